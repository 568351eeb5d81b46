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
    ['替客户做质粒、AAV 和细胞制剂', 'producer_service'],
    ['一滴血测心梗，免疫荧光卡加小读数仪', 'high_end_device'],
    ['犬猫诊断试纸、宠物驱虫药', null],
    ['急救转运用的便携通气机，救护车标配', 'high_end_device'],
    ['食品、化妆品、医药、汽车检测，CMA/CNAS 实验室', 'producer_service'],
    ['电子雾化烟代工，说要做雾化给药还早', null],
    ['中药材行情、电商撮合，不做药', null],
  ])('%s → %s', (text, expected) => {
    expect(primary(text)).toBe(expected);
  });

  it('reads a registry scope by its verbs', () => {
    expect(primary('生产第三类医疗器械：6846植入材料；销售五金交电、日用品、化工产品', '北京示例有限公司')).toBe('high_end_device');
    expect(primary('销售第三类医疗器械：6846植入材料、6877介入器材；销售五金交电、日用品', '北京示例有限公司')).toBeNull();
    expect(primary('技术开发；销售电子产品（不含医疗器械生产、药品生产）', '北京示例有限公司')).toBeNull();
  });

  it.each([
    ['北京示例科技有限公司', '一般项目：技术服务；第二类医疗器械销售。许可项目：第三类医疗器械生产；检验检测服务；第三类医疗器械经营', 'high_end_device'],
    ['北京示例制药有限公司', '生产、销售粉针剂、冻干粉针剂、原料药；医药技术咨询；自营和代理各类商品和技术的进出口', 'innovative_drug'],
    ['北京示例制药装备有限公司', '制造药品生产线、泡罩包装机、输液生产线；技术服务', null],
    ['北京示例生物科技有限公司', '销售食品；受托生产片剂、硬胶囊剂类保健食品；货物进出口', null],
    ['北京示例康复医院有限公司', '许可项目：医疗服务；餐饮服务。一般项目：护理机构服务（不含医疗服务）；非居住房地产租赁；停车场服务', 'living_service'],
    ['北京示例器械有限公司', '销售医疗器械II类：6801基础外科手术器械，6815注射穿刺器械，6822医用光学器具、仪器及内窥镜设备，6821医用电子仪器设备；货物进出口', null],
    ['北京示例科技有限公司', '技术开发；销售自行开发后的产品、百货、计算机、软件及辅助设备、一类医疗器械', null],
    ['北京示例科技有限公司', '技术开发；销售化工产品、五金交电、建材；生产医疗器械I类、Ⅱ类、Ⅲ类（限分支机构经营）', 'high_end_device'],
    ['示例（中国）投资有限公司', '在中国医药、生物、化工领域投资；受所投资企业的委托，协助采购机器设备、提供仓储服务和贷款；设立科研开发中心', 'innovative_drug'],
  ])('%s：%s → %s', (name, scope, expected) => {
    expect(primary(scope, name)).toBe(expected);
  });

  it('weighs what it says of itself over what its scope allows', () => {
    const of = (name: string, description: string, businessScope: string) => scoreCompany({ name, description, businessScope }, defaultModel);
    expect(of('北京示例生物医药有限公司', '专注双特异性抗体与 ADC 新药研发，核心产品进入三期', '药品生产；受托生产药品（可承接 CDMO）；货物进出口').primary).toBe('innovative_drug');
    expect(of('北京示例医药贸易有限公司', '代理销售进口医疗器械和药品，无自有产品和生产。', '药品批发；细胞治疗、基因检测、脑机接口技术的技术开发、技术咨询、技术服务').primary).toBeNull();
    expect(of('北京示例脑机科技有限公司', '侵入式脑机接口系统，已完成大动物实验', '脑科学与脑机接口技术研发').primary).toBe('frontier_therapy');
    const joints = of('示例器械有限公司', '人工关节研发生产', '生产第三类医疗器械（6846 植入材料和人工器官）');
    expect(joints.directions.find((d) => d.direction === 'frontier_therapy')?.points).toBe(0);
  });

  it('a name does not decide against the text', () => {
    expect(primary('生产灭鼠剂、卫生杀虫剂', '示例制药有限公司')).toBeNull();
    expect(primary('名字带制药，给跨国药企代工中间体和原料药', '示例制药有限公司')).toBe('producer_service');
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
