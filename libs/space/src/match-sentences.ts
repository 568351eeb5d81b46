import type { Candidate, Reason } from './domain/match';
import type { CandidateView } from './space.views';
import { animalRooms, buildingKinds, demandUses, gmpGrades, mends, needs } from './words';

/** Units of measure behind the numbers of a need. */
const units: Partial<Record<Reason['code'], string>> = {
  AREA: ' ㎡', STOREY_HEIGHT: ' m', CLEAR_HEIGHT: ' m', FLOOR_LOAD: ' kN/㎡', POWER: ' kVA', EFFLUENT: ' m³/日', BIOSAFETY: ' 级',
};

/** Adds Chinese sentences to the codes and numbers of the domain; made here, at the edge of the lib. */
export function candidateSentences(c: Candidate): CandidateView {
  return {
    ...c,
    reasons: c.reasons.map((r) => ({ ...r, text: `${needs[r.code]} ${said(r.code, r.have)}` })),
    misses: c.misses.map((m) => ({
      ...m,
      text: m.unknown ? `${needs[m.code]}未知，需 ${said(m.code, m.need)}` : missText(m),
      mends: m.mends.map((x) => ({ ...x, text: x.months ? `${mends[x.code]}约 ${x.months} 个月` : mends[x.code] })),
    })),
  };
}

function missText(m: Reason): string {
  const { code, need, have } = m;
  if (typeof need === 'number' && typeof have === 'number' && code !== 'PRICE') {
    const gap = Math.abs(Math.round((need - have) * 100) / 100);
    if (code === 'AREA' && have > need) return `面积大 ${area(gap)} ㎡`;
    return `${needs[code]}差 ${code === 'AREA' ? area(gap) : money(gap)}${units[code] ?? ''}（有 ${said(code, have)}，需 ${said(code, need)}）`;
  }
  if (code === 'PRICE') return `租金 ${said(code, have)}，高于预算 ${said(code, need)}`;
  if (code === 'TIME') return `${said(code, have)} 起可租，晚于 ${said(code, need)}`;
  if (code === 'USE') return `${said(code, have)}不适合${said(code, need)}`;
  return `${needs[code]}${have === null || have === false ? '无' : ` ${said(code, have)}`}，需 ${said(code, need)}`;
}

function said(code: Reason['code'], value: Reason['need']): string {
  if (value === null) return '未知';
  if (typeof value === 'boolean') return value ? '有' : '无';
  if (code === 'PRICE') return `${(Number(value) / 100).toFixed(2)} 元/㎡·天`;
  if (typeof value === 'number') return `${code === 'AREA' ? area(value) : money(value)}${units[code] ?? ''}`;
  if (code === 'CLEANROOM') return gmpGrades[value as keyof typeof gmpGrades] ?? value;
  if (code === 'ANIMAL_ROOM') return animalRooms[value as keyof typeof animalRooms] ?? value;
  if (code === 'USE') return demandUses[value as keyof typeof demandUses] ?? buildingKinds[value as keyof typeof buildingKinds] ?? value;
  return value;
}

const money = (n: number): string => n.toLocaleString('en-US', { maximumFractionDigits: 2 });
const area = (n: number): string => n.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
