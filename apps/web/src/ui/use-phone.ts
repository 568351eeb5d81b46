import { useSyncExternalStore } from 'react';

const phone = typeof matchMedia === 'undefined' ? null : matchMedia('(max-width: 767px)');
const narrow = typeof matchMedia === 'undefined' ? null : matchMedia('(max-width: 1279px)');

const useMedia = (media: MediaQueryList | null) =>
  useSyncExternalStore(
    (listener) => { media?.addEventListener('change', listener); return () => media?.removeEventListener('change', listener); },
    () => media?.matches ?? false,
  );

/** Below 768 px: tables become cards, filters a bottom sheet, drawers cover the screen. */
export const usePhone = () => useMedia(phone);
/** Below 1280 px: the side bar folds to 56. */
export const useNarrow = () => useMedia(narrow);
