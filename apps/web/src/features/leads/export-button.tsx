import { type LeadColumn, leadColumns } from '@crm/leads/words';
import { Button, Checkbox, Popover, Radio } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { call, download } from '@/api/client';
import { sayProblem } from '@/api/problem';
import { number } from '@/ui/format';
import { toast } from '@/ui/toast';
import type { LeadExport } from './views';

const DEFAULT: LeadColumn[] = ['company', 'uscc', 'state', 'intent', 'direction', 'source', 'owner', 'park', 'nextFollowUpAt', 'createdAt'];

/** The list with its filter and chosen columns as a file; above a size a lead approves first. */
export function ExportButton({ filter }: { filter: Record<string, string | undefined> }) {
  const [columns, setColumns] = useState<LeadColumn[]>(DEFAULT);
  const [format, setFormat] = useState<'xlsx' | 'csv'>('xlsx');
  const [busy, setBusy] = useState(false);
  const [open, setOpen] = useState(false);
  const navigate = useNavigate();
  const run = async () => {
    setBusy(true);
    try {
      const { state: states, ...rest } = filter;
      const given = { ...Object.fromEntries(Object.entries(rest).filter(([, v]) => v)), ...(states ? { state: states.split(',') } : {}) };
      const made = (await call('post', '/api/v1/lead-exports', { body: { format, columns, filter: given } } as never)) as unknown as LeadExport;
      setOpen(false);
      if (made.state === 'ready') await download(`/api/v1/lead-exports/${made.id}/file`);
      else toast.plain(`${number(made.rows)} 条须组长批准，已报组长`, { label: '看导出记录', run: () => navigate('/leads/exports') });
    } catch (error) {
      toast.error(sayProblem(error));
    } finally {
      setBusy(false);
    }
  };
  const form = (
    <div className="stack" style={{ width: 340 }}>
      <Checkbox.Group value={columns} onChange={(next) => setColumns(next as LeadColumn[])} options={Object.entries(leadColumns).map(([value, label]) => ({ value, label }))} style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 4 }} />
      <div className="row"><Radio.Group size="small" value={format} onChange={(e) => setFormat(e.target.value)} options={[{ value: 'xlsx', label: 'Excel' }, { value: 'csv', label: 'CSV' }]} /><Button className="push" type="primary" size="small" loading={busy} disabled={columns.length === 0} onClick={() => void run()}>导出当前筛选</Button></div>
      <span className="t3 s12">不含电话。导出留痕。</span>
    </div>
  );
  return <Popover content={form} trigger="click" placement="bottomRight" open={open} onOpenChange={setOpen}><Button size="small" type="text" className="hide-phone">导出</Button></Popover>;
}
