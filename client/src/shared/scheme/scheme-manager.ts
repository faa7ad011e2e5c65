import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core';

const key = 'puente-scheme';
const isScheme = (value: unknown): value is MantineColorScheme =>
  value === 'light' || value === 'dark' || value === 'auto';

/** Keeps the choice under the same key that `scheme.js` reads before the first paint. */
export const schemeManager: MantineColorSchemeManager = {
  get: (fallback) => {
    try {
      const kept = window.localStorage.getItem(key);
      return isScheme(kept) ? kept : fallback;
    } catch {
      return fallback;
    }
  },
  set: (scheme) => {
    try {
      window.localStorage.setItem(key, scheme);
    } catch {
      // Not kept; this page has already changed.
    }
  },
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => {
    try {
      window.localStorage.removeItem(key);
    } catch {
      // Nothing was kept.
    }
  },
};
