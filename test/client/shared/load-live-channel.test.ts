import type * as liveModule from '../../../client/src/shared/live/open-live-channel.ts';
import { loadLiveChannel } from '../../../client/src/shared/live/load-live-channel.ts';

const code = {} as typeof liveModule;
const comeBack = () => window.dispatchEvent(new Event('online'));
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
const never = 2_000_000_000;

/** An import that fails so many times; every attempt and every reading again is written down. */
function failing(times: number) {
  const log: string[] = [];
  const load = async (): Promise<typeof liveModule> => {
    log.push('import');
    if (log.filter((entry) => entry === 'import').length <= times) throw new TypeError('Failed to fetch');
    return code;
  };
  return { log, load, onRetry: () => void log.push('read again') };
}

test('when the network goes while the code comes, it is fetched again as soon as the network is back', async () => {
  const { log, ...loading } = failing(1);
  const loaded = loadLiveChannel({ ...loading, pauseMs: never });
  await settle();
  expect(log).toEqual(['import']);
  comeBack();
  await expect(loaded).resolves.toBe(code);
  expect(log).toEqual(['import', 'read again', 'import']);
});

test('where a browser remembers that it did not come, the page reads again what it shows, for as long as that lasts', async () => {
  const { log, ...loading } = failing(3);
  await expect(loadLiveChannel({ ...loading, pauseMs: 1 })).resolves.toBe(code);
  expect(log).toEqual(['import', 'read again', 'import', 'read again', 'import', 'read again', 'import']);
});

test('without a network nothing is asked for', async () => {
  Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  const { log, ...loading } = failing(0);
  const loaded = loadLiveChannel(loading);
  await settle();
  expect(log).toEqual([]);
  Object.defineProperty(navigator, 'onLine', { value: true, configurable: true });
  comeBack();
  await expect(loaded).resolves.toBe(code);
});
