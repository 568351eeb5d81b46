import { useEffect } from 'react';

/** Sets the browser title while mounted: `澄湃生物医药 · 园区招商 CRM`. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (!title) return;
    document.title = `${title} · 园区招商 CRM`;
    return () => { document.title = '园区招商 CRM'; };
  }, [title]);
}
