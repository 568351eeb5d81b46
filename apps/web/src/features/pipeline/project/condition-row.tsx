import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { DueLabel } from '@/ui/due-label';
import { date } from '@/ui/format';
import { ReasonModal } from '@/ui/reason-modal';
import { Tag } from '@/ui/tag';
import { toast } from '@/ui/toast';
import { useAct, write } from '../api';
import type { Condition, ProjectFile } from '../views';
import { FileLinks, filesOf, UploadFile } from './files';

/** One condition of a review: text, owner, date; closed only with evidence, papers may stand beside it. */
export function ConditionRow({ condition: k, editable, files = [], about }: { condition: Condition; editable: boolean; files?: ProjectFile[]; about?: ReactNode }) {
  const [closing, setClosing] = useState(false), papers = filesOf(files, 'condition', k.id);
  const close = useAct((evidence: string) => write('post', '/api/v1/conditions/{id}/close', { path: { id: k.id }, body: { evidence } }), () => toast.done('条件已办结'));
  return (
    <li>
      <div className="row wrap">{about}<span className="grow pj-text">{k.text}</span><span className="t2">{k.owner.name}</span>{k.closedAt ? <Tag tone="green">{date(k.closedAt)} 办结</Tag> : <DueLabel at={k.dueOn} />}
        {!k.closedAt && editable && <><UploadFile place={{ projectId: k.projectId, purpose: 'condition', subjectId: k.id }} label="传凭据" /><Button size="small" onClick={() => setClosing(true)}>办结</Button></>}</div>
      {(k.evidence || papers.length > 0) && <p className="t2 row wrap">{k.evidence && <span>凭据：{k.evidence}</span>}<FileLinks projectId={k.projectId} files={papers} editable={editable && !k.closedAt} /></p>}
      <ReasonModal open={closing} title="办结这个条件？" about={k.text} act="办结" reason="凭据" onAct={(text) => close.mutateAsync(text)} onClose={() => setClosing(false)} />
    </li>
  );
}
