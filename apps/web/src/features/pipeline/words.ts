import { kinds, type KindCode } from '@crm/companies/words';
import { PARKS, type ParkCode } from '@crm/identity/words';

const order: KindCode[] = ['leader', 'chain_leader', 'listed', 'little_giant', 'hidden_champion', 'specialised_sme', 'cdmo', 'cro', 'cmo', 'testing_lab', 'animal_lab', 'hospital', 'high_tech', 'innovative_sme', 'foreign_invested'];
/** The kinds that tell most, two at most: `龙头 CDMO`. */
export function kindWord(codes: readonly string[]): string {
  const known = order.filter((code) => codes.includes(code));
  return known.slice(0, 2).map((code) => kinds[code]).join(' ') || '—';
}
export const parkWord = (code: string): string => PARKS[code as ParkCode] ?? code;
export const useLabels: Record<string, string> = { rd: '研发', pilot: '中试', production: '生产', lab: '实验室', office: '办公', animal_lab: '动物实验' };
/** The address where a missing path is filled: mostly a tab of the project, for 重复报送 the list of rulings. */
export const fillLink = (projectId: string, path: string): string => (path === 'duplicateCheck' ? '/leads/conflicts' : `/projects/${projectId}?tab=${tabOf(path)}&fill=${encodeURIComponent(path)}`);
/** Where on the project page a missing path is filled. */
export function tabOf(path: string): string {
  if (path.startsWith('demand') || path === 'hold') return 'rooms';
  if (path.startsWith('review') || path.startsWith('conditions')) return 'review';
  if (path.startsWith('package') || path.startsWith('compliance')) return 'package';
  if (path.startsWith('actual') || path.startsWith('landing') || path.startsWith('licence')) return 'delivery';
  return 'sheet';
}
export const fillWord = (path: string): string => (path === 'duplicateCheck' ? '看认定' : (({ rooms: path === 'hold' ? '去预留' : '补需求', review: '去评审', package: '去一企一策', delivery: '补落地' } as Record<string, string>)[tabOf(path)] ?? '补信息表'));
/** What people call a firm: without region and legal form; the full name stands in the title. */
export const shortName = (name: string): string => name.replace(/^(北京市?|上海市?|天津市?|苏州|杭州|深圳)/, '').replace(/（[^）]{2,4}）/g, '').replace(/(股份)?(有限责任公司|有限公司|公司)$/, '') || name;
