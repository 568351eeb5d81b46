import { Navigate } from 'react-router';
import { useUser } from '@/session/use-session';
import { Workbench } from './workbench';

/** 工作台; who has no business to do starts where his work is. */
export default function HomePage() {
  const { roles } = useUser();
  if (!roles.some((role) => role !== 'admin' && role !== 'auditor')) return <Navigate to={roles.includes('admin') ? '/settings' : '/audit'} replace />;
  return <Workbench />;
}
