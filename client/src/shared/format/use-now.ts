import { useSyncExternalStore } from 'react';

const minuteMs = 60_000;
const currentMinute = (): number => Math.floor(Date.now() / minuteMs) * minuteMs;

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, 5_000);
  return () => clearInterval(timer);
}

/** The time now, to the minute, kept current while the page stands. In milliseconds, as every Moment may be. */
export const useNow = (): number => useSyncExternalStore(subscribe, currentMinute);
