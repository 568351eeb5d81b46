import fc from 'fast-check';
import { defaultModel } from './model';
import { scoreCompany } from './score';

const primary = (description: string, name = '示例科技有限公司') => scoreCompany({ name, description }, defaultModel).primary;

describe('directions', () => {
  it.each([
    ['给药企做分子砌块和公斤级中间体', 'producer_service'],
    ['做兽用疫苗', null],
    ['AI 芯片公司，有个医疗客户', null],
    ['连锁药房，医保定点', null],
    ['给医院盖楼，洁净手术部工程', null],
    ['宠物医院连锁，也做宠物肿瘤放疗', null],
    ['医美连锁，整形与皮肤科门诊', 'living_service'],
    ['眼科医院集团，近视手术和白内障', 'living_service'],
    ['做 CAR-T 细胞治疗，血液瘤进入二期', 'frontier_therapy'],
    ['腔镜手术机器人，五百台装机', 'high_end_device'],
    ['植入式脑机接口柔性电极', 'frontier_therapy'],
    ['独立医学实验室，给医院做特检', 'producer_service'],
    ['临床试验中心管理 SMO，CRC 五百人', 'producer_service'],
    ['肺结节 CT 影像 AI，三类证', 'ai_health'],
    ['醫療器械：心臟瓣膜與導管', 'high_end_device'],
    ['PD-1 单抗和 ADC 自研管线', 'innovative_drug'],
  ])('%s → %s', (text, expected) => {
    expect(primary(text)).toBe(expected);
  });

  it('reads a registry scope by its verbs', () => {
    expect(primary('生产第三类医疗器械：6846植入材料；销售五金交电、日用品、化工产品', '北京示例有限公司')).toBe('high_end_device');
    expect(primary('销售第三类医疗器械：6846植入材料、6877介入器材；销售五金交电、日用品', '北京示例有限公司')).toBeNull();
    expect(primary('技术开发；销售电子产品（不含医疗器械生产、药品生产）', '北京示例有限公司')).toBeNull();
  });

  it('a name does not decide against the text', () => {
    expect(primary('生产灭鼠剂、卫生杀虫剂', '示例制药有限公司')).toBeNull();
    expect(primary('原创小分子抗癌药，别看名字以为做芯片', '示例微芯有限公司')).toBe('innovative_drug');
  });
});

describe('total', () => {
  it('keeps unknown apart from zero', () => {
    const asked = scoreCompany({ name: '示例', description: '心脏瓣膜研发生产', kinds: [] }, defaultModel);
    const notAsked = scoreCompany({ name: '示例', description: '心脏瓣膜研发生产' }, defaultModel);
    expect(asked.parts.find((p) => p.part === 'quality')).toMatchObject({ points: 0, known: true });
    expect(notAsked.parts.find((p) => p.part === 'quality')).toMatchObject({ points: 0, known: false });
    expect(notAsked.unknown).toContain('kinds');
    expect(notAsked.range[1]).toBeGreaterThan(asked.range[1]);
  });
  it('takes titles, milestones and partners from facts', () => {
    const r = scoreCompany({ name: '示例', description: '心脏瓣膜研发生产', kinds: ['listed'], facts: { products: [{ kind: 'device', deviceClass: 3, registrationDate: '2024-01-01', importSubstitution: true }], hospitalPartners: ['示例医院'] } }, defaultModel);
    expect(Object.fromEntries(r.parts.map((p) => [p.part, p.points]))).toMatchObject({ substance: 10, chain: 5, quality: 9, maturity: 10, clinical: 10 });
    expect(r.total).toBeGreaterThan(70);
    expect(r.grade).toBe('A');
  });
  it('a trader with a perfect scope stays low', () => {
    const r = scoreCompany({ name: '示例医疗器械有限公司', description: '代理进口心脏支架、瓣膜、手术机器人', kinds: [] }, defaultModel);
    expect(r.total).toBeLessThan(30);
  });
});

describe('bad input', () => {
  const check = (text: string) => {
    const r = scoreCompany({ name: text.slice(0, 200) || 'x', description: text, businessScope: text, products: [text.slice(0, 500)] }, defaultModel);
    expect(r.directions).toHaveLength(6);
    expect(r.total).toBeGreaterThanOrEqual(0);
    expect(r.total).toBeLessThanOrEqual(100);
    expect(r.range[0]).toBeLessThanOrEqual(r.total);
    expect(r.range[1]).toBeGreaterThanOrEqual(r.total);
    for (const d of r.directions) for (const e of d.evidence) if (e.field === 'description') expect(text.slice(e.start, e.end)).toBe(e.text);
  };
  it('any string gives an answer with true offsets', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), check), { numRuns: 300 });
  });
  it('any mixture of domain words and marks', () => {
    const piece = fc.constantFrom('医疗器械', '销售', '生产', '不含', '除外', '（', '）', '；', '、', '，', 'CAR-T', 'AI', '药', '医院', '给', '为', '不是', '😀', '\u0000', '\n', '支架', '疫苗', ' ');
    fc.assert(fc.property(fc.array(piece, { maxLength: 200 }), (p) => check(p.join(''))), { numRuns: 300 });
  });
  it.each([['empty', ''], ['emoji', '😀🏥💊'.repeat(2000)], ['control', '\u0000\u0007\u001b'.repeat(5000)], ['brackets', '（'.repeat(30_000)], ['english', 'stent '.repeat(5000)], ['exclusions', '（不含'.repeat(7000)], ['1 MB', '生产销售医疗器械、药品；'.repeat(90_000)]])('%s', (_, text) => {
    const started = performance.now();
    check(text);
    expect(performance.now() - started).toBeLessThan(2000);
  });
  it('facts of any shape', () => {
    fc.assert(fc.property(fc.anything(), (facts) => { scoreCompany({ name: 'x', description: '支架', facts: facts as never, kinds: facts as never }, defaultModel); }), { numRuns: 300 });
  });
});
