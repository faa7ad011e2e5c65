import type * as liveModule from './open-live-channel.ts';

interface Loading {
  /** The import itself. */
  readonly load?: () => Promise<typeof liveModule>;
  /** Called before each further attempt: as long as the page cannot be live, it is brought up to date like this. */
  readonly onRetry: () => void;
  /** After this long without any news of the network, what failed is tried again. */
  readonly pauseMs?: number;
}

/**
 * The channel's code, fetched only with a network: where it goes while the code comes, both are waited for. Some browsers
 * remember a module that did not come and refuse it until the page is loaded again; there the attempts go on, so that what is
 * shown is never older than the pause between two of them.
 */
export async function loadLiveChannel({
  load = () => import('./open-live-channel.ts'),
  onRetry,
  pauseMs = 10_000,
}: Loading): Promise<typeof liveModule> {
  if (!navigator.onLine) await backOnline();
  return load().catch(async () => {
    await Promise.race([backOnline(), new Promise((resolve) => setTimeout(resolve, pauseMs))]);
    onRetry();
    return loadLiveChannel({ load, onRetry, pauseMs });
  });
}

const backOnline = (): Promise<unknown> =>
  new Promise((resolve) => window.addEventListener('online', resolve, { once: true }));
