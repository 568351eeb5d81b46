import { POLICY_STATUSES } from '@crm/policy/words';
import { Button, DatePicker, Input, InputNumber, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { businessDate } from '@/ui/format';
import { Tag } from '@/ui/tag';
import { CaseFacts } from './case-facts';
import { itemsOf, saidOf } from './case-profile';
import type { ClauseTest, TestResult } from './views';

const STATUSES = Object.entries(POLICY_STATUSES).map(([value, label]) => ({ value, label }));
const emptyCase = (): ClauseTest => ({ title: '新用例', asOf: businessDate(new Date()), profile: { name: '示例', location: { district: 'bda', park: 'biopark', inYizhuangNewTown: true }, entityKind: [], activities: [], unknown: [] }, expect: { item: null, status: 'eligible' } });

/** The outcome in words: the API answers a status code and figures. */
const said = (got: string): string => got.replace(/^\w+/, (code) => POLICY_STATUSES[code as keyof typeof POLICY_STATUSES] ?? code).replace('null', '无金额');

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
            <span className="t2">{test.expect.clause && `${test.expect.clause} `}应为 {POLICY_STATUSES[test.expect.status as keyof typeof POLICY_STATUSES]}{test.expect.amountWan !== undefined && test.expect.amountWan !== null && ` ${test.expect.amountWan}`}</span>
            {result && !result.passed && <span className="red">得到 {said(result.got)}</span>}
            <button type="button" className="linkish" onClick={() => setOpen(open === i ? null : i)}>{open === i ? '收起' : '看'}</button>
            {!disabled && <button type="button" className="linkish" onClick={() => onChange(cases.filter((_, k) => k !== i))}>删除</button>}
            {open === i && <CaseForm test={test} disabled={disabled} onChange={(next) => onChange(cases.with(i, next))} />}
          </div>
        );
      })}
      {!disabled && <div className="row" style={{ padding: '10px 16px' }}><Button size="small" onClick={() => { onChange([...cases, cases.at(-1) ? structuredClone(cases.at(-1) as ClauseTest) : emptyCase()]); setOpen(cases.length); }}>加用例（从上一条复制）</Button></div>}
    </div>
  );
}

function CaseForm({ test, onChange, disabled }: { test: ClauseTest; onChange: (test: ClauseTest) => void; disabled?: boolean }) {
  const expect = (patch: Partial<ClauseTest['expect']>) => onChange({ ...test, expect: { ...test.expect, ...patch } });
  const items = itemsOf(saidOf(test.profile)).map((value) => ({ value, label: value }));
  return (
    <div className="stack case-form">
      <div className="row wrap">
        <Input style={{ width: 260 }} value={test.title} disabled={disabled} onChange={(event) => onChange({ ...test, title: event.target.value })} aria-label="用例名称" />
        <DatePicker style={{ width: 170 }} allowClear={false} value={dayjs(test.asOf)} disabled={disabled} onChange={(day) => day && onChange({ ...test, asOf: day.format('YYYY-MM-DD') })} prefix={<span className="t3">截至</span>} aria-label="判断日" />
        <Select style={{ width: 140 }} allowClear placeholder="整家企业" value={test.expect.item} options={items} disabled={disabled} onChange={(item: string | undefined) => expect({ item: item ?? null })} aria-label="对象" />
        <Select style={{ width: 130 }} value={test.expect.status} options={STATUSES} disabled={disabled} onChange={(status) => expect({ status })} aria-label="应得结果" />
        <InputNumber style={{ width: 130 }} placeholder="金额" value={test.expect.amountWan ?? null} suffix="万元" disabled={disabled} onChange={(amountWan) => expect({ amountWan })} aria-label="应得金额" />
      </div>
      <CaseFacts profile={test.profile} disabled={disabled} onChange={(profile) => onChange({ ...test, profile })} />
    </div>
  );
}
