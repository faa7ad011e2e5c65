import type * as liveModule from './open-live-channel.ts';

/** After this long without any news of the network, what failed is tried again. */
const retryMs = 10_000;

/** The channel's code, fetched only with a network: where it goes while the code comes, both are waited for. */
export async function loadLiveChannel(): Promise<typeof liveModule> {
  if (!navigator.onLine) await backOnline();
  return import('./open-live-channel.ts').catch(async () => {
    await Promise.race([backOnline(), new Promise((resolve) => setTimeout(resolve, retryMs))]);
    return loadLiveChannel();
  });
}

const backOnline = (): Promise<unknown> =>
  new Promise((resolve) => window.addEventListener('online', resolve, { once: true }));
