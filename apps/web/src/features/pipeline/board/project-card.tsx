import { memo } from 'react';
import { area, demoName, due, initial, moment, wanParts } from '@/ui/format';
import { DirectionGlyph } from '@/ui/direction-glyph';
import { kindWord, shortName } from '../words';
import type { Card } from '../views';

/** The urgency of a card: overdue beats stalled. */
export function urgencyOf(card: Card, now = new Date()): 'over' | 'stall' | '' {
  if (card.stage === 'paused' || card.stage === 'lost') return '';
  if (card.nextFollowUpAt && new Date(card.nextFollowUpAt) < now) return 'over';
  return card.stalledDays !== null ? 'stall' : '';
}
function nextWords(card: Card): { text: string; tone: string } {
  if (!card.nextFollowUpAt) return card.stage === 'fullCapacity' ? { text: card.nextPlan ?? '—', tone: 't3' } : { text: '未安排下次跟进', tone: 'amb' };
  const { urgency, text } = due(card.nextFollowUpAt);
  return { text: `${urgency === 'overdue' ? text : moment(card.nextFollowUpAt).replace(/ 00:00$/, '')} ${card.nextPlan ?? ''}`.trim(), tone: urgency === 'overdue' ? 'red b' : '' };
}

/** Four lines: who · kind and days · money and area · what is next and whose. */
export const CardFace = memo(function CardFace({ card }: { card: Card }) {
  const { name, demo } = demoName(card.companyName), next = nextWords(card), money = wanParts(card.expected.investmentWan);
  return (
    <>
      <div className="kb-name"><DirectionGlyph code={card.direction} /><span className="ellipsis" title={card.companyName}>{shortName(name)}</span>{demo && <span className="ui-demo">示例</span>}{card.keyLevel && <span className="kb-key" title="重点项目">重</span>}</div>
      <div className="kb-line"><span className="ellipsis">{kindWord(card.companyKinds)}</span>{card.stalledDays !== null ? <span className="amb b nw">停滞 {card.stalledDays} 天</span> : <span className="nw">已 {card.daysInStage} 天</span>}</div>
      <div className="kb-line"><span>{card.expected.investmentWan === null ? '—' : <><b>{money.text}</b> {money.unit}</>}</span><span>{area(card.demandAreaM2 ?? card.expected.areaM2)}</span></div>
      <div className="kb-next"><span className={`ellipsis ${next.tone}`}>{next.text}</span><span className="kb-ava" title={card.owner.name}>{initial(card.owner.name)}</span></div>
    </>
  );
});
