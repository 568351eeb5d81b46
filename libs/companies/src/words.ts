/** Codes and Chinese words of 企业. Imports nothing but words: the web reads this file too. */

export * from './list-facts';

export const kinds = {
  leader: '龙头',
  chain_leader: '链主',
  listed: '上市',
  little_giant: '国家级小巨人',
  specialised_sme: '专精特新',
  innovative_sme: '创新型中小企业',
  hidden_champion: '隐形冠军',
  high_tech: '高新技术企业',
  cro: 'CRO',
  cmo: 'CMO',
  cdmo: 'CDMO',
  testing_lab: '检验检测',
  animal_lab: '动物实验',
  foreign_invested: '外资',
  hospital: '医院',
} as const;
export type KindCode = keyof typeof kinds;
export const kindCodes = Object.keys(kinds) as KindCode[];

export const followUpKinds = {
  call: '电话',
  wechat: '微信',
  visit_out: '走访',
  visit_in: '来访',
  meeting: '会议',
  event: '活动',
} as const;
export type FollowUpKind = keyof typeof followUpKinds;
export const followUpKindCodes = Object.keys(followUpKinds) as FollowUpKind[];

/** What an entry of the one timeline tells. Higher libs use `lead`, `project`, `space` for their own entries. */
export const timelineKinds = {
  created: '建档',
  changed: '资料变更',
  follow_up: '跟进',
  contact: '联系人',
  fact: '事实更新',
  fit: '契合度重算',
  policy: '政策重新匹配',
  lead: '线索',
  project: '项目',
  space: '房源',
  file: '附件',
  merged: '合并',
  reveal: '查看联系方式',
} as const;
export type TimelineKind = keyof typeof timelineKinds;

export const certainties = { same: '同一企业', likely: '疑似同一企业' } as const;
export type Certainty = keyof typeof certainties;

export const factStates = { known: '已知', none: '经核实无', unknown: '未知' } as const;
export type FactState = keyof typeof factStates;

export const accessSubjects = { user: '人员', team: '团队', pool: '线索池', park: '园区' } as const;
export type AccessSubject = keyof typeof accessSubjects;

export const mergeFields = {
  name: '企业名称',
  uscc: '统一社会信用代码',
  englishName: '英文名',
  parentGroup: '所属集团',
  description: '企业简介',
  businessScope: '经营范围',
  products: '产品',
  address: '注册地址',
  registeredOn: '注册日期',
  registeredCapital: '注册资金',
  companyType: '企业类型',
} as const;
export type MergeField = keyof typeof mergeFields;
