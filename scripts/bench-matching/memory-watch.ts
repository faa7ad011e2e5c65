import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The most memory taken since the watch began, in megabytes, over what was there after tidying up. */
export interface MemoryWatch {
  look(): void;
  peakMb(): number;
}

/**
 * Tidies up and starts watching, by two measures of which the larger counts: pages of the process, and bytes that objects and
 * buffers hold.
 */
export function watchMemory(): MemoryWatch {
  setFlagsFromString('--expose-gc');
  const tidyUp = runInNewContext('gc') as () => void;
  tidyUp();
  const now = () => {
    const { rss, heapUsed, external } = process.memoryUsage();
    return [rss, heapUsed + external] as const;
  };
  const before = now();
  let peak = 0;
  const look = () => {
    const taken = now().map((bytes, at) => bytes - (before[at] ?? 0));
    peak = Math.max(peak, ...taken);
  };
  return { look, peakMb: () => peak / 2 ** 20 };
}
