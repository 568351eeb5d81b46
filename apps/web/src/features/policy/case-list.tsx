import { POLICY_STATUSES } from '@crm/policy/words';
import { Button, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { Tag } from '@/ui/tag';
import type { ClauseTest, TestResult } from './views';

const STATUSES = Object.entries(POLICY_STATUSES).map(([value, label]) => ({ value, label }));
const EMPTY: ClauseTest = { title: '新用例', asOf: '2026-11-21', profile: { name: '示例', location: { district: 'bda', park: 'biopark', inYizhuangNewTown: true }, entityKind: [], activities: [], unknown: [] }, expect: { item: null, status: 'eligible' } };

/** Cases beside a clause: a company, a day, what must come out. All must pass before anybody can approve. */
export function CaseList({ cases, results, onChange, disabled }: { cases: ClauseTest[]; results: TestResult[] | null; onChange: (cases: ClauseTest[]) => void; disabled?: boolean }) {
  const [open, setOpen] = useState<number | null>(null);
  return (
    <div>
      {cases.map((test, i) => {
        const result = results?.[i];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a case is its place
          <div key={i} className="policy-line" style={{ flexWrap: 'wrap' }}>
            {result ? <Tag tone={result.passed ? 'green' : 'red'}>{result.passed ? '通过' : '没通过'}</Tag> : <Tag tone="grey">未运行</Tag>}
            <span className="grow">{test.title}</span>
            <span className="t2">应为 {POLICY_STATUSES[test.expect.status as keyof typeof POLICY_STATUSES]}{test.expect.amountWan !== undefined && test.expect.amountWan !== null && ` ${test.expect.amountWan}`}</span>
            {result && !result.passed && <span className="red">得到 {result.got}</span>}
            <button type="button" className="linkish" onClick={() => setOpen(open === i ? null : i)}>{open === i ? '收起' : '看'}</button>
            {!disabled && <button type="button" className="linkish" onClick={() => onChange(cases.filter((_, k) => k !== i))}>删除</button>}
            {open === i && <CaseForm test={test} disabled={disabled} onChange={(next) => onChange(cases.with(i, next))} />}
          </div>
        );
      })}
      {!disabled && <div className="row" style={{ padding: '10px 16px' }}><Button size="small" onClick={() => { onChange([...cases, cases.at(-1) ? structuredClone(cases.at(-1) as ClauseTest) : EMPTY]); setOpen(cases.length); }}>加用例（从上一条复制）</Button></div>}
    </div>
  );
}

function CaseForm({ test, onChange, disabled }: { test: ClauseTest; onChange: (test: ClauseTest) => void; disabled?: boolean }) {
  const [text, setText] = useState(JSON.stringify(test.profile, null, 1));
  const [bad, setBad] = useState(false);
  const read = (next: string) => {
    setText(next);
    try {
      onChange({ ...test, profile: JSON.parse(next) as Record<string, unknown> });
      setBad(false);
    } catch {
      setBad(true);
    }
  };
  const expect = (patch: Partial<ClauseTest['expect']>) => onChange({ ...test, expect: { ...test.expect, ...patch } });
  return (
    <div className="stack" style={{ width: '100%', gap: 8 }}>
      <div className="row wrap">
        <Input style={{ width: 260 }} value={test.title} disabled={disabled} onChange={(event) => onChange({ ...test, title: event.target.value })} aria-label="用例名称" />
        <Input style={{ width: 120 }} value={test.asOf} disabled={disabled} onChange={(event) => onChange({ ...test, asOf: event.target.value })} aria-label="判断日" />
        <Input style={{ width: 110 }} placeholder="对象编号" value={test.expect.item ?? ''} disabled={disabled} onChange={(event) => expect({ item: event.target.value || null })} aria-label="对象编号" />
        <Select style={{ width: 130 }} value={test.expect.status} options={STATUSES} disabled={disabled} onChange={(status) => expect({ status })} aria-label="应得结果" />
        <InputNumber placeholder="金额" value={test.expect.amountWan ?? null} suffix="万元" disabled={disabled} onChange={(amountWan) => expect({ amountWan })} aria-label="应得金额" />
      </div>
      <Input.TextArea value={text} disabled={disabled} autoSize={{ minRows: 4, maxRows: 14 }} style={{ fontFamily: 'monospace', fontSize: 12 }} onChange={(event) => read(event.target.value)} aria-label="企业事实" />
      {bad && <p className="red s12">格式不完整。</p>}
    </div>
  );
}
