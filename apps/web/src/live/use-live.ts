import { useEffect, useRef } from 'react';
import { onLive } from './live';

/** Calls back on each live event of that name while the component stands. `T` is what the API says it sends. */
export function useLive<T>(event: string, listener: (data: T) => void): void {
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => onLive(event, (data) => latest.current(data as T)), [event]);
}
