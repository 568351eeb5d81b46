import type { PackageInput } from '../../libs/pipeline/src/domain/package-model';

/** One made-up package for specs of composition and rendering. */
export const packageSample = (over: Partial<PackageInput> = {}): PackageInput => ({
  kind: 'internal', versionNo: 2, on: '2026-11-23', approved: true, parkTeam: '漷县 招商一组', watermark: null, companyName: '某企业（示例）', projectTitle: '双抗药物产业化',
  headline: [{ label: '项目名称', value: '双抗药物产业化' }], sheet: [{ no: 1, label: '项目名称', value: '双抗药物产业化' }, { no: 2, label: '投资主体', value: '' }], promises: [{ label: '总投资（万元）', value: '32,000' }],
  risks: ['环评周期长'], rooms: [{ code: 'A2-301', park: '漷县', building: 'A2 楼', floor: '3F', areaM2: 3200, rentFenPerM2Day: 150, facts: [{ label: '层高', value: '4.80 m' }], availableOn: null, reasons: ['面积合适'], misses: ['无蒸汽'], floorUnits: [{ code: 'A2-301', areaM2: 3200, state: 'mine' }, { code: 'A2-302', areaM2: 1000, state: 'taken' }] }],
  policy: { asOf: '2026-11-23', landing: 'assumed', catalogueVersion: '2026.1', bestWan: 3000, upperWan: 3200, needsInfoUpperWan: 1550, items: [
    { clause: 'BDA-3', title: '创新药研发', document: '经开区若干措施', department: null, status: 'eligible', amountKind: 'fixed', amountWan: 3000, upperWan: null, arithmetic: '三期入组 3,000', need: [], ask: [] },
    { clause: 'D-1', title: '稿中条款', document: '征求意见稿', department: null, status: 'draft', amountKind: 'fixed', amountWan: 500, upperWan: null, arithmetic: null, need: [], ask: [] }] },
  requests: [{ ask: '需要蒸汽', answer: '园区 0.6 MPa 可接', owner: '运营', dueOn: '2026-12-10' }], commitments: [{ by: '企业', what: '年内注册', dueOn: '2026-12-31' }],
  nonUniversal: [{ text: '秘密事项', opinions: [] }], services: ['证照代办'], plan: [{ step: '签约', owner: '招商一组', dueOn: '2026-12-20' }], contact: null, showTotal: false, ...over,
});
