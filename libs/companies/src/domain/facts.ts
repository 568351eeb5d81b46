/** The facts policies ask for, as the form shows them. Paths follow accept grammar: field names by dots, list entries by id or product. */

import { companyCategories } from '../words';

export type FactType = 'bool' | 'number' | 'text' | 'date' | 'choice' | 'tags' | 'by_year' | 'list';
export interface FactField {
  path: string;
  label: string;
  group: string;
  type: FactType;
  unit?: string;
  options?: Record<string, string>;
}

const f = (group: string, path: string, label: string, type: FactType, more: Partial<FactField> = {}): FactField => ({ path, label, group, type, ...more });

const districts = { tongzhou: '通州区', changping: '昌平区', bda: '经开区' };
const parks = { huoxian: '漷县', life_science_park: '生命园', biopark: 'BioPark', medical_device_city: '国际医疗器械城' };

/** Facts of the company itself. */
export const companyFacts: readonly FactField[] = [
  f('落地', 'location.district', '所在区', 'choice', { options: districts }),
  f('落地', 'location.park', '所在园区', 'choice', { options: parks }),
  f('落地', 'location.inYizhuangNewTown', '位于亦庄新城', 'bool'),
  f('落地', 'landedOn', '落地日期', 'date'),
  f('落地', 'newlyLanded', '新落地企业', 'bool'),
  f('主体', 'legalForm', '法人资格', 'choice', { options: { legal_person: '法人', unincorporated: '非法人' } }),
  f('主体', 'foreignSharePct', '外资比例', 'number', { unit: '%' }),
  f('主体', 'entityKind', '企业类别', 'tags', { options: companyCategories }),
  f('主体', 'activities', '从事活动', 'tags', { options: { innovative_drug_rd: '创新药研发', cell_gene_therapy: '细胞基因治疗', manufacturing: '生产制造' } }),
  f('主体', 'isHeadCdmo', '头部 CDMO', 'bool'),
  f('主体', 'affiliates', '关联企业', 'list'),
  f('经营', 'revenueWan', '营业收入', 'by_year', { unit: '万元' }),
  f('经营', 'outputWan', '产值', 'by_year', { unit: '万元' }),
  f('经营', 'rdSpendWan', '研发投入', 'by_year', { unit: '万元' }),
  f('经营', 'newFixedAssetInvestmentWan', '新增固定资产投资', 'number', { unit: '万元' }),
  f('经营', 'financingNeed', '有融资需求', 'bool'),
  f('产品', 'products', '产品', 'list'),
  f('合同', 'contracts', '服务合同', 'list'),
  f('合同', 'leases', '租赁设备', 'list'),
  f('市场', 'tenders', '集采中选', 'list'),
  f('市场', 'overseas', '海外注册', 'list'),
  f('市场', 'licencesOut', '对外许可', 'list'),
  f('市场', 'overseasActions', '国际化动作', 'tags', {
    options: { overseas_rd_center: '海外研发中心', first_overseas_application: '首次海外申报', cross_border_tech_transfer: '跨境技术转移', overseas_incubator: '海外孵化器' },
  }),
  f('项目', 'projects', '平台与场景项目', 'list'),
  f('项目', 'funds', '基金', 'list'),
  f('项目', 'events', '会议活动', 'list'),
  f('合规', 'penalties', '行政处罚', 'list'),
  f('合规', 'criminalRecord', '刑事犯罪记录', 'bool'),
  f('合规', 'existingGrants', '已获资金支持', 'list'),
  f('合规', 'otherPolicies', '同类政策申报', 'list'),
];

const product = (path: string, label: string, type: FactType, more: Partial<FactField> = {}): FactField => f('产品', path, label, type, more);
const DRUG = [
  product('drugClass', '注册分类', 'choice', { options: { 1: '1 类', 2: '2 类' } }),
  product('isCgt', '细胞或基因治疗', 'bool'),
  product('milestones', '临床与申报进度', 'list'),
  product('producedLocally', '在区内生产', 'bool'),
];
const DEVICE = [
  product('deviceClass', '器械类别', 'choice', { options: { 1: '一类', 2: '二类', 3: '三类' } }),
  product('registrationNew', '新注册证', 'bool'),
  product('firstRegistration', '首次注册', 'bool'),
  product('registrationDate', '注册日期', 'date'),
  product('specialReview', '进入创新特别审查', 'bool'),
  product('highEnd', '高端医疗装备', 'bool'),
  product('importSubstitution', '进口替代', 'bool'),
  product('producedLocally', '在区内生产', 'bool'),
];
/** Facts of one product by its kind; other kinds ask nothing more. */
export const productFacts: Record<string, readonly FactField[]> = { drug: DRUG, device: DEVICE };

const entry = (path: string, label: string, type: FactType, more: Partial<FactField> = {}): FactField => f('', path, label, type, more);
/** Facts of an entry of the other lists. */
export const entryFacts: Record<string, readonly FactField[]> = {
  contracts: [entry('buyerIsInnovative', '采购方为创新企业', 'bool')],
  projects: [entry('internationalTeam', '国际化团队', 'bool'), entry('globalPatent', '全球专利', 'bool'), entry('breakthrough', '颠覆性突破', 'bool')],
  funds: [entry('investedInTechCompanies', '投向科技企业', 'bool')],
  licencesOut: [entry('upfrontWan', '首付款', 'number', { unit: '万元' })],
};

/** Milestone types of a drug and their short names in paths. */
export const milestoneAlias: Record<string, string> = {
  phase2: 'phase2_first_entry',
  phase3: 'phase3_first_entry',
  phase3second: 'phase3_entry_second_indication',
  nda: 'nda_accepted_by_nmpa',
  marketing: 'first_marketing_approval',
};
