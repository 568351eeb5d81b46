import { Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { Card } from '@/ui/card';
import { AmountEditor } from './amount-editor';
import { CaseList } from './case-list';
import { ConditionBuilder } from './condition-builder';
import { DifferenceList } from './difference-list';
import { EditorActions } from './editor-actions';
import type { ClauseBody, ClauseVersion, TestResult } from './views';

/** Draft of the form; saved by its button, never by leaving. */
export interface EditorDraft { body: ClauseBody; tests: ClauseVersion['tests']; note: string }

export function EditorForm({ version }: { version: ClauseVersion }) {
  const [draft, setDraft] = useState<EditorDraft>({ body: version.body, tests: version.tests, note: version.note });
  const [results, setResults] = useState<TestResult[] | null>(null);
  const fixed = version.state !== 'draft';
  const body = (patch: Partial<ClauseBody>) => setDraft({ ...draft, body: { ...draft.body, ...patch } });
  const document = version.clause === version.document;
  const dirty = JSON.stringify(draft) !== JSON.stringify({ body: version.body, tests: version.tests, note: version.note });
  return (
    <div className="cols">
      <div className="stack">
        <Card title="内容">
          <div className="stack">
            <Field label="标题"><Input value={draft.body.title} disabled={fixed} onChange={(event) => body({ title: event.target.value })} aria-label="标题" /></Field>
            {!document && <Field label="说的是什么（自己的话）"><Input.TextArea autoSize={{ minRows: 2 }} value={draft.body.summary} disabled={fixed} onChange={(event) => body({ summary: event.target.value })} aria-label="内容" /></Field>}
            {!document && <Field label="责任单位"><Select mode="tags" style={{ width: '100%' }} value={draft.body.departments} disabled={fixed} onChange={(departments: string[]) => body({ departments })} aria-label="责任单位" /></Field>}
          </div>
        </Card>
        {document ? <DocumentFields body={draft.body} onChange={body} disabled={fixed} /> : <ClauseFields body={draft.body} onChange={body} disabled={fixed} />}
        <Card title="测试用例" extra={`${draft.tests.length} 个，全部通过才能提交`} flush><CaseList cases={draft.tests} results={results} disabled={fixed} onChange={(tests) => { setDraft({ ...draft, tests }); setResults(null); }} /></Card>
        <Card title="与现行版本的差异" flush><DifferenceList versionId={version.id} /></Card>
      </div>
      <EditorActions version={version} draft={draft} dirty={dirty} onNote={(note) => setDraft({ ...draft, note })} onResults={setResults} />
    </div>
  );
}

function ClauseFields({ body, onChange, disabled }: { body: ClauseBody; onChange: (patch: Partial<ClauseBody>) => void; disabled: boolean }) {
  return (
    <>
      <Card title="条件" extra="同时满足">
        <div className="stack">
          {body.scope && <div><p className="s12 t3">只看</p><ConditionBuilder conditions={body.scope} over={body.over} disabled={disabled} onChange={(scope) => onChange({ scope })} /></div>}
          <ConditionBuilder conditions={body.when} over={body.over} disabled={disabled} onChange={(when) => onChange({ when })} />
          {body.ways?.map((way, i) => <div key={way.name}><p className="s12 t3">情形：{way.label}</p><ConditionBuilder conditions={way.when ?? []} over={body.over} disabled={disabled} onChange={(when) => onChange({ ways: body.ways?.with(i, { ...way, when }) })} /></div>)}
        </div>
      </Card>
      <Card title="金额"><AmountEditor body={body} disabled={disabled} onChange={(amount) => onChange({ amount })} /></Card>
    </>
  );
}

interface CapLike { id: string; label: string; wan: number }

function DocumentFields({ body, onChange, disabled }: { body: ClauseBody; onChange: (patch: Partial<ClauseBody>) => void; disabled: boolean }) {
  const caps = (body.caps ?? []) as CapLike[];
  return (
    <Card title="有效期与企业上限">
      <div className="stack">
        <div className="row wrap">{(['validFrom', 'validTo'] as const).map((key) => <Field key={key} label={key === 'validFrom' ? '有效期起' : '有效期止'}><Input style={{ width: 140 }} placeholder="YYYY-MM-DD" value={String(body[key] ?? '')} disabled={disabled} onChange={(event) => onChange({ [key]: event.target.value || null })} /></Field>)}</div>
        {caps.map((cap, i) => <div key={cap.id} className="row wrap s13"><b>{cap.id}</b><span className="grow">{cap.label}</span><InputNumber min={0} value={cap.wan} suffix="万元" disabled={disabled} onChange={(wan) => onChange({ caps: caps.with(i, { ...cap, wan: wan ?? 0 }) })} aria-label={cap.label} /></div>)}
      </div>
    </Card>
  );
}

function Field({ label, children }: { label: string; children: React.ReactNode }) {
  return <div className="stack" style={{ gap: 4 }}><span className="s13 t2">{label}</span>{children}</div>;
}
