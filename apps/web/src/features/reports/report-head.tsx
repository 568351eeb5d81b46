import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { NavLink } from 'react-router';
import { download } from '@/api/client';
import { sayProblem } from '@/api/problem';
import { useHasRole } from '@/session/use-session';
import { Icon } from '@/ui/icon';
import { PageHead } from '@/ui/page-head';
import { toast } from '@/ui/toast';
import './reports.css';

const TABS = [
  { to: '/reports', label: '漏斗', end: true },
  { to: '/reports/times', label: '用时和分批' },
  { to: '/reports/forecast', label: '预测' },
  { to: '/reports/delivery', label: '兑现' },
  { to: '/reports/targets', label: '指标' },
  { to: '/reports/workload', label: '工作量' },
  { to: '/reports/sla', label: '时限和来源' },
  { to: '/reports/parks', label: '载体' },
  { to: '/reports/issues', label: '周报和台账', leaders: true },
];

/** The head of every report: its tabs and the files that leave the house. */
export function ReportHead({ title, facts }: { title: string; facts?: ReactNode }) {
  const exporting = useHasRole(['manager', 'team_lead']);
  return (
    <PageHead title={title} crumbs={[{ label: '报表' }, { label: title }]} facts={facts} actions={<>
      {exporting && <FileButton path="/api/v1/reports/weekly.xlsx" word="周报 XLSX" />}
      {exporting && <FileButton path="/api/v1/reports/ledger.xlsx" word="台账 XLSX" />}
      <Button icon={<Icon name="print" size={16} />} onClick={() => window.print()}>打印</Button>
    </>}>
      <nav className="report-tabs no-print" aria-label="报表的各部分">
        {TABS.filter((tab) => exporting || !tab.leaders).map(({ to, label, end }) => <NavLink key={to} to={to} end={end ?? false} className={({ isActive }) => (isActive ? 'on' : '')}>{label}</NavLink>)}
      </nav>
    </PageHead>
  );
}

function FileButton({ path, word }: { path: string; word: string }) {
  const [busy, setBusy] = useState(false);
  const get = async () => {
    setBusy(true);
    try {
      await download(path);
    } catch (error) {
      toast.error(sayProblem(error));
    } finally {
      setBusy(false);
    }
  };
  return <Button loading={busy} icon={<Icon name="download" size={16} />} onClick={() => void get()}>{word}</Button>;
}
