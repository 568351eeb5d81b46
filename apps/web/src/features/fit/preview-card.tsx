import { Button } from 'antd';
import { useState } from 'react';
import { Card } from '@/ui/card';
import { CompanyName } from '@/ui/company-name';
import { DirectionGlyph } from '@/ui/direction-glyph';
import { number } from '@/ui/format';
import type { Figures, Preview, Standing } from './views';
import './fit.css';

/** The weights below stay in sight. */
const FIRST = 10;
const share = (x: number): string => `${(x * 100).toFixed(1)}%`;

/** Whose score would change, largest moves first, and what it does to the labelled set. */
export function PreviewCard({ preview, changes }: { preview: Preview; changes: number }) {
  const { before, after } = preview.evaluation;
  const [all, setAll] = useState(false);
  const shown = all ? preview.items : preview.items.slice(0, FIRST);
  return (
    <Card title="影响预览" extra={`改了 ${changes} 项，未保存`} tone="amber">
      <p>比较 <b className="num">{number(preview.compared)}</b> 家在库企业：<b className="num">{number(preview.changed)}</b> 家分数变化，其中 <b className="num">{number(preview.redirected)}</b> 家改变首要方向。</p>
      {before && after && <p className="s13 t2">标注集：{compare('严格', before, after, (f) => f.strict)}，{compare('宽松', before, after, (f) => f.lenient)}，目录外误判 {before.falseOnNone} → {after.falseOnNone}</p>}
      {preview.items.length > 0 && (
        <div className="fit-scroll">
          <table className="fit-table">
            <thead><tr><th>企业</th><th>现在</th><th>改后</th><th className="num">变化</th></tr></thead>
            <tbody>{shown.map((c) => <tr key={c.companyId}><td><CompanyName name={c.name} to={`/companies/${c.companyId}`} /></td><td><Cell at={c.before} /></td><td><Cell at={c.after} /></td><td className={`num ${c.delta < 0 ? 'red' : 'grn'}`}>{c.delta > 0 ? '+' : ''}{c.delta}</td></tr>)}</tbody>
          </table>
        </div>
      )}
      {shown.length < preview.items.length && <Button size="small" style={{ marginTop: 8 }} onClick={() => setAll(true)}>显示变化最大的 {preview.items.length} 家</Button>}
      {all && preview.changed > preview.items.length && <p className="t3 s12">只列变化最大的 {preview.items.length} 家。</p>}
    </Card>
  );
}

const Cell = ({ at }: { at: Standing }) => <span className="row" style={{ gap: 6 }}><DirectionGlyph code={at.primary} /><span className="num">{at.total}</span></span>;
function compare(label: string, before: Figures, after: Figures, pick: (f: Figures) => number): React.ReactNode {
  const [a, b] = [pick(before), pick(after)];
  return <span>{label} {share(a)} → <span className={b < a ? 'red' : undefined}>{share(b)}</span></span>;
}
