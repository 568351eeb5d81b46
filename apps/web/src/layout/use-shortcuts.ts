import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { navRoutes } from '@/app/features';
import { sellingRoles } from '@/app/roles';
import { useFollowUpSheet } from '@/pages/follow-up/address';
import { useHasRole } from '@/session/use-session';

const typing = (target: EventTarget | null) => target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Moves the focus among the rows on screen (`[data-row]`). */
function moveRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row][tabindex]')].filter((row) => row.offsetParent !== null);
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[at < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.max(0, Math.min(rows.length - 1, at + step))];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** Single keys; off while typing, composing, or with a modifier. Returns the help panel's state. */
export function useShortcuts(): [boolean, (open: boolean) => void] {
  const [help, setHelp] = useState(false);
  const navigate = useNavigate();
  const openFollowUp = useFollowUpSheet();
  const sells = useHasRole(sellingRoles);
  const waitingForG = useRef(0);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || typing(event.target)) return;
      const key = event.key.toLowerCase();
      if (Date.now() - waitingForG.current < 1_200) {
        waitingForG.current = 0;
        const route = navRoutes.find(({ nav }) => nav?.shortcut === key);
        if (route) { event.preventDefault(); navigate(route.path); }
        return;
      }
      const acts: Record<string, () => void> = {
        '/': () => { const box = document.getElementById('global-search'); box ? box.focus() : navigate('/search'); },
        n: () => sells && openFollowUp({}),
        g: () => { waitingForG.current = Date.now(); },
        j: () => moveRow(1),
        k: () => moveRow(-1),
        '?': () => setHelp(true),
      };
      const act = acts[key];
      if (act) { event.preventDefault(); act(); }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [navigate, openFollowUp, sells]);
  return [help, setHelp];
}
