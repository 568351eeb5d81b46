/** How a room's state looks, in SVG (stacking plan) and CSS (legend, tags). Border + texture + word, colour second. */
export type UnitState = 'available' | 'held' | 'leased' | 'self_use' | 'maintenance';

export const unitLook: Record<UnitState, { word: string; fill: string; stroke: string; strokeWidth: number; ink: string; css: string; /** text over it needs the 82 % white plate */ plate: boolean }> = {
  available: { word: '空置', fill: '#fff', stroke: '#1B7A4B', strokeWidth: 2, ink: '#1B6E3C', css: '#fff', plate: false },
  held: { word: '预留', fill: 'url(#unit-held)', stroke: '#B9790F', strokeWidth: 1, ink: '#17212B', css: 'repeating-linear-gradient(135deg,#FBEBC8 0 5px,#E3B85A 5px 7px)', plate: true },
  leased: { word: '已租', fill: '#C9D6E2', stroke: '#A9B8C6', strokeWidth: 1, ink: '#17212B', css: '#C9D6E2', plate: false },
  self_use: { word: '自用', fill: 'url(#unit-self-use)', stroke: '#A9B8C6', strokeWidth: 1, ink: '#17212B', css: 'radial-gradient(#AAB4BF 1px,#E7EAEE 1.4px) 0 0/7px 7px', plate: true },
  maintenance: { word: '维护', fill: 'url(#unit-maintenance)', stroke: '#A9B8C6', strokeWidth: 1, ink: '#17212B', css: 'repeating-linear-gradient(45deg,#F1F3F5 0 4px,#C3CBD3 4px 5px)', plate: true },
};

/** Put once into each SVG that draws rooms. Ends-within-12-months corner triangles are #A86400. */
export function UnitPatterns() {
  return (
    <defs>
      <pattern id="unit-held" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" fill="#FBEBC8" /><rect width="2" height="7" fill="#E3B85A" /></pattern>
      <pattern id="unit-self-use" width="7" height="7" patternUnits="userSpaceOnUse"><rect width="7" height="7" fill="#E7EAEE" /><circle cx="3.5" cy="3.5" r="1" fill="#AAB4BF" /></pattern>
      <pattern id="unit-maintenance" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="#F1F3F5" /><path d="M0 0V5M0 0H5" stroke="#C3CBD3" strokeWidth="1" /></pattern>
    </defs>
  );
}

/** Legend square. */
export function UnitSwatch({ state }: { state: UnitState }) {
  const look = unitLook[state];
  return (
    <span className="row" style={{ gap: 6, display: 'inline-flex' }}>
      <span aria-hidden style={{ width: 18, height: 13, borderRadius: 2, border: `${look.strokeWidth}px solid ${look.stroke}`, background: look.css }} />
      {look.word}
    </span>
  );
}
