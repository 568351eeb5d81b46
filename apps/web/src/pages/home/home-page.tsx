import { PageHead } from '@/ui/page-head';

export default function Page() {
  return <PageHead title="工作台" />;
}
