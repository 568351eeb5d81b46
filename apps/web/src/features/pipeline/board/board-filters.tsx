import { PARKS } from '@crm/identity/words';
import { confidenceLabels, confidences } from '@crm/pipeline/words';
import { useGet } from '@/api/hooks';
import { directionLook } from '@/ui/direction-glyph';
import { FilterBar } from '@/ui/filter-bar';
import type { useFilters } from '@/ui/filters';

export const filterKeys = ['q', 'owner', 'team', 'direction', 'park', 'track', 'confidence', 'only', 'stage', 'cohortFrom', 'cohortTo', 'reached', 'source'] as const;
type Filters = ReturnType<typeof useFilters<string>>;
interface Ref { id: string; name: string; teamName: string | null; roles: string[] }

/** Filters above board and table; those a report's drill brought show as their own chips. */
export function BoardFilters({ filters }: { filters: Filters }) {
  const people = (useGet('/api/v1/users/directory', {}, { fresh: 300_000 }).data as { items: Ref[] } | undefined)?.items ?? [];
  const teams = (useGet('/api/v1/teams', {}, { fresh: 300_000 }).data as { items: { id: string; name: string }[] } | undefined)?.items ?? [];
  const sellers = people.filter((p) => p.roles.some((r) => r === 'recruiter' || r === 'team_lead'));
  return (
    <div style={{ marginTop: 12 }}>
      <FilterBar
        values={filters.values} onChange={filters.set} onClear={filters.clear} count={filters.count}
        fields={[
          { kind: 'search', key: 'q', placeholder: '项目或企业名称', width: 180 },
          { kind: 'select', key: 'owner', label: '负责人', search: true, options: sellers.map((p) => ({ value: p.id, label: p.name })) },
          { kind: 'select', key: 'team', label: '团队', options: teams.map((t) => ({ value: t.id, label: t.name })) },
          { kind: 'select', key: 'direction', label: '方向', multiple: true, options: Object.entries(directionLook).map(([value, look]) => ({ value, label: look.name })) },
          { kind: 'select', key: 'park', label: '园区', options: Object.entries(PARKS).map(([value, label]) => ({ value, label })) },
          { kind: 'select', key: 'confidence', label: '把握度', options: confidences.map((value) => ({ value, label: confidenceLabels[value] })) },
          { kind: 'select', key: 'only', label: '只看', options: [{ value: 'overdue', label: '逾期' }, { value: 'stalled', label: '停滞' }, { value: 'no_plan', label: '未安排下次跟进' }, { value: 'key', label: '重点项目' }, { value: 'mine', label: '我的' }] },
        ]}
      />
    </div>
  );
}
