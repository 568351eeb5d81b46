import { chainStateLabels, stageLabels } from '@crm/pipeline/words';
import { Link } from 'react-router';
import { Card } from '@/ui/card';
import { demoName } from '@/ui/format';
import { DirectionGlyph, directionName } from '@/ui/direction-glyph';
import { PageHead } from '@/ui/page-head';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { ErrorState } from '@/ui/states';
import { Tag } from '@/ui/tag';
import { useRead } from '../api';
import { shortName } from '../words';
import { PipelineNav } from '../pipeline-nav';
import type { ChainMap } from '../views';
import './chain.css';

const tones = { has: 'green', pursues: 'brand', lacks: 'dashed' } as const;

/** 产业链图谱: links of the 2+4 directions the district has, pursues and lacks, from its own projects. */
export default function ChainMapPage() {
  const map = useRead<ChainMap>('/api/v1/chain-map');
  return (
    <>
      <PipelineNav />
      <PageHead title="产业链图谱" facts={<span className="s13 t2">已有 = 已注册及以后；在引 = 在谈项目；空缺 = 都没有。只含可见项目，细分由项目信息表填写。</span>} />
      {map.isPending && <div className="ui-card"><SkeletonBlock rows={8} /></div>}
      {map.error && !map.data && <div className="ui-card"><ErrorState what="产业链图谱" error={map.error} onRetry={() => void map.refetch()} /></div>}
      <div className="stack">
        {map.data?.directions.map((d) => (
          <Card key={d.direction} title={<><DirectionGlyph code={d.direction} />{directionName(d.direction)}</>} extra={d.unplaced > 0 ? <Link to={`/projects?view=table&direction=${d.direction}`}>{d.unplaced} 个项目未填细分</Link> : undefined}>
            <div className="chain">
              {d.links.map((link) => (
                <div key={link.code} className={`chain-link chain-${link.state}`}>
                  <div className="row"><b>{link.label}</b><span className="push"><Tag tone={tones[link.state]}>{chainStateLabels[link.state]}</Tag></span></div>
                  <p className="s12 t2">{link.landed ? `已有 ${link.landed}` : ''}{link.landed && link.open ? '，' : ''}{link.open ? `在引 ${link.open}` : ''}</p>
                  {link.companies.map((c) => <p key={c.projectId} className="s12 ellipsis"><Link to={`/projects/${c.projectId}`} title={c.name}>{shortName(demoName(c.name).name)}</Link> <span className="t3">{stageLabels[c.stage]}</span></p>)}
                </div>
              ))}
            </div>
          </Card>
        ))}
      </div>
    </>
  );
}
