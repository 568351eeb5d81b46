import { number } from '@/ui/format';
import { useFactWords } from './api';
import type { ClauseBody, Condition, Way } from './views';

export const LISTS: Record<string, string> = { company: '企业', products: '每个产品', contracts: '每份服务合同', leases: '每笔租赁', tenders: '每个中标品种', overseas: '每个境外产品', licencesOut: '每项对外许可', projects: '每个项目', funds: '每只基金', events: '每场活动' };
export const ONCE: Record<string, string> = { item: '每项一次', company: '每家企业一次', year: '每年一次' };

/** The conditions of a clause in words, from the same data the matcher runs. */
export function ClauseConditions({ body }: { body: ClauseBody }) {
  const { label, value } = useFactWords();
  return (
    <div className="stack" style={{ gap: 10 }}>
      <p className="s13 t2">按{LISTS[body.over] ?? body.over}判断{body.once && `·${ONCE[body.once]}`}</p>
      {body.scope && body.scope.length > 0 && <div><div className="s12 t3">只看</div><Tree conditions={body.scope} label={label} value={value} /></div>}
      {body.when.length === 0 && !body.ways && <p className="s13 t3">没有另外的条件。</p>}
      {body.when.length > 0 && <div><div className="s12 t3">须同时满足</div><Tree conditions={body.when} label={label} value={value} /></div>}
      {body.ways && <div><div className="s12 t3">{body.ways.length > 1 ? '并有下列情形之一' : '并发生'}</div><ul className="policy-tree">{body.ways.map((way) => <li key={way.name}><WayWords way={way} label={label} value={value} /></li>)}</ul></div>}
    </div>
  );
}

interface Words { label: (path: string) => string; /** A value of a fact in words. */ value: (path: string, value: unknown) => string }

function WayWords({ way, label, value }: { way: Way } & Words) {
  return <><div className="policy-condition"><b>{way.label}</b>{way.event && <span className="t2">{eventWords(way.event, label)}</span>}</div>{way.when && way.when.length > 0 && <Tree conditions={way.when} label={label} value={value} />}</>;
}

/** A triggering event in words. */
export function eventWords(event: Record<string, unknown>, label: (path: string) => string): string {
  if ('crossed' in event) return `营业收入首次超过 ${number(Number(event.over))} 万元（不含本数）`;
  if ('grew' in event) return `${label(String(event.grew))}比上年增长${event.latest ? '（只看最近一年）' : ''}`;
  const second = event.and ? `，并以${label(String(event.and))}为完成日` : '';
  return `以${label(String(event.on ?? event.year))}为准${second}，须在有效期内，落地前的须问主管部门`;
}

function Tree({ conditions, label, value }: { conditions: Condition[] } & Words) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a condition is its place
  return <ul className="policy-tree">{conditions.map((condition, i) => <li key={i}><Node condition={condition} label={label} value={value} /></li>)}</ul>;
}

function Node({ condition: c, label, value }: { condition: Condition } & Words) {
  if (Array.isArray(c.any)) return <><div className="policy-condition">下列之一</div><Tree conditions={c.any as Condition[]} label={label} value={value} /></>;
  if (Array.isArray(c.all)) return <><div className="policy-condition">同时</div><Tree conditions={c.all as Condition[]} label={label} value={value} /></>;
  if (typeof c.some === 'string') return <><div className="policy-condition">{LISTS[c.some]?.replace('每', '至少一')}满足</div><Tree conditions={c.where as Condition[]} label={label} value={value} /></>;
  return <div className="policy-condition">{conditionWords(c, label, value)}</div>;
}

const plain = (_path: string, value: unknown): string => (value === true ? '是' : value === false ? '否' : String(value));

/** One condition in words: strict 超过, inclusive 不超过. */
export function conditionWords(c: Condition, label: (path: string) => string, value: (path: string, value: unknown) => string = plain): string {
  const show = (one: unknown): string => (Array.isArray(one) ? one.map((each) => value(String(c.fact), each)).join('、') : value(String(c.fact), one));
  if (c.noPenalty) return `近 ${String(c.years)} 年没有重大行政处罚公示`;
  if (c.landed) return '已落地经营';
  const name = label(String(c.fact));
  const oneOf = [c.in, c.includesAny].some((list) => Array.isArray(list) && list.length > 1) ? ' 之一' : '';
  const assumed = c.absent === undefined || c.absent === 'unstated' ? '' : `（没有填写时按“${show(c.absent)}”）`;
  const open = c.otherwise === 'ask' ? '；不在列举内的待核实' : '';
  if ('is' in c) return `${name}：${show(c.is)}${assumed}`;
  if ('in' in c) return `${name}：${show(c.in)}${oneOf}${open}${assumed}`;
  if ('includesAny' in c) return `${name}含 ${show(c.includesAny)}${oneOf}${open}`;
  if ('over' in c) return `${name}超过 ${show(c.over)}`;
  if ('atLeast' in c) return `${name}不低于 ${show(c.atLeast)}`;
  if ('atMost' in c) return `${name}不超过 ${show(c.atMost)}${assumed}`;
  return `有${name}`;
}

/** Formula and item cap in words. */
export function AmountRule({ body }: { body: ClauseBody }) {
  const { label } = useFactWords();
  const { amount } = body;
  if (amount.kind === 'none') return <p className="t2">原文没有金额，只匹配，不估算。</p>;
  if (amount.kind === 'cap_only') return <p>标准未公布，不估算金额；上限 <b className="num">{number(amount.capWan ?? 0)}</b> 万元。</p>;
  if (amount.kind === 'fixed' && amount.by) return <p>按{label(amount.by)}：{Object.entries(amount.values ?? {}).map(([key, wan]) => `${key === 'true' ? '是' : key === 'false' ? '否' : key} ${number(wan)} 万元`).join('，')}。</p>;
  if (amount.kind === 'fixed') return <p>固定 <b className="num">{number(amount.wan ?? 0)}</b> 万元。</p>;
  return <p>{label(amount.base ?? '')} × <b>{amount.ratePct}%</b>{amount.kind === 'ceiling' && '（上限口径）'}，{amount.capPer === 'year' ? '单项不另设上限，企业每年合计' : '单项'}不超过 <b className="num">{number(amount.capWan ?? 0)}</b> 万元{body.together && '（同一对象同年各笔合计）'}。</p>;
}
