import type { QueryClient } from '@tanstack/react-query';

/** One reply often leads to the next question; after this long without any, the page shows what it came to show. */
const silenceMs = 1_000;
/** What need not be there at once waits this long at most. */
const patienceMs = 5_000;

/** Resolves once nothing has been asked for a while. */
export function whenQuiet(client: QueryClient): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(silence);
      clearTimeout(patience);
      unsubscribe();
      resolve();
    };
    const listen = (): ReturnType<typeof setTimeout> | undefined =>
      client.isFetching() === 0 ? setTimeout(end, silenceMs) : undefined;
    const patience = setTimeout(end, patienceMs);
    let silence = listen();
    const unsubscribe = client.getQueryCache().subscribe(() => {
      clearTimeout(silence);
      silence = listen();
    });
  });
}
