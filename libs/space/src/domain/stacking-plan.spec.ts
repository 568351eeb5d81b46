import { stackingPlan } from './stacking-plan';

const unit = (id: string, position: number, areaM2: number, vacant = false) => ({ id, position, areaM2, vacant });

describe('stacking plan', () => {
  const plan = stackingPlan([
    { number: 1, storeyHeightM: 6.3, units: [unit('101', 1, 600), unit('102', 2, 400)] },
    { number: 2, storeyHeightM: 4.5, units: [unit('203', 3, 100, true), unit('201', 1, 300, true), unit('202', 2, 100, true)] },
    { number: 3, storeyHeightM: null, units: [unit('301', 1, 500, true), unit('302', 2, 250), unit('303', 3, 250, true)] },
  ]);

  it('draws the top floor first, areas and heights to one scale', () => {
    expect(plan.rows.map((r) => r.number)).toEqual([3, 2, 1]);
    expect(plan.rows.map((r) => r.height)).toEqual([1, 1, 1.4]);
    expect(plan.rows[1]!.boxes.map((b) => [b.id, b.x, b.width])).toEqual([['201', 0, 0.3], ['202', 0.3, 0.1], ['203', 0.4, 0.1]]);
    expect(plan.rows[2]!.boxes.map((b) => b.width)).toEqual([0.6, 0.4]);
    expect(plan.rows.map((r) => r.vacantM2)).toEqual([750, 500, 0]);
  });

  it('knows what the arrow keys reach', () => {
    const box = (id: string) => plan.rows.flatMap((r) => r.boxes).find((b) => b.id === id)!;
    expect(box('201')).toMatchObject({ left: null, right: '202', up: '301', down: '101' });
    expect(box('303')).toMatchObject({ left: '302', right: null, up: null, down: '203' });
    expect(box('102')).toMatchObject({ up: '203', down: null });
  });

  it('outlines vacant neighbours', () => expect(plan.blocks).toEqual([{ floor: 2, unitIds: ['201', '202', '203'], areaM2: 500, wholeFloor: true }]));

  it('an empty building has no drawing', () => expect(stackingPlan([])).toEqual({ rows: [], blocks: [] }));
});
