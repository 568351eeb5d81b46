/** What differs between kinds of imports on the screen; the steps and what the API answers are the same. */
export interface ImportWords {
  code: 'leads' | 'units';
  title: string;
  /** Address of the first step. */
  base: string;
  home: { label: string; to: string };
  /** What a row is called by, and how many of it are counted. */
  name: string;
  measure: string;
  hint: string;
  fill: string;
  kept: string;
  done: { title: string; act: string };
}

const WORDS: Record<ImportWords['code'], ImportWords> = {
  leads: {
    code: 'leads', title: '导入线索', base: '/leads/import', home: { label: '线索', to: '/leads' }, name: '企业', measure: '家', hint: '导入的线索进线索池，不占在手上限。',
    fill: '补充空字段和联系人', kept: '删除这次新建且之后没人动过的企业和线索；动过的会留下并列出。', done: { title: '进入线索池', act: '看导入的线索' },
  },
  units: {
    code: 'units', title: '导入房源', base: '/space/import', home: { label: '载体', to: '/space' }, name: '房号', measure: '间', hint: '楼栋和楼层一并建立；已有的房号算重复，只补未知的条件。',
    fill: '补充未知的条件', kept: '删除这次新建且之后没人动过的房源；已预留、已租或改过的会留下并列出。', done: { title: '已进入房源台账', act: '看房源清单' },
  },
};

/** Words of a kind of import; of what the address stands for before there is one. */
export const importWords = (kind: string): ImportWords => (kind === 'units' ? WORDS.units : WORDS.leads);
export const importAt = (pathname: string): ImportWords => importWords(pathname.startsWith(WORDS.units.base) ? 'units' : 'leads');
