import { businessDate, defineErrors } from '@crm/platform';
import { holdStates, type HoldState, unitStates, type UnitState } from './words';

/** A room that stood in the way: what it is now, until when, and who took it when. */
export interface TakenUnit { id: string; code: string; state: UnitState; until: string | null; by?: string | null; at?: string | null }

/** A date as it is; of a time the last business day it still touches. */
const lastDay = (until: string): string => (until.length > 10 ? businessDate(new Date(Date.parse(until) - 1)) : until);

const naming = (units: TakenUnit[]): string =>
  units.slice(0, 5).map((u) => `${u.code} ${unitStates[u.state]}${u.until ? `至 ${lastDay(u.until)}` : ''}`).join('、') + (units.length > 5 ? ` 等 ${units.length} 间` : '');

/** Errors of space. `units` in the data names every room that stood in the way. */
export const SPACE = defineErrors('SPACE', {
  UNIT_NOT_FREE: { kind: 'conflict', detail: (d: { units: TakenUnit[] }) => `房源已被占用：${naming(d.units)}。` },
  UNIT_NOT_FOUND: { kind: 'not_found', detail: '没有这个房源。' },
  UNITS_UNKNOWN: { kind: 'unprocessable', detail: (d: { ids: string[] }) => `有 ${d.ids.length} 个房源不存在或已拆并。` },
  UNITS_OF_MANY_PARKS: { kind: 'unprocessable', detail: '一次只能选同一园区的房源。' },
  UNIT_CODE_TAKEN: { kind: 'conflict', detail: (d: { codes: string[] }) => `房号已存在：${d.codes.join('、')}。` },
  BUILDING_CODE_TAKEN: { kind: 'conflict', detail: '楼号已存在。' },
  BUILDING_NOT_FOUND: { kind: 'not_found', detail: '没有这栋楼。' },
  PARK_NOT_FOUND: { kind: 'not_found', detail: '没有这个园区。' },
  HOLD_NOT_FOUND: { kind: 'not_found', detail: '没有这条预留。' },
  HOLD_NOT_LIVE: { kind: 'conflict', detail: (d: { state: HoldState }) => `预留${holdStates[d.state]}，不能再改。` },
  HOLD_NOT_PENDING: { kind: 'conflict', detail: '这条预留不在待审批状态。' },
  TRANSFER_REFUSED: { kind: 'unprocessable', detail: (d: { why: 'SAME_HOLDER' | 'OTHER_COMPANY' }) => (d.why === 'SAME_HOLDER' ? '预留已在该项目名下。' : '不是同一家企业的项目，由组长或园区运营移交。') },
  TRANSFER_OVER_LINE: { kind: 'conflict', detail: '有其他项目在候补，不能移交给另一家企业。可先释放，由候补递补。' },
  HOLD_IN_PAST: { kind: 'unprocessable', detail: '预留截止时间已过。' },
  HOLD_TERM: { kind: 'unprocessable', detail: '预留截止时间太远。' },
  EXTENSION_REFUSED: { kind: 'unprocessable', detail: (d: { why: 'NOT_LATER' | 'TOO_OFTEN' | 'TOO_LONG'; limit?: number }) =>
    d.why === 'NOT_LATER' ? '新的截止时间要晚于现在的。' : d.why === 'TOO_OFTEN' ? `最多延期 ${d.limit} 次。` : `连同延期最长 ${d.limit} 天。` },
  LEASE_NOT_FOUND: { kind: 'not_found', detail: '没有这份租约。' },
  LEASE_TERM: { kind: 'unprocessable', detail: '租期不合理。' },
  LEASE_ENDED: { kind: 'conflict', detail: '租约已结束。' },
  WINDOW_NOT_FOUND: { kind: 'not_found', detail: '没有这段占用。' },
  WINDOW_TERM: { kind: 'unprocessable', detail: '起止日期不合理。' },
  NOT_YOUR_PARK: { kind: 'forbidden', detail: '只有本园区运营可以操作。' },
  NOT_YOUR_HOLDER: { kind: 'forbidden', detail: '只有该项目的招商人员或本园区运营可以操作。' },
  HOLDER_UNKNOWN: { kind: 'unprocessable', detail: '没有这个项目。' },
  SPLIT_REFUSED: { kind: 'unprocessable', detail: (d: { why: string }) => splitWords[d.why] ?? '不能这样拆分。' },
  MERGE_REFUSED: { kind: 'unprocessable', detail: '只能合并同一楼层相邻的房源。' },
  DEMAND: { kind: 'invalid', detail: '需求填写有误。' },
  WAITING_NOT_FOUND: { kind: 'not_found', detail: '没有这条候补。' },
  WAITING_NOT_NEEDED: { kind: 'conflict', detail: '房源空置，可直接预留。' },
  WAITING_TWICE: { kind: 'conflict', detail: '已在候补名单中。' },
  STALE: { kind: 'stale', detail: '内容已被别人修改，请刷新后再保存。' },
});

/** What is wrong with the parts of a division, in words. */
export const splitWords: Record<string, string> = {
  SPLIT_NEEDS_TWO: '至少拆成两间。',
  SPLIT_AREA_ZERO: '每间面积要大于 0。',
  SPLIT_AREAS_OVERLAP: '各间面积之和大于原面积，有重叠。',
  SPLIT_AREAS_SHORT: '各间面积之和小于原面积。',
  SPLIT_CODES_REPEAT: '房号重复。',
};
