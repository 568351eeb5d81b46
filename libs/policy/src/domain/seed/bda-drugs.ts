import type { ClauseDef, Condition } from '../clause';
import { bda } from './bda';

const P = 'products.*';
const isDrug: Condition = { fact: `${P}.kind`, is: 'drug', code: 'KIND' };
const ownApplication: Condition = { fact: `${P}.applicant`, is: true, absent: true, code: 'NOT_APPLICANT' };
const classIs = (n: 1 | 2): Condition => ({ fact: `${P}.drugClass`, is: n, code: 'DRUG_CLASS' });
const has = (key: string): Condition => ({ fact: `${P}.milestones.${key}`, present: true, code: 'NO_MILESTONE' });
const first = (key: string): Condition => ({ fact: `${P}.milestones.${key}.first`, is: true, absent: true, code: 'NOT_FIRST' });
const enrolled = (key: string): Condition => ({ fact: `${P}.milestones.${key}.subjectEnrolled`, is: true, code: 'NOT_ENROLLED' });
const entered = (key: string) => ({ on: `${P}.milestones.${key}.date`, and: `${P}.milestones.${key}.firstSubjectDate` });

/** 003 第 3 条: drugs. */
export const BDA_DRUGS: ClauseDef[] = [
  bda('BDA-03a', '二（一）3', {
    title: 'Ⅱ 期临床支持', support: 'grant', over: 'products', once: 'item',
    summary: '企业申请的一类创新药首次进入临床 Ⅱ 期并有受试者入组，一次性给予 1,000 万元；细胞与基因治疗药物 1,500 万元。',
    scope: [isDrug, has('phase2')], when: [classIs(1), ownApplication],
    ways: [{ name: 'phase2', label: '首次进入 Ⅱ 期并入组', when: [has('phase2'), first('phase2'), enrolled('phase2')], event: entered('phase2') }],
    amount: { kind: 'fixed', by: `${P}.isCgt`, values: { false: 1000, true: 1500 }, absent: false },
    bring: ['注册分类证明', '临床试验批件或默示许可', '首例受试者入组证明', '近三年同类支持清单'],
    ambiguities: [{ text: '第二适应症是否再算“首次”', reading: '不算。' }],
  }),
  bda('BDA-03b', '二（一）3', {
    title: 'Ⅲ 期临床（或上市申请受理）支持', support: 'grant', over: 'products', once: 'item',
    summary: '企业申请的一类创新药首次进入临床 Ⅲ 期并有受试者入组，或上市申请获国家药监局受理，一次性给予 3,000 万元；细胞与基因治疗药物 4,000 万元。每个药品一次。',
    scope: [isDrug, { any: [has('phase3'), has('nda'), has('phase3second')] }], when: [classIs(1), ownApplication],
    ways: [
      { name: 'phase3', label: '首次进入 Ⅲ 期并入组', when: [has('phase3'), first('phase3'), enrolled('phase3')], event: entered('phase3') },
      { name: 'nda', label: '上市申请获受理', when: [has('nda'), first('nda')], event: { on: `${P}.milestones.nda.date` } },
    ],
    amount: { kind: 'fixed', by: `${P}.isCgt`, values: { false: 3000, true: 4000 }, absent: false },
    bring: ['注册分类证明', '临床试验批件或默示许可', '首例受试者入组证明', '上市申请受理通知书'],
    ambiguities: [
      { text: '括号内“上市申请获受理”属于二期档还是三期档', reading: '归三期档。' },
      { text: '走上市申请受理一支是否还须证明入组', reading: '视为已满足。' },
    ],
  }),
  bda('BDA-03c', '二（一）3', {
    title: '细胞、基因治疗课题配套', support: 'matching',
    summary: '参与国家、北京市创新药课题，开展细胞治疗、基因治疗药物的临床前或临床研究，给予配套支持；原文无比例，计入 1 亿元年度上限。',
    when: [{ any: [{ fact: 'activities', includesAny: ['cell_gene_therapy'], code: 'ACTIVITY' }, { some: 'products', where: [isDrug, { fact: `${P}.isCgt`, is: true, code: 'CGT' }] }] }],
    amount: { kind: 'none' }, bring: ['课题任务书', '上级资金到账凭证'],
  }),
  bda('BDA-03d', '二（一）3', {
    title: '二类创新药上市支持', support: 'grant', over: 'products', once: 'item',
    summary: '企业申请的二类创新药首次获得上市许可并落地生产，给予 500 万元。',
    scope: [isDrug, has('marketing')],
    when: [classIs(2), ownApplication, has('marketing'), first('marketing'), { fact: `${P}.producedLocally`, is: true, code: 'NOT_PRODUCED_LOCALLY' }],
    ways: [{ name: 'marketing', label: '首次获得上市许可', event: { on: `${P}.milestones.marketing.date` } }],
    amount: { kind: 'fixed', wan: 500 }, bring: ['药品注册证书', '药品生产许可证（生产地址）'],
    ambiguities: [{ text: '“落地生产”能否由区内受托企业生产', reading: '以区内生产为准；委托区内企业生产的待核实。' }],
  }),
  bda('BDA-03e', '二（一）3', {
    title: '新兽药注册证书支持', support: 'grant', over: 'products', once: 'item',
    summary: '获得一、二、三类新兽药注册证书的动物药，分别一次性给予 300、200、100 万元。',
    scope: [{ fact: `${P}.kind`, is: 'vet_drug', code: 'KIND' }],
    when: [{ fact: `${P}.certificate`, is: 'new_vet_drug_certificate', code: 'NOT_NEW_CERTIFICATE' }, { fact: `${P}.vetClass`, in: [1, 2, 3], code: 'VET_CLASS' }],
    ways: [{ name: 'certificate', label: '取得新兽药注册证书', event: { on: `${P}.date` } }],
    amount: { kind: 'fixed', by: `${P}.vetClass`, values: { 1: 300, 2: 200, 3: 100 } }, bring: ['新兽药注册证书'],
  }),
];
