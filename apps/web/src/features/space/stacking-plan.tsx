import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { area, date } from '@/ui/format';
import { UnitPatterns, UnitSwatch, unitLook } from '@/ui/unit-look';
import { unitStates } from '@crm/space/words';
import './space.css';
import type { PlanBuilding, PlanUnit } from './views';

export type PlanColour = 'state' | 'expiry';
const FLOOR_PX = 50;
const LOWEST_PX = 46;
const GAP = 5;
const LEAST_UNIT_PX = 58;
/** What A4 landscape leaves for the rooms between the floor names and the vacant areas. */
const PAPER_PX = 790;

/** Rows of one building, each as high as its storey, each room as wide as its area: drawn by the API's geometry, scaled to the screen. */
export function StackingPlan({ building, colour, selected, onSelect }: { building: PlanBuilding; colour: PlanColour; selected: string | null; onSelect: (id: string) => void }) {
  const frame = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(720);
  useEffect(() => {
    if (!frame.current) return;
    const watch = new ResizeObserver(([entry]) => setRoom(entry!.contentRect.width));
    watch.observe(frame.current);
    // paper has its own width, and a resize observer is not asked when a page is laid out for it
    let screen = 0;
    const toPaper = () => { screen = frame.current?.clientWidth ?? 0; flushSync(() => setRoom(PAPER_PX)); };
    const toScreen = () => setRoom(screen || PAPER_PX);
    addEventListener('beforeprint', toPaper);
    addEventListener('afterprint', toScreen);
    return () => {
      watch.disconnect();
      removeEventListener('beforeprint', toPaper);
      removeEventListener('afterprint', toScreen);
    };
  }, []);
  const narrowest = useMemo(() => Math.min(1, ...building.floors.flatMap((f) => f.units.map((u) => u.width))), [building]);
  const width = Math.max(room, Math.min(2_000, LEAST_UNIT_PX / narrowest));
  const rows = useMemo(() => {
    let y = 4;
    return building.floors.map((floor) => {
      const height = Math.max(LOWEST_PX, Math.round(FLOOR_PX * floor.height));
      const row = { floor, y, height };
      y += height + GAP;
      return row;
    });
  }, [building]);
  const total = rows.reduce((sum, r) => sum + r.height + GAP, 8);
  const units = useMemo(() => new Map(building.floors.flatMap((f) => f.units.map((u) => [u.id, u] as const))), [building]);
  const [focus, setFocus] = useState<string | null>(null);
  const first = rows[0]?.floor.units[0]?.id ?? null;
  const tabbed = focus && units.has(focus) ? focus : (selected && units.has(selected) ? selected : first);

  const move = (event: KeyboardEvent, unit: PlanUnit) => {
    const to = { ArrowLeft: unit.left, ArrowRight: unit.right, ArrowUp: unit.up, ArrowDown: unit.down }[event.key];
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onSelect(unit.id);
    } else if (to) {
      event.preventDefault();
      setFocus(to);
      frame.current?.querySelector<SVGGElement>(`[data-unit="${to}"]`)?.focus();
    }
  };
  return (
    <div className="sp-plan">
      <div className="sp-plan-side" style={{ height: total }}>
        {rows.map(({ floor, y, height }) => <div key={floor.number} style={{ top: y, height }}><b>{floor.name}</b><span>{floor.storeyHeightM === null ? '未知' : `${floor.storeyHeightM} m`}</span></div>)}
      </div>
      <div className="sp-plan-body" ref={frame}>
        <svg width={width} height={total} role="group" aria-label={`${building.name}销控图`}>
          <UnitPatterns />
          {rows.map(({ floor, y, height }) => floor.units.map((unit) => (
            <UnitBox key={unit.id} unit={unit} building={building.code} colour={colour} x={unit.x * (width - 8) + 4} y={y} width={Math.max(8, unit.width * (width - 8) - 2)} height={height}
              on={unit.id === selected} tab={unit.id === tabbed} onSelect={onSelect} onKey={move} onFocus={setFocus} />
          )))}
          {building.blocks.map((block) => {
            const row = rows.find((r) => r.floor.number === block.floor)!;
            const own = block.unitIds.map((id) => units.get(id)!);
            const x = own[0]!.x * (width - 8) + 1;
            const end = (own.at(-1)!.x + own.at(-1)!.width) * (width - 8) + 5;
            return (
              <g key={block.unitIds.join()} pointerEvents="none">
                <rect x={x} y={row.y - 2.5} width={end - x} height={row.height + 5} rx={5} fill="none" stroke="#1B7A4B" strokeWidth={1.5} strokeDasharray="5 3" />
                {end + 92 < width && own.at(-1)!.right === null
                  ? <foreignObject x={end + 6} y={row.y + row.height / 2 - 11} width={86} height={22}><div className="sp-pill" style={{ float: 'left' }}>{block.wholeFloor ? '整层' : '连片'} {block.unitIds.length} 间</div></foreignObject>
                  : end - x > 110 && <foreignObject x={end - 92} y={row.y + row.height - 7} width={86} height={18}><div className="sp-pill sp-pill-low">{block.wholeFloor ? '整层' : '连片'} {block.unitIds.length} 间</div></foreignObject>}
              </g>
            );
          })}
        </svg>
      </div>
      <div className="sp-plan-vacant" style={{ height: total }}>
        {rows.map(({ floor, y, height }) => <div key={floor.number} style={{ top: y, height, lineHeight: `${height}px` }} className={floor.vacantM2 > 0 ? 'grn b' : 't3'}>{floor.vacantM2 > 0 ? area(floor.vacantM2, false) : '—'}</div>)}
      </div>
    </div>
  );
}

