import { Link } from 'react-router';
import { DirectionGlyph } from '@/ui/direction-glyph';
import { demoName } from '@/ui/format';
import { stageWord } from '@/ui/stage-ticks';
import { useRead } from './api';
import { Points } from './candidate-card';
import type { Prospect } from './views';

/** 适合的在谈项目: who in the pipeline would fit this room, and what misses. */
export function Prospects({ unitId }: { unitId: string }) {
  const found = useRead<{ items: Prospect[] }>('/api/v1/units/{id}/prospects', { path: { id: unitId } });
  const items = found.data?.items ?? [];
  return (
    <>
      <h3>适合的在谈项目<span>{found.isPending ? '正在找' : `按匹配度，共 ${items.length} 个`}</span></h3>
      {found.data && items.length === 0 && <p className="s13 t3">可见的在谈项目里没有填了需求的。</p>}
      {items.slice(0, 6).map(({ project, score, reasons, misses }) => {
        const { name, demo } = demoName(project.title);
        return (
          <Link key={project.id} className="sp-cand" to={`/projects/${project.id}`}>
            <div className="sp-cand-head">
              <DirectionGlyph code={project.direction} /><b className="ellipsis">{name}</b>{demo && <span className="ui-demo">示例</span>}
              <span className="push s13 t2" style={{ whiteSpace: 'nowrap' }}>匹配 <b className="s16" style={{ color: '#17212B' }}>{score}</b></span>
            </div>
            <Points reasons={reasons} misses={misses} most={3} />
            <span className="s12 t3">{stageWord(project.stage as never)}{project.stageDays === null ? '' : ` ${project.stageDays} 天`}</span>
          </Link>
        );
      })}
    </>
  );
}
