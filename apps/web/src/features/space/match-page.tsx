import { PARKS } from '@crm/identity/words';
import { demandUses } from '@crm/space/words';
import { Button, Checkbox, DatePicker, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { Card } from '@/ui/card';
import { PageHead } from '@/ui/page-head';
import { EmptyState } from '@/ui/states';
import type { Demand } from './demand';
import { MatchPanel } from './match-panel';
import './space.css';

/** 找房: a demand typed in, rooms beside it. Hard needs are marked; an unknown never meets one. */
export default function MatchPage() {
  const [draft, setDraft] = useState<Partial<Demand>>({ use: 'rd' });
  const [asked, setAsked] = useState<Demand | null>(null);
  const set = (patch: Partial<Demand>) => setDraft((d) => ({ ...d, ...patch }));
  const number = (key: keyof Demand, label: string, unit: string, step = 1) => (
    <div className="sp-field"><span>{label}</span><InputNumber style={{ width: '100%' }} min={0} step={step} suffix={unit} value={draft[key] as number | undefined} onChange={(v) => set({ [key]: v ?? undefined })} aria-label={label} /></div>
  );
  const check = (key: keyof Demand, label: string) => <Checkbox checked={draft[key] === true} onChange={(e) => set({ [key]: e.target.checked || undefined })}>{label}</Checkbox>;
  const ready = (draft.areaMinM2 ?? 0) > 0;
  return (
    <>
      <PageHead title="按需求找房" crumbs={[{ label: '载体', to: '/space' }, { label: '找房' }]} />
      <div className="cols">
        <div>{asked ? <MatchPanel key={JSON.stringify(asked)} demand={asked} /> : <Card><EmptyState icon="search" title="填面积和硬条件" about="硬条件不拿面积换，未知的不算满足。" /></Card>}</div>
        <Card title="需求">
          <form className="stack" onSubmit={(e) => { e.preventDefault(); if (ready) setAsked(draft as Demand); }}>
            <div className="sp-form">
              {number('areaMinM2', '面积下限 *', '㎡', 100)}{number('areaMaxM2', '面积上限', '㎡', 100)}
              <div className="sp-field"><span>用途</span><Select style={{ width: '100%' }} value={draft.use} onChange={(use) => set({ use })} options={Object.entries(demandUses).map(([value, label]) => ({ value, label }))} aria-label="用途" /></div>
              <div className="sp-field"><span>园区</span><Select style={{ width: '100%' }} mode="multiple" value={draft.parks ?? []} onChange={(parks) => set({ parks: parks.length ? parks : undefined })} options={Object.entries(PARKS).map(([value, label]) => ({ value, label }))} placeholder="全部" aria-label="园区" /></div>
              {number('clearHeightMinM', '净高（硬）', 'm', 0.1)}{number('storeyHeightMinM', '层高（硬）', 'm', 0.1)}{number('floorLoadMinKnM2', '荷载（硬）', 'kN/㎡')}{number('powerMinKva', '电力（硬）', 'kVA', 10)}
              {number('effluentM3Day', '排水量（硬）', 'm³/日')}
              <div className="sp-field"><span>洁净（硬）</span><Select style={{ width: '100%' }} allowClear value={draft.cleanroom} onChange={(cleanroom) => set({ cleanroom })} options={['A', 'B', 'C', 'D'].map((v) => ({ value: v as 'A', label: `${v} 级` }))} placeholder="不要求" aria-label="洁净" /></div>
              <div className="sp-field"><span>生物安全（硬）</span><Select style={{ width: '100%' }} allowClear value={draft.biosafety} onChange={(biosafety) => set({ biosafety })} options={[1, 2, 3].map((v) => ({ value: v, label: `BSL-${v}` }))} placeholder="不要求" aria-label="生物安全" /></div>
              <div className="sp-field"><span>预算</span><InputNumber style={{ width: '100%' }} min={0} step={0.1} suffix="元/㎡·天" value={draft.budgetFenPerM2Day === undefined ? undefined : draft.budgetFenPerM2Day / 100} onChange={(v) => set({ budgetFenPerM2Day: v === null ? undefined : Math.round(v * 100) })} aria-label="预算" /></div>
              <div className="sp-field"><span>最晚入驻</span><DatePicker style={{ width: '100%' }} onChange={(d) => set({ neededFrom: d ? d.format('YYYY-MM-DD') : undefined })} aria-label="最晚入驻" /></div>
            </div>
            <div className="row" style={{ flexWrap: 'wrap', gap: '6px 14px' }}>{check('dualPower', '双路市电')}{check('steam', '蒸汽')}{check('hazardClassA', '甲类库')}{check('coldStore', '冷库')}</div>
            <Button type="primary" htmlType="submit" disabled={!ready}>找房</Button>
          </form>
        </Card>
      </div>
    </>
  );
}
