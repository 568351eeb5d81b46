import { businessDate, defineErrors } from '@crm/platform';
import { type LeadEvent, type LeadState, leadEvents, leadStates } from './words';

const day = (at: Date | string) => businessDate(new Date(at)).slice(5);

export const LEADS = defineErrors('LEADS', {
  NOT_FOUND: { kind: 'not_found', detail: '没有找到这条线索，或不在您的范围内。' },
  NOT_ALLOWED: { kind: 'conflict', detail: (d: { state: LeadState; event: LeadEvent }) => `线索${leadStates[d.state]}，现在不能${leadEvents[d.event]}。` },
  NOT_YOURS: { kind: 'forbidden', detail: (d: { event: LeadEvent }) => `只有负责人或本组组长可以${leadEvents[d.event]}。` },
  ALREADY_CLAIMED: { kind: 'conflict', detail: (d: { by: string; at: Date | string }) => `刚被${d.by}认领（${day(d.at)}）。可在线索池里另选一条。` },
  HOLDING_CAP: { kind: 'conflict', detail: (d: { holding: number; excess: number }) => `已持有 ${d.holding} 家，到上限。先退回 ${d.excess} 家再认领。` },
  DAILY_QUOTA: { kind: 'conflict', detail: (d: { quota: number }) => `今天已认领 ${d.quota} 家，到上限。明天可再认领。` },
  COOLING_DOWN: { kind: 'conflict', detail: (d: { releasedAt: Date | string; from: Date | string }) => `${day(d.releasedAt)} 刚退回，${day(d.from)} 起可再认领。` },
  DUPLICATE: {
    kind: 'conflict',
    detail: (d: { hits: { maskedName: string; ownerTeam: string | null; protectedUntil?: Date | string | null }[] }) => {
      const [hit] = d.hits;
      const owner = hit?.ownerTeam ? `，由${hit.ownerTeam}跟进` : '';
      const until = hit?.protectedUntil ? `，保护期至 ${day(hit.protectedUntil)}` : '';
      return `已有“${hit?.maskedName ?? ''}”${owner}${until}。可申请首报认定。`;
    },
  },
  HAS_OPEN_LEAD: { kind: 'conflict', detail: (d: { leadId: string | null; ownerTeam: string | null }) => `这家企业已有未结束的线索${d.ownerTeam ? `，由${d.ownerTeam}跟进` : ''}。` },
  NO_COMPANY: { kind: 'invalid', detail: '要说明是哪家企业：给出企业资料或企业编号。' },
  POOL_NOT_FOUND: { kind: 'not_found', detail: '没有找到这个线索池，或您的团队不能使用。' },
  POOL_IN_USE: { kind: 'conflict', detail: '线索池里还有线索，先转出再停用。' },
  BAD_OWNER: { kind: 'invalid', detail: '负责人要是在职的招商人员。' },
  OTHER_TEAM: { kind: 'forbidden', detail: '只能在本组内分派。跨组移交请由对方组长确认。' },
  NOBODY_FREE: { kind: 'conflict', detail: '分派规则没有选出人：没有合适的规则，或人都不在、都到上限。' },
  CONFLICT_NOT_FOUND: { kind: 'not_found', detail: '没有找到这件重复报送。' },
  CONFLICT_OPEN: { kind: 'conflict', detail: '这家企业已有一件待认定的申请。' },
  CONFLICT_CLOSED: { kind: 'conflict', detail: '这件重复报送已认定。' },
  OWN_CASE: { kind: 'forbidden', detail: '申请人不能认定自己的申请。' },
  NOTHING_TO_CONTEST: { kind: 'conflict', detail: '这家企业没有别人在跟进，可直接报送或认领。' },
  EXPORT_NOT_FOUND: { kind: 'not_found', detail: '没有找到这次导出。' },
  EXPORT_NOT_READY: { kind: 'conflict', detail: '导出还没有批准，或已过期。' },
});
