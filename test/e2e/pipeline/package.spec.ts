import { startTestApi, type TestApi } from '../../support/app';
import { type MadeRoom, makeRooms } from '../../support/space.rooms';

/** What is printed against what the screens read: the same figures, and nothing of the house in the company's copy. */
let t: TestApi;
let id: string;
let companyId: string;
let rooms: MadeRoom[];
const profile = {
  landedOn: '2025-06-01',
  location: { district: 'bda', park: 'biopark', inYizhuangNewTown: true },
  entityKind: ['health_company'],
  criminalRecord: false,
  leases: [{ id: 'L1', equipment: 'rd', annualCostWan: 310, year: 2026, supportYear: 1, financeLease: true }],
  none: ['penalties', 'existingGrants', 'products', 'contracts', 'tenders', 'overseas', 'licencesOut', 'outputWan'],
};
type Block = {
  type: string;
  text?: string;
  rows?: (string[] | { label: string; value: string })[];
  items?: string[];
  floors?: { name: string; units: { code: string; state: string }[] }[];
};
type Model = { sections: { title: string; blocks: Block[] }[]; foot: string; dateLine: string };
const wan = (n: number) => n.toLocaleString('en-US', { maximumFractionDigits: 2 });
const make = async (body: object): Promise<{ id: string; model: Model }> => {
  const made = await t.api('recruiter1').post(`/projects/${id}/package`, body);
  expect(made.status).toBe(201);
  await t.drain();
  return { id: made.body.id, model: (await t.api('recruiter1').get(`/packages/${made.body.id}`)).body.model };
};

beforeAll(async () => {
  t = await startTestApi();
  rooms = await makeRooms(t, { park: 'biopark', building: 'Z1', floors: 2, perFloor: 2, areaM2: 1_234.5 });
  companyId = (await t.api('recruiter1').post('/companies', { name: '北京印刷样例医疗科技有限公司', profile })).body.id;
  id = (
    await t.api('recruiter1').post('/projects', {
      companyId,
      title: '样例项目',
      parks: ['biopark'],
      expected: { investmentWan: 32_000 },
      demand: { areaMinM2: 1_000, use: 'production' },
      sheet: { requests: '双路供电\n人才公寓', nextStep: '内部上会口径' },
      safetyNote: '内部风险判断',
    })
  ).body.id;
  await t.api('recruiter1').put(`/projects/${id}/milestones`, { kind: 'agreement', plannedOn: '2027-03-01' });
  const held = await t
    .api('recruiter1')
    .post('/holds', {
      unitIds: [rooms[0]?.id],
      holder: { kind: 'project', id },
      until: new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10),
    });
  expect(held.status).toBe(201);
  await t.drain();
}, 180_000);
afterAll(() => t?.stop());

it('prints the amounts, totals and rent the screens show', async () => {
  const { model } = await make({ landing: 'now' });
  const match = (await t.api('recruiter1').get(`/companies/${companyId}/policy-match?landing=now`)).body as {
    totals: { bestWan: number; needsInfoUpperWan: number };
    results: { clause: string; status: string; amountKind: string; amountWan: number | null }[];
  };
  expect(match.totals.bestWan).toBeGreaterThan(0);
  const policy = model.sections.find((s) => s.title.includes('政策测算'))?.blocks ?? [];
  const totals = policy.filter((k) => k.type === 'kv').at(-1)?.rows as { label: string; value: string }[];
  expect(totals.find((r) => r.label === '初步符合合计')?.value).toBe(`${wan(match.totals.bestWan)} 万元`);
  expect(totals.find((r) => r.label === '另有待核实')?.value).toContain(wan(match.totals.needsInfoUpperWan));
  const printed = policy
    .filter((k) => k.type === 'table')
    .flatMap((k) => k.rows as string[][])
    .filter((r) => r[1] === '初步符合')
    .map((r) => r[2]);
  const paying = match.results
    .filter((r) => r.status === 'eligible' && r.amountWan !== null && r.amountKind !== 'none')
    .map((r) => wan(r.amountWan as number));
  expect([...printed].sort()).toEqual([...paying].sort());
  const unit = (await t.api('recruiter1').get(`/units/${rooms[0]?.id}`)).body as {
    areaM2: number;
    rentFenPerM2Day: number;
    code: string;
  };
  const room = (model.sections.find((s) => s.title.includes('载体方案'))!.blocks[0]!.rows as string[][])[0];
  expect(room).toEqual([
    unit.code,
    expect.stringContaining('BioPark'),
    unit.areaM2.toLocaleString('en-US', { minimumFractionDigits: 2 }),
    (unit.rentFenPerM2Day / 100).toFixed(2),
    (Math.round((unit.areaM2 * unit.rentFenPerM2Day * 365) / 12 / 10_000) / 100).toFixed(2),
    '已预留',
  ]);
  const plan = model.sections.flatMap((s) => s.blocks).find((k) => k.type === 'plan');
  expect(plan?.floors?.map((f) => f.name)).toEqual(['2F', '1F']);
  expect(plan?.floors?.[1]?.units.map((u) => u.state)).toEqual(['mine', 'free']);
  expect(JSON.stringify(model)).toContain('"双路供电"');
});

it('gives the company its rooms, services, published policies and plan, and nothing of the house', async () => {
  await t.api('recruiter1').post(`/projects/${id}/compliance`, { text: '额外装修补贴' });
  const { id: packageId, model } = await make({ kind: 'company' });
  const text = JSON.stringify(model);
  for (const word of ['内部上会口径', '内部风险判断', '额外装修补贴', '联审', '合计 5', '"free"', '32,000', '契合'])
    expect([word, text.includes(word)]).toEqual([word, false]);
  for (const word of ['2027-03-01', '以当年申报指南和主管部门审核为准', rooms[0]?.code ?? ''])
    expect([word, text.includes(word)]).toEqual([word, true]);
  const link = (await t.api('recruiter1').post(`/packages/${packageId}/links`, {})).body.path.split('/').pop();
  const page = await t.api().get(`/public/plans/${link}`);
  expect(page.body.sections).toEqual(model.sections); // the page draws the very blocks of the file
  for (const format of ['pdf', 'docx'])
    expect((await t.api('recruiter1').get(`/packages/${packageId}.${format}`)).status).toBe(200);
});
