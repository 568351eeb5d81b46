import { judgeProject, readNote } from './project-judgement';

const project = { expected: { investmentWan: null, outputWan: null, taxWan: null }, confidence: null, prohibitedListNote: null, safetyNote: null };

it.each([
  ['不在禁限目录', false],
  ['经核对未列入新增产业禁限目录', false],
  ['列入限制类，须报批', true],
  ['环评存在硬障碍：废水无接纳能力', true],
  ['无硬障碍', false],
  ['不符合园区规划环评', true],
  ['丙类生产，废水经预处理可接管', false],
  ['废水不可接管', true],
  ['已核对', null],
  ['', null],
  [null, null],
])('reads the note %s', (note, answer) => expect(readNote(note)).toBe(answer));

it('keeps what is unknown apart from what is bad', () => {
  expect(judgeProject(project, null, 0)).toMatchObject({ value: { points: null }, outlook: { light: 'amber' }, quadrant: null });
  expect(judgeProject({ ...project, prohibitedListNote: '不在禁限目录', safetyNote: '环评可行' }, 70, 2).outlook.light).toBe('green');
  expect(judgeProject({ ...project, prohibitedListNote: '列入禁止类' }, 70, 2).outlook.light).toBe('red');
});

it('puts a project into one of four fields', () => {
  const rich = { ...project, expected: { investmentWan: 60_000, outputWan: 80_000, taxWan: 4000 }, confidence: 'A' as const };
  const poor = { ...project, expected: { investmentWan: 500, outputWan: 100, taxWan: 10 }, confidence: 'C' as const };
  expect([judgeProject(rich, 80, 1), judgeProject(poor, 80, 1), judgeProject(rich, 20, 1), judgeProject(poor, 20, 1)].map((j) => j.quadrant)).toEqual(['push', 'grow', 'choose', 'watch']);
});
