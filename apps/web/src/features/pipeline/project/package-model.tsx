import type { Block, PackageModel } from '../views';
import { area } from '@/ui/format';

/** A package as a page: the same blocks the PDF sets, so no figure can differ. */
export function PackageSheet({ model }: { model: PackageModel }) {
  return (
    <article className="pk">
      <h1>{model.title}</h1><p className="s16">{model.subtitle}</p><p className="s12 t2">{model.dateLine}</p>
      {model.sections.map((section) => <section key={section.title}><h2>{section.title}</h2>{section.blocks.map((block, i) => <BlockView key={String(i)} block={block} />)}</section>)}
      <p className="s12 t3" style={{ marginTop: 24, borderTop: '1px solid var(--line)', paddingTop: 8 }}>{model.foot}</p>
    </article>
  );
}
function BlockView({ block: b }: { block: Block }) {
  if (b.type === 'list') return <ul className="s13" style={{ listStyle: 'disc', paddingLeft: 18, marginBottom: 10 }}>{b.items.map((item) => <li key={item}>{item}</li>)}</ul>;
  if (b.type === 'plan') {
    const widest = Math.max(1, ...b.floors.map((f) => f.units.reduce((sum, u) => sum + u.areaM2, 0)));
    return <><p className="s12 t2">{b.title} 销控图（宽度按面积，粗框为本方案房源）</p><div className="pk-plan">{b.floors.map((f) => <div key={f.name} className="pk-plan-row"><span>{f.name}</span><div style={{ flex: 1 }}>{f.units.map((u) => <div key={u.code} className={`pk-plan-unit ${u.state}`} style={{ width: `${(u.areaM2 / widest) * 100}%` }} title={`${u.code} ${area(u.areaM2)}`}>{u.code}{u.state === 'mine' && <><br />{area(u.areaM2)}</>}</div>)}</div></div>)}</div></>;
  }
  if (b.type === 'para') return <p className={b.tone === 'warn' ? 'red s13' : b.tone === 'note' ? 't2 s12' : b.tone === 'dashed' ? 'dashed' : b.tone === 'strong' ? 'b s13' : 's13'} style={{ marginBottom: 8 }}>{b.text}</p>;
  if (b.type === 'kv') return <div className="pk-scroll"><table><tbody>{b.rows.map((r) => <tr key={r.label}><th scope="row" style={{ width: '26%' }}>{r.label}</th><td>{r.value}</td></tr>)}</tbody></table></div>;
  if (b.type !== 'table') return null;
  return (
    <div className="pk-scroll"><table><thead><tr>{b.columns.map((c) => <th key={c.title} scope="col" className={c.right ? 'num' : undefined} style={{ width: `${c.width}%` }}>{c.title}</th>)}</tr></thead>
      <tbody>{b.rows.map((row, i) => <tr key={String(i)}>{row.map((cell, j) => <td key={String(j)} className={b.columns[j]?.right ? 'num' : undefined} style={{ whiteSpace: 'pre-wrap' }}>{cell}</td>)}</tr>)}</tbody></table></div>
  );
}
