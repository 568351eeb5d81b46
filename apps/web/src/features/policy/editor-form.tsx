import { Input, Select } from 'antd';
import { useState } from 'react';
import { Card } from '@/ui/card';
import { AmbiguityList } from './ambiguity-list';
import { AmountEditor } from './amount-editor';
import { usePolicies } from './api';
import { CaseList } from './case-list';
import { LISTS, ONCE } from './clause-conditions';
import { ConditionBuilder } from './condition-builder';
import { DifferenceList } from './difference-list';
import { DocumentFields } from './document-fields';
import { EditorActions } from './editor-actions';
import { Field } from './editor-fields';
import type { ClauseBody, ClauseVersion, TestResult } from './views';
import { WayList } from './way-list';

/** Draft of the form; saved by its button, never by leaving. */
export interface EditorDraft { body: ClauseBody; tests: ClauseVersion['tests']; note: string }

export function EditorForm({ version }: { version: ClauseVersion }) {
  const [draft, setDraft] = useState<EditorDraft>({ body: version.body, tests: version.tests, note: version.note });
  const [results, setResults] = useState<TestResult[] | null>(null);
  const fixed = version.state !== 'draft';
  const body = (patch: Partial<ClauseBody>) => setDraft({ ...draft, body: { ...draft.body, ...patch } });
  const document = version.clause === version.document;
  const { list } = usePolicies();
  const clauses = (list?.items.find((one) => one.id === version.document)?.clauses ?? []).map((clause) => clause.id);
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
        {document ? <DocumentFields body={draft.body} onChange={body} disabled={fixed} clauses={clauses} /> : <ClauseFields body={draft.body} onChange={body} disabled={fixed} />}
        <Card title="测试用例" extra={`${draft.tests.length} 个，全部通过才能提交`} flush><CaseList cases={draft.tests} results={results} disabled={fixed} onChange={(tests) => { setDraft({ ...draft, tests }); setResults(null); }} /></Card>
        <Card title="与现行版本的差异" flush><DifferenceList versionId={version.id} /></Card>
      </div>
      <EditorActions version={version} draft={draft} dirty={dirty} onNote={(note) => setDraft({ ...draft, note })} onResults={setResults} />
    </div>
  );
}

const OVERS = Object.entries(LISTS).filter(([value]) => value !== 'events').map(([value, label]) => ({ value, label }));
const ONCES = [...Object.entries(ONCE).map(([value, label]) => ({ value, label })), { value: 'free', label: '原文没有规定' }];

function ClauseFields({ body, onChange, disabled }: { body: ClauseBody; onChange: (patch: Partial<ClauseBody>) => void; disabled: boolean }) {
  return (
    <>
      <Card title="条件" extra="同时满足">
        <div className="stack">
          <div className="row wrap">
            <Field label="按什么判断"><Select style={{ width: 160 }} value={body.over} options={OVERS} disabled={disabled} onChange={(over) => onChange({ over })} aria-label="按什么判断" /></Field>
            <Field label="给几次"><Select style={{ width: 160 }} value={body.once ?? 'free'} options={ONCES} disabled={disabled} onChange={(once) => onChange({ once: once === 'free' ? undefined : once })} aria-label="给几次" /></Field>
          </div>
          {body.scope && <div><p className="s12 t3">只看</p><ConditionBuilder conditions={body.scope} over={body.over} disabled={disabled} onChange={(scope) => onChange({ scope })} /></div>}
          <ConditionBuilder conditions={body.when} over={body.over} disabled={disabled} onChange={(when) => onChange({ when })} />
        </div>
      </Card>
      <Card title="触发事项" extra="有一种情形即可"><WayList ways={body.ways ?? []} over={body.over} disabled={disabled} onChange={(ways) => onChange({ ways })} /></Card>
      <Card title="金额"><AmountEditor body={body} disabled={disabled} onChange={(amount) => onChange({ amount })} /></Card>
      <Card title="材料与疑点">
        <div className="stack">
          <Field label="要备的材料"><Select mode="tags" style={{ width: '100%' }} value={body.bring} disabled={disabled} onChange={(bring: string[]) => onChange({ bring })} aria-label="要备的材料" /></Field>
          <AmbiguityList items={body.ambiguities ?? []} disabled={disabled} onChange={(ambiguities) => onChange({ ambiguities })} />
        </div>
      </Card>
    </>
  );
}
