import { type ReactNode, Suspense } from 'react';
import { SkeletonBlock } from '@/ui/skeleton-block';

/** Shows the page once its code is there; nothing for 300 ms, then grey lines. */
export const Loaded = ({ children }: { children: ReactNode }) => <Suspense fallback={<SkeletonBlock shape="text" rows={6} label="正在打开" />}>{children}</Suspense>;
