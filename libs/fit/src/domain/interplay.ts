import type { CompiledModel } from './compile';
import { Mode } from './context';
import { indexOf } from './group-index';
import type { Hit } from './read';
import { AI, type Best, DEV, DRUG, FRONT, LIVE, OUT, PROD, type RawScore, type Share } from './sums';

/** Industries a registry scope lists beside what a maker really makes. */
const BESIDE = /^out\.(tech|labTrade|logistics|build|media|finance|consumer)$/;
/** Goods a maker of drugs or devices often makes beside them. */
const BESIDE_GOODS = /^out\.(cosmetics|food|packaging|equipPharma|agri)$/;
/** What a house of research or a park lists beside its work. */
const BESIDE_SERVICE = /^out\.(tech|labTrade|logistics|build|media|finance|consumer|food|cosmetics)$/;
/** What a hospital's scope lists beside its care. */
const BESIDE_CARE = /^out\.(finance|distribution|pharmacy|labTrade|media|consumer|food|build|logistics|cosmetics)$|^name\.invest$/;

/** Rules between groups: what the company mainly is decides how its other words count. */
export function interplay(c: CompiledModel, total: number[], shares: Share[][], sum: Float64Array, cues: RawScore['cues'], best: Best, scopeLike: boolean, medical: boolean, led: RawScore['led']): void {
  const r = c.model.weights.rules;
  const idx = indexOf(c);
  const scale = (p: number, by: number) => {
    total[p] = total[p]! * by;
    for (const s of shares[p]!) s.raw *= by;
  };
  const grant = (p: number, raw: number, rule: string, from: Hit[]) => {
    const hit = from[0];
    if (!hit) return;
    total[p] = total[p]! + raw;
    shares[p]!.push({ hit, text: '', raw, rule, sub: undefined });
  };
  // a technique of its own kind leads: what it aims at is no second line
  const lead = (leader: number, follower: number, by: number) => {
    scale(follower, by);
    led.push([leader, follower]);
  };
  const { of } = idx;
  const at = (group: number): number => sum[group]!;
  // the head of a foreign group may do anything for its companies: only the field it names tells
  if (cues.holding) {
    scale(OUT, 0.05);
    return;
  }
  // AI beside medicine
  const smart = total[AI]! > 0 ? best[idx.aiGeneral]?.filter((hit) => c.termFlag[hit.term]! & 1) : undefined;
  if (smart?.length) {
    const drugSide = at(of['drug.antibody']) + at(of['drug.small']) + at(of['drug.company']) + at(of['drug.rare']) + at(of['drug.nucleic']) + at(of['drug.mrna']) + at(of['drug.dosage']) + (cues.words & 2 ? 1 : 0);
    const hardware = at(of['dev.robot']) + at(of['dev.cardio']) + at(of['dev.ortho']) + at(of['dev.therapyEquipment']) + at(of['dev.consumable']) + at(of['dev.ivd']);
    const seeing = at(of['dev.imaging']) + at(of['ai.imaging']) + (cues.words & 4 ? 1 : 0);
    if (drugSide > 0.5 && hardware < 0.5 && total[LIVE]! < 5) {
      grant(AI, r.aiDrugPair, 'ai.drugPair', smart);
      lead(AI, DRUG, 0.6);
    } else if (seeing > 0 && at(of['dev.robot']) < 0.5 && hardware < 1) {
      grant(AI, r.aiDiagnosisPair, 'ai.diagnosisPair', smart);
      lead(AI, DEV, r.aiHardware);
    } else if (hardware < 0.3) grant(AI, r.aiAlone, 'ai.medical', smart);
  }
  const industries = at(of['out.tech']);
  if (industries > 0.9 && at(of['ai.imaging']) + at(of['ai.drug']) + at(of['ai.digital']) < 0.8) {
    scale(AI, r.industryFrame);
    if (industries > 1.3) scale(DEV, 0.6);
  }
  if (idx.frontier.some((g) => at(g) >= 0.8)) lead(FRONT, DRUG, r.frontierFrame);
  if (idx.frontierDevice.some((g) => at(g) >= 0.8)) lead(FRONT, DEV, r.aiImageFrame);
  if (at(of['ai.drug']) >= 0.8) lead(AI, DRUG, r.aiDrugFrame);
  if (at(of['ai.imaging']) >= 0.8) lead(AI, DEV, r.aiImageFrame);
  if (at(of['ai.digital']) >= 0.8) for (const p of [DEV, PROD, LIVE]) scale(p, r.aiDigitalFrame);
  // who it works for
  if (cues.client) {
    grant(PROD, r.clientBonus, 'prod.clients', best[idx.client] ?? best[idx.own] ?? []);
    if (total[PROD]! > 3) for (const p of [DRUG, FRONT]) cues.forOthers ? lead(PROD, p, r.client) : scale(p, r.client);
  }
  if (cues.serviceOf) grant(PROD, r.serviceBonus, 'prod.serviceOf', [cues.serviceOf]);
  const serviceFrame = at(of['prod.cro']) + at(of['prod.cdmo']) + at(of['prod.testing']) + at(of['name.testingHouse']) + at(of['prod.animal']) + 0.5 * (at(of['prod.design']) + at(of['prod.ip']) + at(of['prod.expo']) + at(of['prod.finance']));
  // a maker's scope lists testing, advice and research beside what it makes, unless its name says so too
  const goods = Math.max(total[DEV]!, total[DRUG]!, total[FRONT]!);
  const makes = cues.made && goods > 2;
  if (makes && scopeLike) for (const p of [DEV, DRUG]) if (!shares[p]!.some((s) => (s.hit.mode & Mode.make) !== 0)) scale(p, r.merelyNamed);
  const serves = at(of['prod.cdmo']) + at(of['name.testing']) + at(of['name.testingHouse']) + at(of['name.animal']) + at(of['name.cro']);
  if (makes && scopeLike && serves < 0.5) scale(PROD, r.scopeService);
  else if (serviceFrame >= 0.8) {
    const by = cues.own ? r.ownProduct : r.serviceFrame;
    const house = at(of['name.testingHouse']) >= 0.8;
    for (const p of [DEV, DRUG, FRONT, AI]) house ? lead(PROD, p, by) : scale(p, by);
  }
  const care = at(of['live.hospital']) + at(of['live.special']) + at(of['name.hospital']) + at(of['name.clinic']);
  if (care >= 0.8) for (const p of [DEV, DRUG, FRONT, AI, PROD]) scale(p, r.hospitalFrame);
  // what is made decides; what is only traded beside it hardly counts
  if (makes || (cues.researched && goods > 4)) {
    for (const s of shares[OUT]!) if ((s.hit.mode & Mode.make) === 0 && s.hit.field !== 'name') s.raw *= makes ? r.tradedOutside : 3 * r.tradedOutside;
    total[OUT] = shares[OUT]!.reduce((t, s) => t + s.raw, 0);
  }
  if (makes && scopeLike) {
    for (const s of shares[OUT]!) if (s.hit.field !== 'name') s.raw *= BESIDE.test(s.rule) ? 0.3 : goods >= 5 && BESIDE_GOODS.test(s.rule) ? (cues.madeFirst ? 0.25 : 0.5) : cues.madeFirst && s.rule === 'out.vet' ? 0.1 : 1;
      else if (s.rule === 'name.trade') s.raw *= 0.3;
    total[OUT] = shares[OUT]!.reduce((t, s) => t + s.raw, 0);
  }
  // research and making for others goes before what is sold beside it, a park before its houses
  const serving = at(of['prod.cro']) + at(of['prod.cdmo']) >= 0.45 || at(of['name.park']) >= 0.8;
  if (serving && scopeLike && medical && !makes) {
    for (const s of shares[OUT]!) if (s.hit.field !== 'name' && (s.hit.mode & Mode.make) === 0 && BESIDE_SERVICE.test(s.rule)) s.raw *= 0.2;
    total[OUT] = shares[OUT]!.reduce((t, s) => t + s.raw, 0);
  }
  if (care >= 0.8 && scopeLike) {
    for (const s of shares[OUT]!) if (BESIDE_CARE.test(s.rule)) s.raw *= r.careBeside;
    total[OUT] = shares[OUT]!.reduce((t, s) => t + s.raw, 0);
  }
  // whoever tests food and cars beside drugs is a testing house, not a food company
  const tests = medical && !cues.traded && at(of['prod.testing']) + at(of['name.testingHouse']) + 0.5 * at(of['name.testing']) >= 0.7;
  if (tests) {
    for (const s of shares[OUT]!) s.raw *= r.tested;
    total[OUT] = shares[OUT]!.reduce((t, s) => t + s.raw, 0);
  }
  const outside = (group: number): number => (makes ? shares[OUT]!.reduce((t, s) => t + (s.rule === c.groups[group]!.id && (s.hit.mode & Mode.make) !== 0 ? s.raw / 8 : 0), 0) : at(group));
  // industries that borrow medical words
  if (at(of['prod.animal']) >= 0.8) {
    for (const s of shares[OUT]!) if (s.rule === 'out.vet' || s.rule === 'name.vet') s.raw *= 0.1;
    total[OUT] = shares[OUT]!.reduce((t, s) => t + s.raw, 0);
  } else if (outside(of['out.vet']) + at(of['name.vet']) >= 0.8) for (const p of [DEV, DRUG, FRONT, AI, PROD, LIVE]) scale(p, p === PROD ? 0.5 : r.vetFrame);
  if (outside(of['out.agri']) + at(of['name.agri']) >= 0.9) for (const p of [DEV, DRUG, FRONT, AI, PROD]) scale(p, r.agriFrame);
  if (outside(of['out.cosmetics']) + at(of['name.cosmetics']) >= 0.8) for (const p of [DRUG, FRONT, PROD]) if (p !== PROD || !tests) scale(p, r.beautyFrame);
  if (outside(of['out.food']) + at(of['name.food']) >= 0.8) for (const p of [DRUG, DEV, PROD]) if (p !== PROD || !tests) scale(p, r.foodFrame);
  if (outside(of['out.pharmacy']) + outside(of['out.distribution']) + at(of['name.pharmacy']) >= 0.8) for (const p of care >= 0.8 ? [DEV, DRUG] : [DEV, DRUG, LIVE]) scale(p, r.shopFrame);
  if (outside(of['out.build']) >= 0.8 && !(care >= 0.8 && scopeLike)) for (const p of [DEV, LIVE]) scale(p, r.buildFrame);
}
