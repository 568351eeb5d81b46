import { PARKS, type ParkCode } from '@crm/identity/words';
import { blockShapes } from '@crm/space/words';
import { Link } from 'react-router';
import { area, date, rent } from '@/ui/format';
import { Tag } from '@/ui/tag';
import type { Candidate, Miss, Reason } from './views';

/** Reasons in green, misses in red (hard) or amber, each with its mend. */
export function Points({ reasons, misses, most = 4 }: { reasons: Reason[]; misses: Miss[]; most?: number }) {
  return (
    <div className="sp-cand-points">
      {misses.map((m) => <span key={m.code} className={`b ${m.hard ? 'red' : 'amb'}`}>{m.text}{m.mends.length > 0 && <span className="t2" style={{ fontWeight: 400 }}>（可{m.mends.map((x) => x.text).join('、')}）</span>}</span>)}
      {reasons.slice(0, most).map((r) => <span key={r.code} className="grn">{r.text}</span>)}
    </div>
  );
}

/** A room or block that suits a demand. */
export function CandidateCard({ candidate: c, action }: { candidate: Candidate; action?: React.ReactNode }) {
  return (
    <div className="sp-cand">
      <div className="sp-cand-head">
        <Link className="b ellipsis" to={`/space/${c.park}?building=${encodeURIComponent(c.building)}&unit=${c.unitIds[0]}`}>{PARKS[c.park as ParkCode]} {c.codes.join('＋')}</Link>
        {c.shape !== 'single' && <Tag tone="green">{blockShapes[c.shape]} {c.unitIds.length} 间</Tag>}
        <span className="push s13 t2" style={{ whiteSpace: 'nowrap' }}>匹配 <b className="s16" style={{ color: '#17212B' }}>{c.score}</b></span>
      </div>
      <div className="s13">{area(c.areaM2)}·{c.rentFenPerM2Day === null ? '租金未知' : rent(c.rentFenPerM2Day)}·{c.free ? '现可预留' : `${date(c.availableFrom)} 起`}</div>
      <Points reasons={c.reasons.filter((r) => !['AREA', 'TIME', 'USE', 'PRICE'].includes(r.code))} misses={c.misses} />
      {action && <div className="row" style={{ marginTop: 6 }}>{action}</div>}
    </div>
  );
}
