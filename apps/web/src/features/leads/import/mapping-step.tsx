import { Button, Select } from 'antd';
import { useMemo, useState } from 'react';
import { call } from '@/api/client';
import { useInvalidate } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { Card } from '@/ui/card';
import { number } from '@/ui/format';
import type { ImportDetail } from '../views';

/** Step 2: which column is which field. Suggestions stand already; what is not understood is left out unless chosen. */
export function MappingStep({ found, onDone }: { found: ImportDetail; onDone: () => void }) {
  const [mapping, setMapping] = useState<Record<string, string>>(found.mapping ?? found.suggestedMapping);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const invalidate = useInvalidate();
  const options = useMemo(() => found.fields.flatMap((f) => (f.repeats ? [1, 2, 3].map((k) => ({ value: k > 1 ? `${f.key}@${k}` : f.key, label: k > 1 ? `${f.label}（第 ${k} 位）` : f.label })) : [{ value: f.key, label: f.label }])), [found.fields]);
  const used = new Set(Object.values(mapping));
  const columns = found.columns.filter((c) => c.filled > 0 || mapping[c.key]);
  const left = columns.filter((c) => !mapping[c.key]).length;
  const required = found.fields.find((f) => f.required);
  const set = (key: string, value: string | undefined) => setMapping(({ [key]: _, ...rest }) => (value ? { ...rest, [key]: value } : rest));
  const start = async () => {
    setBusy(true);
    setError(null);
    try {
      await call('post', '/api/v1/imports/{id}/check', { path: { id: found.id }, body: { mapping } } as never);
      await invalidate('/api/v1/imports');
      onDone();
    } catch (problem) {
      setError(sayProblem(problem));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="stack">
      <Card title="字段匹配" extra={left > 0 ? `${left} 列不导入` : '全部匹配'} flush>
        <div className="imp-scroll"><table className="imp-table">
          <thead><tr><th>文件中的列</th><th>内容示例</th><th style={{ textAlign: 'right' }}>有值（行）</th><th>导入为</th></tr></thead>
          <tbody>
            {columns.map((c) => (
              <tr key={c.key}>
                <td><b>{c.label}</b></td>
                <td className="t2 imp-samples">{c.samples.join('　｜　') || '—'}</td>
                <td className="hide-phone" style={{ textAlign: 'right' }}>{number(c.filled)}</td>
                <td>
                  <Select
                    value={mapping[c.key]} onChange={(v: string | undefined) => set(c.key, v)} allowClear placeholder="不导入" aria-label={`${c.label} 导入为`} style={{ width: 220 }} showSearch={{ optionFilterProp: 'label' }}
                    options={options.map((o) => ({ ...o, disabled: used.has(o.value) && mapping[c.key] !== o.value && !found.fields.find((f) => f.key === o.value.split('@')[0])?.repeats }))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table></div>
      </Card>
      <div className="imp-acts">
        <span className="t2 s13">校验不写入数据。同样的表头下次自动沿用这次的匹配。</span>
        {error && <span className="red s13" role="alert">{error}</span>}
        <Button className="push" type="primary" loading={busy} disabled={required !== undefined && !used.has(required.key)} onClick={() => void start()}>校验 {number(found.counts.rows)} 行</Button>
      </div>
    </div>
  );
}
