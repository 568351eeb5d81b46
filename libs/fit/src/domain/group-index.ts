import type { CompiledModel } from './compile';
import type { Best } from './sums';

/** What a group of words is about. */
export const GOODS = 1, LIVING = 2, SERVICE = 3, OUTSIDE = 4, SHOP = 5, SOFT = 6, CUE = 7;
/** The groups whose sums the rules between groups ask for by name. */
const RULED = [
  'ai.digital', 'ai.drug', 'ai.imaging', 'dev.cardio', 'dev.consumable', 'dev.imaging', 'dev.ivd', 'dev.ortho', 'dev.robot', 'dev.therapyEquipment',
  'drug.antibody', 'drug.company', 'drug.dosage', 'drug.mrna', 'drug.nucleic', 'drug.rare', 'drug.small', 'live.hospital', 'live.special', 'name.agri',
  'name.animal', 'name.clinic', 'name.cosmetics', 'name.cro', 'name.food', 'name.hospital', 'name.park', 'name.pharmacy', 'name.testing', 'name.testingHouse', 'name.vet', 'out.agri', 'out.build',
  'out.cosmetics', 'out.distribution', 'out.food', 'out.pharmacy', 'out.tech', 'out.vet', 'prod.animal', 'prod.cdmo', 'prod.cro', 'prod.design', 'prod.expo',
  'prod.finance', 'prod.ip', 'prod.testing',
] as const;
const FRONTIER = ['front.cell', 'front.vaccine', 'front.editing', 'front.transplant', 'front.printing', 'front.organ', 'front.bci'];
const FRONTIER_DEVICE = ['front.organ', 'front.bci', 'front.printing', 'front.transplant'];

export interface Index {
  of: Record<(typeof RULED)[number], number>;
  frontier: number[];
  frontierDevice: number[];
  kind: Uint8Array;
  /** the group of names that must confirm it in a registry scope; 0 = none */
  named: Int16Array;
  /** diseases and targets: may be what is looked for, not what is treated */
  looked: Uint8Array;
  /** drugs and their forms */
  drug: Uint8Array;
  /** scratch of one call, empty between calls */
  best: Best;
  groupSum: Float64Array;
  said: Uint8Array; weak: Uint8Array; soft: Uint8Array; half: Uint8Array; robotGeneric: number; own: number; client: number; importSub: number; hospital: number; catalogue: number; aiGeneral: number; nameTrap: number; deny: number; noOwn: number; vet: number;
}
/** Groups that count only beside medical words, and groups that count half without them. */
const SOFT_GROUPS = ['ai.general', 'dev.robotGeneric', 'prod.expoGeneric', 'name.expo', 'prod.design', 'name.design', 'prod.park', 'name.park'];
const HALF_GROUPS = ['prod.hr', 'name.hr', 'prod.ip', 'prod.testing', 'name.testing', 'prod.finance', 'prod.ipWeak'];
const CONFIRMED: [string, string][] = [['prod.hr', 'name.hr'], ['prod.finance', 'name.invest'], ['prod.ip', 'name.ip'], ['prod.ipWeak', 'name.ip'], ['prod.expo', 'name.expo'], ['prod.design', 'name.design'], ['prod.park', 'name.park'], ['live.manage', 'name.clinic']];
const indexes = new WeakMap<CompiledModel, Index>();

/** The groups of a compiled model by what they are, kept as long as the model. */
export function indexOf(c: CompiledModel): Index {
  let index = indexes.get(c);
  if (index) return index;
  const at = (id: string) => c.groupIndex.get(id) ?? -1;
  const kind = Uint8Array.from(c.groups, (g) => {
    if (g.id.startsWith('cue.')) return CUE;
    if (g.id === 'out.pharmacy' || g.id === 'out.distribution') return SHOP;
    if (g.id.startsWith('out.')) return OUTSIDE;
    if (g.id.startsWith('prod.')) return SERVICE;
    if (g.id.startsWith('live.')) return LIVING;
    if (g.id.startsWith('ai.')) return SOFT;
    if (g.id.startsWith('name.')) return 0;
    return GOODS;
  });
  const mark = (ids: string[]) => Uint8Array.from(c.groups, (g) => (ids.includes(g.id) ? 1 : 0));
  const aiGeneral = at('ai.general');
  const named = new Int16Array(c.groups.length);
  for (const [group, name] of CONFIRMED) named[at(group)] = at(name);
  index = {
    of: Object.fromEntries(RULED.map((id) => [id, at(id)])) as Index['of'], frontier: FRONTIER.map(at), frontierDevice: FRONTIER_DEVICE.map(at),
    best: new Array<undefined>(c.groups.length).fill(undefined), groupSum: new Float64Array(c.groups.length), kind, named, said: Uint8Array.from(c.groups, (g) => (g.id.startsWith('cue.said') ? 1 : 0)), looked: mark(['drug.indication', 'drug.weak']), drug: Uint8Array.from(c.groups, (g) => (g.id.startsWith('drug.') ? 1 : 0)), weak: mark(['dev.weak', 'drug.weak', 'live.weak', 'prod.weak']), soft: mark(SOFT_GROUPS), half: mark(HALF_GROUPS), robotGeneric: at('dev.robotGeneric'), own: at('cue.own'), client: at('cue.client'), importSub: at('cue.import'), hospital: at('cue.hospital'), catalogue: at('dev.catalogue'), aiGeneral, nameTrap: at('cue.nameTrap'), deny: at('cue.deny'), noOwn: at('cue.noOwn'), vet: at('out.vet'),
  };
  indexes.set(c, index);
  return index;
}
