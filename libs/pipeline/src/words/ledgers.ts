/** 需协调事项, milestones and figures of what was promised. No imports: the web app reads this file too. */

export const coordinationKinds = ['power', 'drainage', 'eia', 'land', 'housing', 'hospital', 'funds', 'talent'] as const;
export type CoordinationKind = (typeof coordinationKinds)[number];
export const coordinationKindLabels: Record<CoordinationKind, string> = {
  power: '用电',
  drainage: '排水',
  eia: '环评',
  land: '用地',
  housing: '房源',
  hospital: '医院',
  funds: '资金',
  talent: '人才',
};
export const escalationLevels = ['lead', 'taskforce', 'chain_chief'] as const;
export type EscalationLevel = (typeof escalationLevels)[number];
export const escalationLabels: Record<EscalationLevel, string> = { lead: '组长', taskforce: '专班', chain_chief: '链长' };

export const milestoneKinds = ['agreement', 'registration', 'paid_in', 'construction', 'production'] as const;
export type MilestoneKind = (typeof milestoneKinds)[number];
export const milestoneLabels: Record<MilestoneKind, string> = {
  agreement: '协议',
  registration: '注册',
  paid_in: '到位资金',
  construction: '开工',
  production: '投产',
};
export const metrics = ['investmentWan', 'fixedInvestmentWan', 'outputWan', 'taxWan', 'headcount', 'areaM2'] as const;
export type Metric = (typeof metrics)[number];
export const metricLabels: Record<Metric, string> = {
  investmentWan: '总投资（万元）',
  fixedInvestmentWan: '固投（万元）',
  outputWan: '年产值（万元）',
  taxWan: '年税收（区级，万元）',
  headcount: '就业（人）',
  areaM2: '面积（㎡）',
};
