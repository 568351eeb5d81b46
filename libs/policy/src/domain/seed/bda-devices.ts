import type { ClauseDef, Condition } from '../clause';
import { bda } from './bda';

const P = 'products.*';
const isDevice: Condition = { fact: `${P}.kind`, is: 'device', code: 'KIND' };
const local: Condition = { fact: `${P}.producedLocally`, is: true, code: 'NOT_PRODUCED_LOCALLY' };
const inReview: Condition = { fact: `${P}.specialReview`, is: true, code: 'NO_SPECIAL_REVIEW' };
const highEnd: Condition = { fact: `${P}.highEnd`, is: true, absent: true, code: 'NOT_HIGH_END' };
const own: Condition = { fact: `${P}.applicant`, is: true, absent: true, code: 'NOT_APPLICANT' };
const cap3000 = { text: '3,000 万元年度上限管整条还是只管特别审查部分', reading: '按整条计（较低数）。' };

/** 003 第 4 条 (devices) and 第 6 条 (finance leases). */
export const BDA_DEVICES: ClauseDef[] = [
  bda('BDA-04a', '二（一）4', {
    title: '医疗器械新注册证支持', support: 'grant', over: 'products', once: 'item', yieldsTo: ['BDA-04c'],
    summary: '新取得医疗器械注册证并落地生产的产品，分级分类给予支持；标准未公布，单个企业每年不超过 300 万元。',
    scope: [isDevice, { any: [{ fact: `${P}.registrationNew`, present: true }, { fact: `${P}.registrationDate`, present: true }] }],
    when: [{ fact: `${P}.registrationNew`, is: true, code: 'NOT_NEW_REGISTRATION' }, { fact: `${P}.deviceClass`, in: [2, 3], absent: 2, code: 'DEVICE_CLASS' }, local, own],
    ways: [{ name: 'registration', label: '新取得注册证', event: { on: `${P}.registrationDate` } }],
    amount: { kind: 'cap_only', capWan: 300 }, bring: ['医疗器械注册证', '生产许可证（生产地址）'],
    ambiguities: [cap3000, { text: '与特别审查产品取证的 800 万元能否就同一张注册证并得', reading: '不并得，取较高者。' }, { text: '一类器械为备案，不发注册证', reading: '不计。' }],
    notes: ['分级分类标准未公布，不估算金额'],
  }),
  bda('BDA-04b', '二（一）4', {
    title: '进入创新医疗器械特别审查支持', support: 'grant', over: 'products', once: 'item',
    summary: '进入国家创新医疗器械特别审查程序的高端医疗装备产品，其研发生产企业一次性给予 300 万元。',
    scope: [isDevice, { fact: `${P}.specialReview`, present: true }], when: [inReview, highEnd, own],
    ways: [{ name: 'review', label: '进入特别审查程序', event: { on: `${P}.specialReviewDate` } }],
    amount: { kind: 'fixed', wan: 300 }, bring: ['创新医疗器械特别审查通知单'],
    ambiguities: [{ text: '“一次性”按产品还是按企业', reading: '按产品。' }, { text: '“高端医疗装备”是否包括高值耗材', reading: '须核实；企业确认不属高端装备的不计。' }, cap3000],
  }),
  bda('BDA-04c', '二（一）4', {
    title: '特别审查产品取证支持', support: 'grant', over: 'products', once: 'item',
    summary: '进入特别审查程序的产品首次取得注册证并落地生产，再给予 800 万元。',
    scope: [isDevice, { fact: `${P}.specialReview`, present: true }, { any: [{ fact: `${P}.registrationNew`, present: true }, { fact: `${P}.firstRegistration`, present: true }, { fact: `${P}.registrationDate`, present: true }] }],
    when: [inReview, highEnd, own, { fact: `${P}.firstRegistration`, is: true, code: 'NOT_FIRST_REGISTRATION' }, local],
    ways: [{ name: 'registration', label: '首次取得注册证', event: { on: `${P}.registrationDate` } }],
    amount: { kind: 'fixed', wan: 800 }, bring: ['特别审查通知单', '医疗器械注册证', '生产许可证（生产地址）'],
    ambiguities: [{ text: '“以上产品”指哪些', reading: '指进入特别审查的高端医疗装备产品。' }, cap3000],
  }),
  bda('BDA-06', '二（一）6', {
    title: '融资租赁支持', support: 'grant', over: 'leases', once: 'year',
    summary: '以融资租赁方式配置医用、研发及中试设备，按设备租赁费用的 20% 支持，年度不超过 50 万元，同一笔业务不超过三年。',
    when: [
      { fact: 'leases.*.financeLease', is: true, code: 'NOT_FINANCE_LEASE' },
      { fact: 'leases.*.equipment', in: ['medical', 'rd', 'pilot'], code: 'EQUIPMENT' },
      { fact: 'leases.*.supportYear', atMost: 3, absent: 1, code: 'SUPPORT_YEARS' },
    ],
    ways: [{ name: 'lease', label: '当年租赁费用', event: { year: 'leases.*.year' } }],
    amount: { kind: 'formula', ratePct: 20, base: 'leases.*.annualCostWan', capWan: 50 },
    duration: '同一笔业务不超过三年', bring: ['融资租赁合同', '当年付款凭证'],
    ambiguities: [{ text: '50 万元年度额度按企业还是按每笔业务', reading: '按企业每年计（较低数）。' }],
  }),
];
