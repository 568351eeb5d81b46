import { PARKS, type ParkCode } from '@crm/identity/words';
import { Link } from 'react-router';
import { CompanyName } from '@/ui/company-name';
import { Card } from '@/ui/card';
import { type Column, CursorTable, RowCard } from '@/ui/cursor-table';
import { date, days, number } from '@/ui/format';
import { ProgressBar } from '@/ui/progress-bar';
import { StageTicks } from '@/ui/stage-ticks';
import { EmptyState } from '@/ui/states';
import { Chip } from '@/ui/tag';
import { type CursorList, useCursorList } from '@/ui/use-cursor-list';
import type { DrilledProject } from './views';

interface Props { drill: string; /** What was counted, before the number. */ title: string; /** Days most stay here: the thin line in the bar. */ medianDays?: number | null; onClose: () => void }

/** The records behind a figure: the same address that the report names. */
export function DrilledList({ drill, title, medianDays, onClose }: Props) {
  const query = Object.fromEntries(new URLSearchParams(drill.split('?')[1] ?? ''));
  const list = useCursorList('/api/v1/projects', query) as unknown as CursorList<DrilledProject>;
  const park = (code: string | null) => (code ? (PARKS[code as ParkCode] ?? code) : '—');
  const columns: Column<DrilledProject>[] = [
    { key: 'title', title: '项目', fixed: 'left', width: 280, render: (p) => <Link to={`/projects/${p.id}`}><CompanyName name={p.title} direction={p.direction} /></Link> },
    { key: 'stage', title: '现阶段', width: 190, render: (p) => <StageTicks stage={p.stage} track={p.track} /> },
    { key: 'park', title: '园区', width: 100, render: (p) => park(p.park) },
    { key: 'owner', title: '负责人', width: 110, render: (p) => p.ownerName ?? '—' },
    { key: 'entered', title: '进入研判', width: 110, render: (p) => date(p.enteredAt) },
    { key: 'days', title: '已停留', align: 'right', width: 90, render: (p) => <span className={medianDays && (p.stageDays ?? 0) > medianDays * 1.5 ? 'amb b' : undefined}>{days(p.stageDays)}</span> },
    ...(medianDays ? [{ key: 'median', title: `与中位 ${medianDays} 天相比`, width: 170, render: (p: DrilledProject) => <ProgressBar share={Math.min(1, (p.stageDays ?? 0) / (medianDays * 2.5))} mark={0.4} color={(p.stageDays ?? 0) > medianDays * 1.5 ? '#B9790F' : '#7C94A9'} label={`${p.stageDays ?? 0} 天，中位 ${medianDays} 天`} /> } satisfies Column<DrilledProject>] : []),
    { key: 'wan', title: '预计投资（万元）', align: 'right', width: 140, render: (p) => (p.expected?.investmentWan == null ? '未知' : number(p.expected.investmentWan)) },
  ];
  return (
    <Card flush title={<>{title} {list.total ?? '…'} 个 <Chip onRemove={onClose}>来自漏斗</Chip></>} extra={<Link className="linkish s13" to={`/projects?view=table&${new URLSearchParams(query)}`}>在项目表中打开</Link>}>
      <CursorTable list={list} rowKey={(p) => p.id} columns={columns} what="项目" empty={<EmptyState title="没有项目到过这一阶段" about="换一个统计期或筛选条件再看。" icon="report" />}
        card={(p) => <RowCard top={<StageTicks stage={p.stage} track={p.track} />} title={p.title} main={`${park(p.park)}　${p.ownerName ?? '—'}`} note={`进入研判 ${date(p.enteredAt)}`} onOpen={() => window.location.assign(`/projects/${p.id}`)} />} />
    </Card>
  );
}
