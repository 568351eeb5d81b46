import { Segmented } from 'antd';
import { useState } from 'react';
import { Card } from '@/ui/card';
import { TimelineList } from './timeline-list';

export function TimelineTab({ companyId }: { companyId: string }) {
  const [only, setOnly] = useState<'all' | 'follow_up' | 'changes'>('follow_up');
  return (
    <Card title="跟进记录" extra={<Segmented size="small" value={only} onChange={setOnly} options={[{ value: 'all', label: '全部' }, { value: 'follow_up', label: '跟进' }, { value: 'changes', label: '变更' }]} />} style={{ maxWidth: 860 }}>
      <TimelineList companyId={companyId} only={only} />
    </Card>
  );
}
