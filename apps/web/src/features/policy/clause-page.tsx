import { CLAUSE_STATES, type ClauseStateCode, type DocumentStatusCode, SUPPORT_KINDS } from '@crm/policy/words';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useGet, useWrite } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { useHasRole } from '@/session/use-session';
import { Card } from '@/ui/card';
import { stamp } from '@/ui/format';
import { PageHead } from '@/ui/page-head';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { ErrorState } from '@/ui/states';
import { Tag } from '@/ui/tag';
import { toast } from '@/ui/toast';
import { AmountRule, ClauseConditions } from './clause-conditions';
import { DifferenceList } from './difference-list';
import { DISTRICTS, DocumentTag } from './policy-look';
import type { ClausePage as Page, ClauseVersion, VersionLine } from './views';
import './policy.css';

/** One clause: conditions in words, formula and caps, source place, what the text leaves open, and its versions. A document's code shows the document. */
export default function ClausePage() {
  const { id = '' } = useParams();
  const read = useGet('/api/v1/policies/clauses/{clause}', { path: { clause: id } as never }, { keep: true });
  const page = read.data as unknown as Page | undefined;
  if (read.error && !page) return <ErrorState what="条款" error={read.error} onRetry={() => void read.refetch()} />;
  if (!page) return <SkeletonBlock rows={10} label="正在读取条款" />;
  const { document, active } = page;
  return (
    <>
      <PageHead
        title={active?.body.title ?? id} name={`${id} ${active?.body.title ?? ''}`}
        crumbs={[{ label: '政策', to: '/policies' }, { label: document.number ?? document.title }, { label: id }]}
        facts={<span className="row wrap"><DocumentTag status={document.status as DocumentStatusCode} /><span>{id}·{DISTRICTS[document.jurisdiction]}·{document.validTo ? `有效至 ${document.validTo}` : '原文无有效期'}</span></span>}
        actions={<EditAction id={id} versions={page.versions} document={id === document.id} />}
      />
      <div className="cols">
        <div className="stack">
          {active && (id === document.id ? <DocumentBody page={page} /> : <ClauseBodyCards version={active} page={page} />)}
          <Versions versions={page.versions} />
        </div>
        <div className="stack">
          <Card title="出处"><div className="stack s13" style={{ gap: 6 }}><span>{document.title}</span><span className="t2">{[document.number, document.issuer, document.issuedOn].filter(Boolean).join('·')}</span>{active?.body.place && <span>原文位置：{active.body.place}</span>}<span className="t3">{document.evidence}</span>{document.supersededBy && <span className="amb">{document.supersededBy}。{document.supersededNote}</span>}</div></Card>
          {document.gates.length > 0 && <Card title="申报前提"><ul className="policy-gates s13">{document.gates.map((gate) => <li key={gate}>{gate}</li>)}</ul></Card>}
          {active && active.body.bring?.length > 0 && <Card title="要备的材料"><ul className="policy-gates s13">{active.body.bring.map((paper) => <li key={paper}>{paper}</li>)}</ul></Card>}
        </div>
      </div>
    </>
  );
}

function ClauseBodyCards({ version, page }: { version: ClauseVersion; page: Page }) {
  const { body } = version;
  const listed = page.document.clauses[0];
  return (
    <>
      <Card title="内容" extra={SUPPORT_KINDS[body.support as keyof typeof SUPPORT_KINDS]}>
        <p>{body.summary}</p>
        <p className="s13 t2">责任单位：{body.departments.join('、')}{body.duration && `　期限：${body.duration}`}</p>
        {(body.notes ?? []).map((note) => <p key={note} className="s13 amb">{note}</p>)}
      </Card>
      <Card title="条件"><ClauseConditions body={body} /></Card>
      <Card title="金额"><AmountRule body={body} />{listed?.caps.map((cap) => <p key={cap} className="s13 t2">{cap}</p>)}</Card>
      <Ambiguities items={[...(body.ambiguities ?? []), ...(body.amount.kind === 'none' ? [] : page.document.ambiguities)]} />
    </>
  );
}

function DocumentBody({ page }: { page: Page }) {
  return (
    <>
      <Card title="企业上限">{page.document.caps.length === 0 ? <span className="t3">原文没有企业上限。</span> : page.document.caps.map((cap) => <p key={cap.id} className="s13"><b>{cap.id}</b>　{cap.label}　<span className="t3">{cap.clauses.join('、')}</span></p>)}</Card>
      <Ambiguities items={page.document.ambiguities} />
    </>
  );
}

function Ambiguities({ items }: { items: { text: string; reading: string }[] }) {
  if (items.length === 0) return null;
  return <Card title="原文没写清的地方" tone="amber"><dl className="policy-sum" style={{ gridTemplateColumns: '1fr 1fr' }}>{items.map((item) => [<dt key={item.text}>{item.text}</dt>, <dd key={`${item.text}·`}>{item.reading}</dd>])}</dl></Card>;
}

function Versions({ versions }: { versions: VersionLine[] }) {
  const [shown, setShown] = useState<string | null>(null);
  return (
    <Card title="版本" flush>
      {versions.map((version) => (
        <div key={version.id} className="policy-line" style={{ flexWrap: 'wrap' }}>
          <b>第 {version.no} 版</b><Tag tone={version.state === 'active' ? 'green' : version.state === 'submitted' ? 'amber' : 'grey'}>{CLAUSE_STATES[version.state as ClauseStateCode]}</Tag>
          <span className="grow t2 policy-note">{version.note}　{version.tests} 个测试用例</span><span className="t3">{version.activatedAt ? `${stamp(version.activatedAt)} 生效` : `${stamp(version.updatedAt)} 改`}</span>
          {version.no > 1 && <button type="button" className="linkish" onClick={() => setShown(shown === version.id ? null : version.id)}>{shown === version.id ? '收起' : '看差异'}</button>}
          {shown === version.id && <div style={{ width: '100%' }}><DifferenceList versionId={version.id} /></div>}
        </div>
      ))}
    </Card>
  );
}

/** Opens the editor: the version being edited, or a new one. */
function EditAction({ id, versions, document }: { id: string; versions: VersionLine[]; document: boolean }) {
  const navigate = useNavigate();
  const admin = useHasRole(['admin']);
  const start = useWrite('post', '/api/v1/policies/clauses/{clause}/drafts', { stale: ['/api/v1/policies'], onDone: (answer) => navigate(`/policies/drafts/${(answer as unknown as { id: string }).id}`), onRefused: (problem) => toast.error(sayProblem(problem)) });
  if (!admin) return null;
  const open = versions.find((version) => version.state === 'draft' || version.state === 'submitted');
  if (open) return <Link to={`/policies/drafts/${open.id}`}><Button type="primary" className="b">{open.state === 'draft' ? '继续编辑' : '去审批'}</Button></Link>;
  return <Button type="primary" className="b" loading={start.isPending} onClick={() => start.mutate({ path: { clause: id } as never, body: {} as never })}>{document ? '编辑文件' : '编辑条款'}</Button>;
}
