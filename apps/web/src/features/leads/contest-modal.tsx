import { useNavigate } from 'react-router';
import { call } from '@/api/client';
import { useInvalidate } from '@/api/hooks';
import { ReasonModal } from '@/ui/reason-modal';
import { toast } from '@/ui/toast';

/** 申请首报认定 for a company held by another, named by what was asked of the duplicate check. */
export function ContestModal({ open, about, onClose }: { open: boolean; about: { name?: string; uscc?: string; phone?: string; leadId?: string }; onClose: () => void }) {
  const invalidate = useInvalidate();
  const navigate = useNavigate();
  const send = async (evidence: string) => {
    await call('post', '/api/v1/lead-conflicts', { body: { ...Object.fromEntries(Object.entries(about).filter(([, v]) => v)), evidence } } as never);
    await invalidate('/api/v1/lead-conflicts');
    toast.plain('已申请，等组长认定', { label: '查看', run: () => navigate('/leads/conflicts') });
  };
  return <ReasonModal open={open} title="申请首报认定" about="由双方组长之一认定。写清首次接触的时间、方式和凭据。" act="提交申请" reason="凭据" onAct={send} onClose={onClose} />;
}
