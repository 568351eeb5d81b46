import { type DirectionCode, directions } from '@crm/fit/words';
import './direction-glyph.css';

/** Character, colour and short name of each direction; any two colours stay apart for colour-blind readers. */
export const directionLook: Record<DirectionCode, { glyph: string; color: string; name: string }> = {
  high_end_device: { glyph: '械', color: '#2158D0', name: '高端器械' },
  innovative_drug: { glyph: '药', color: '#B4560F', name: '创新药品' },
  frontier_therapy: { glyph: '诊', color: '#3A1A75', name: '前沿诊疗' },
  ai_health: { glyph: '智', color: '#0F6650', name: 'AI+医疗' },
  producer_service: { glyph: '服', color: '#553A08', name: '生产性服务' },
  living_service: { glyph: '康', color: '#C42A8D', name: '生活性服务' },
};

export const directionColor = (code: string | null | undefined) => lookOf(code)?.color ?? '#8A95A1';
export const directionName = (code: string | null | undefined) => lookOf(code)?.name ?? '不属于 2+4';
const lookOf = (code: string | null | undefined) => (code ? directionLook[code as DirectionCode] : undefined);

interface Props { code: DirectionCode | string | null | undefined; /** The short name follows. */ label?: boolean; /** px */ size?: number }

/** An 18 px square with the direction's character; a hollow grey `—` when the company belongs to none. */
export function DirectionGlyph({ code, label, size = 18 }: Props) {
  const look = lookOf(code);
  const title = look ? directions[code as DirectionCode].label : '没有方向';
  return (
    <span className="ui-dir-row">
      <span className={look ? 'ui-dir' : 'ui-dir ui-dir-none'} title={title} role="img" aria-label={title} style={{ background: look?.color, width: size, height: size, lineHeight: `${size}px`, fontSize: Math.round(size * 0.61) }}>
        {look?.glyph ?? '—'}
      </span>
      {label && <span>{look?.name ?? '—'}</span>}
    </span>
  );
}
