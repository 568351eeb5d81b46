import { isUnsure } from '@crm/fit/words';
import type { CompanyItem } from './views';

/** Total with its range; a low known share is 待核实, never a low grade. */
export function FitFigure({ fit: { total, range, knownShare } }: { fit: CompanyItem['fit'] }) {
  if (total === null) return <span className="t3">未评分</span>;
  return (
    <span className="num">
      <b>{total}</b>
      {range && range[0] !== range[1] && <span className="s12 t3"> {range[0]}–{range[1]}</span>}
      {knownShare !== null && isUnsure(total, knownShare) && <span className="s12 amb"> 待核实</span>}
    </span>
  );
}
