import { area, number, percent, wanOrYi } from '@/ui/format';
import type { Stat } from '@/ui/stat-strip';
import type { Figure } from './views';

/** The strip's words; every figure opens its list. */
export function statOf(figure: Figure): Stat {
  const { value, of, before, second, on } = figure;
  const words: Record<Figure['code'], () => Stat> = {
    weekFollowUps: () => ({ label: '本周跟进', value: number(value), unit: '次', note: `上周 ${before ?? 0}`, to: '/companies?mine=true' }),
    openProjects: () => ({ label: '在谈项目', value: number(value), unit: '个', note: second ? `${second} 个停滞` : undefined, to: '/projects' }),
    holdings: () => ({ label: '在手企业', value: number(value), unit: of ? `/ ${of} 家` : '家', note: of ? (of > value ? `还可认领 ${of - value}` : '到上限') : undefined, tone: of && value >= of ? 'amb' : undefined, to: '/leads' }),
    recycling: () => ({ label: '3 天内回收', value: number(value), unit: '家', note: on ? `${on.slice(5)} 到期` : undefined, tone: value > 0 ? 'amb' : undefined, to: '/leads?due=recycling' }),
    monthSigned: () => ({ label: '本月签约', value: number(value), unit: '个', note: second ? wanOrYi(second) : undefined, to: '/projects?stage=signed' }),
    pendingHolds: () => ({ label: '待审批预留', value: number(value), unit: '个', tone: value > 0 ? 'amb' : undefined, to: '/space/holds?state=pending' }),
    endingHolds: () => ({ label: '7 天内到期预留', value: number(value), unit: '个', to: '/space/holds' }),
    vacantArea: () => ({ label: '空置面积', value: area(value, false), unit: '㎡', note: second === null ? undefined : `出租率 ${percent(second)}`, to: '/space' }),
    endingLeases: () => ({ label: '90 天内到期租约', value: number(value), unit: '份', note: second ? area(second) : undefined, to: '/space/leases' }),
    overdueSla: () => ({ label: '时限逾期', value: number(value), unit: '件', tone: value > 0 ? 'red' : undefined, to: '/leads/sla' }),
    openCoordination: () => ({ label: '需协调事项', value: number(value), unit: '件', note: second ? `${second} 件逾期` : undefined, to: '/projects/ledgers' }),
  };
  return words[figure.code]();
}
