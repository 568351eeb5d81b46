import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useFollowUpSheet } from '@/pages/follow-up/address';
import { DirectionGlyph } from '@/ui/direction-glyph';
import { date, daysBetween, businessDate, demoName } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { PageHead } from '@/ui/page-head';
import { StageBar, StageTicks } from '@/ui/stage-ticks';
import { TagRow } from '@/ui/tag';
import { usePhone } from '@/ui/use-phone';
import { kindTags } from './company-words';
import { EditDrawer } from './edit-drawer';
import { MergePick } from './merge-pick';
import type { Company } from './views';

/** Name, titles, who and where; the stage with its days under the name; one primary act. */
export function CompanyHead({ company }: { company: Company }) {
  const phone = usePhone();
  const navigate = useNavigate();
  const follow = useFollowUpSheet();
  const [open, setOpen] = useState<'edit' | 'merge' | null>(null);
  const { name, demo } = demoName(company.name);
  const { standing } = company;
  const spent = standing.stage && standing.stageSince ? { [standing.stage]: Math.max(0, daysBetween(businessDate(standing.stageSince), businessDate(new Date()))) } : {};
  const location = company.profile.location as { park?: string } | undefined;
  const park = { huoxian: '漷县', life_science_park: '生命园', biopark: 'BioPark' }[location?.park ?? ''];
  const title = <span className="row" style={{ gap: 8 }}><DirectionGlyph code={company.fit.primary} /><span>{name}</span>{demo && <span className="ui-demo">示例</span>}</span>;
  const more = [
    { key: 'edit', label: '编辑资料', onClick: () => setOpen('edit') },
    { key: 'merge', label: '与另一条合并', onClick: () => setOpen('merge') },
    { key: 'projects', label: '看项目', onClick: () => navigate(`/projects?company=${company.id}`) },
  ];
  return (
    <PageHead
      title={title} name={name} crumbs={[{ label: '企业', to: '/companies' }, { label: company.aliases[0] ?? name }]}
      actions={company.editable ? <>
        {!phone && <Button onClick={() => setOpen('edit')}>编辑资料</Button>}
        <Button type="primary" className="b" icon={<Icon name="plus" size={16} />} onClick={() => follow({ companyId: company.id })}>记跟进</Button>
        <Dropdown menu={{ items: more }} trigger={['click']}><Button aria-label="更多" icon={<Icon name="more" size={16} />} /></Dropdown>
      </> : undefined}
    >
      <div className="company-line">
        {company.kinds.length > 0 && <TagRow tags={kindTags(company.kinds)} max={phone ? 1 : 4} />}
        {company.uscc && !phone && <span>统一社会信用代码 <span className="num">{company.uscc}</span></span>}
        <span>负责人 <b>{standing.ownerName ?? '线索池'}</b></span>
        {standing.ownerTeam && <span>{standing.ownerTeam}</span>}
        {park && <span>{park}</span>}
        {company.branchOf && <span>分支机构，总公司 {company.branchOf}</span>}
        {company.parentGroup && <span>{company.parentGroup}</span>}
        {!phone && <span className="t3">建档 {date(company.createdAt)}</span>}
      </div>
      {standing.stage && (phone ? <StageTicks stage={standing.stage} /> : <StageBar stage={standing.stage} spent={spent} />)}
      {open === 'edit' && <EditDrawer company={company} onClose={() => setOpen(null)} />}
      {open === 'merge' && <MergePick company={company} onClose={() => setOpen(null)} />}
    </PageHead>
  );
}