interface BoxProps { unit: PlanUnit; building: string; colour: PlanColour; x: number; y: number; width: number; height: number; on: boolean; tab: boolean; onSelect: (id: string) => void; onKey: (event: KeyboardEvent, unit: PlanUnit) => void; onFocus: (id: string) => void }

function UnitBox({ unit, building, colour, x, y, width, height, on, tab, onSelect, onKey, onFocus }: BoxProps) {
  const look = unitLook[unit.state];
  const year = colour === 'expiry' && unit.state === 'leased' ? expiryLook(unit.until!) : null;
  const inset = look.strokeWidth / 2;
  const code = unit.code.startsWith(`${building}-`) ? unit.code.slice(building.length + 1) : unit.code;
  const plate = look.plate && !year;
  return (
    <g data-unit={unit.id} className="sp-unit" role="button" tabIndex={tab ? 0 : -1} aria-pressed={on} aria-label={sentence(unit)} onClick={() => onSelect(unit.id)} onKeyDown={(e) => onKey(e, unit)} onFocus={() => onFocus(unit.id)}>
      <title>{sentence(unit)}</title>
      {on && <rect x={x - 3} y={y - 3} width={width + 6} height={height + 6} rx={5} fill="none" stroke="#14607F" strokeWidth={3} />}
      <rect className="sp-unit-box" x={x + inset} y={y + inset} width={width - 2 * inset} height={height - 2 * inset} rx={3} fill={year?.fill ?? look.fill} stroke={year?.fill ?? look.stroke} strokeWidth={look.strokeWidth} />
      <foreignObject x={x + 3} y={y + 2} width={Math.max(0, width - 6)} height={height - 4}>
        <div className={`sp-unit-text${plate ? ' sp-unit-plate' : ''}`} style={{ color: year?.ink ?? look.ink }}>
          <div><b>{code}</b>{width > 86 && <span>{subtitle(unit)}</span>}</div>
          {width > 44 && <div className={unit.state === 'available' ? 'b' : undefined} style={unit.state === 'available' ? { color: '#1B6E3C' } : undefined}>{words(unit)}</div>}
        </div>
      </foreignObject>
      {unit.expiring && <path d={`M${x + width - 13} ${y} h13 v13 z`} fill="#A86400" />}
    </g>
  );
}

const lastDay = (until: string): string => date(until.length > 10 ? new Date(Date.parse(until) - 1).toISOString() : until);

function subtitle(unit: PlanUnit): string {
  if (unit.state === 'held' && unit.until) {
    const on = lastDay(unit.until);
    return on === date(new Date().toISOString()) ? '今天到期' : `至 ${on.slice(5)}`;
  }
  return unit.state === 'leased' && unit.until ? `至 ${unit.until.slice(0, 7)}` : area(unit.areaM2);
}

const words = (unit: PlanUnit): string => (unit.state === 'available' ? '空置' : (unit.label ?? (unit.state === 'held' && unit.holdState === 'pending' ? '预留待审批' : unitStates[unit.state])));

/** What a screen reader says of a room. */
export function sentence(unit: PlanUnit): string {
  const parts = [unit.code, area(unit.areaM2), unitStates[unit.state]];
  if (unit.label) parts.push(unit.label);
  if (unit.until) parts.push(`至 ${lastDay(unit.until)}`);
  if (unit.vacantDays) parts.push(`已空 ${unit.vacantDays} 天`);
  return parts.join('，');
}

const years = [['#E3B85A', '#17212B'], ['#D6E7EE', '#17212B'], ['#A9CDDC', '#17212B'], ['#70A6BE', '#17212B'], ['#266F90', '#FFFFFF'], ['#0A374A', '#FFFFFF']] as const;
function expiryLook(until: string): { fill: string; ink: string } {
  const n = Math.min(years.length - 1, Math.max(0, Number(until.slice(0, 4)) - new Date().getFullYear()));
  const [fill, ink] = years[n]!;
  return { fill, ink };
}

export function PlanLegend({ colour }: { colour: PlanColour }) {
  const now = new Date().getFullYear();
  return (
    <div className="sp-legend">
      {colour === 'expiry' && years.map(([fill], i) => <span key={fill} className="row" style={{ gap: 6 }}><i style={{ background: fill }} />{now + i}{i === years.length - 1 ? ' 及以后' : ''}</span>)}
      {(Object.keys(unitLook) as PlanUnit['state'][]).filter((s) => colour === 'state' || s !== 'leased').map((s) => <UnitSwatch key={s} state={s} />)}
      <span className="row" style={{ gap: 6 }}><i className="sp-corner" />12 个月内到期</span>
      <span className="row push" style={{ gap: 6 }}><i className="sp-dash" />连片</span>
    </div>
  );
}
