import { animalRooms, factFields, type FactField, fireAcceptances, fireHazards, gmpGrades } from '@crm/space/words';
import { Button, Input, InputNumber, Modal, Select } from 'antd';
import { useState } from 'react';
import { isProblem, sayProblem } from '@/api/problem';
import { toast } from '@/ui/toast';
import { useAct, write } from './api';
import { mainFacts, moreFacts } from './fact-words';
import type { Facts, Unit, UnitDetail } from './views';

const tables: Partial<Record<FactField, Record<string, string>>> = { cleanroom: gmpGrades, animalRoom: animalRooms, fireHazard: fireHazards, fireAcceptance: fireAcceptances };

/** 改条件: facts and prices of a room; an emptied field means 未知. Only what changed is sent. */
export function FactsModal({ unit, onClose }: { unit: UnitDetail; onClose: () => void }) {
  const [patch, setPatch] = useState<Partial<Facts> & { rentFenPerM2Day?: number | null; floorRentFenPerM2Day?: number | null }>({});
  const [error, setError] = useState<string | null>(null);
  const act = useAct((_: undefined) => write<Unit>('patch', '/api/v1/units/{id}', { path: { id: unit.id }, body: patch, version: unit.version }), () => { toast.done(`已保存 ${unit.code}`); onClose(); });
  const now = (f: FactField) => (f in patch ? patch[f]! : unit[f]);
  const set = (f: FactField, v: number | string | boolean | null | undefined) => setPatch({ ...patch, [f]: v === undefined || v === '' ? null : v });
  const price = (key: 'rentFenPerM2Day' | 'floorRentFenPerM2Day', label: string) => {
    const value = key in patch ? patch[key] : unit[key];
    return <div className="sp-field"><span>{label}</span><InputNumber style={{ width: '100%' }} min={0} step={0.1} precision={2} suffix="元/㎡·天" value={value === null || value === undefined ? null : value / 100} onChange={(v) => setPatch({ ...patch, [key]: v === null ? null : Math.round(v * 100) })} aria-label={label} /></div>;
  };
  const field = (f: FactField) => {
    const { label, unit: measure, type } = factFields[f];
    const value = now(f);
    return (
      <div key={f} className="sp-field"><span>{label}</span>
        {type === 'number' ? <InputNumber style={{ width: '100%' }} min={0} placeholder="未知" suffix={measure || undefined} value={value as number | null} onChange={(v) => set(f, v)} aria-label={label} />
          : type === 'bool' ? <Select style={{ width: '100%' }} allowClear placeholder="未知" value={value === null ? undefined : String(value)} onChange={(v) => set(f, v === undefined ? null : v === 'true')} options={[{ value: 'true', label: '有' }, { value: 'false', label: '无' }]} aria-label={label} />
            : type === 'choice' ? <Select style={{ width: '100%' }} allowClear placeholder="未知" value={value as string | undefined ?? undefined} onChange={(v) => set(f, v)} options={Object.entries(tables[f]!).map(([v, l]) => ({ value: v, label: l }))} aria-label={label} />
              : <Input placeholder="未知" maxLength={200} value={(value as string | null) ?? ''} onChange={(e) => set(f, e.target.value)} aria-label={label} />}
      </div>
    );
  };
  const save = () => act.mutate(undefined, { onError: (e) => setError(isProblem(e) && e.errors.length ? e.errors.map((x) => x.message).join('；') : sayProblem(e)) });
  return (
    <Modal open onCancel={onClose} title={`改条件 ${unit.code}`} width={720} destroyOnHidden footer={[<Button key="n" onClick={onClose}>先不</Button>, <Button key="y" type="primary" loading={act.isPending} disabled={Object.keys(patch).length === 0} onClick={save}>保存条件</Button>]}>
      <p className="s13 t2" style={{ marginBottom: 10 }}>留空就是未知，未知不满足任何硬条件。状态由租约、预留和维护推算，不能改。</p>
      <div className="sp-form" style={{ maxHeight: '60vh', overflowY: 'auto' }}>{price('rentFenPerM2Day', '参考租金')}{price('floorRentFenPerM2Day', '底价（内部）')}{[...mainFacts, ...moreFacts].map(field)}</div>
      {error && <p className="red s13" role="alert">{error}</p>}
    </Modal>
  );
}
