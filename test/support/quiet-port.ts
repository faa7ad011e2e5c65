import { randomInt } from 'node:crypto';
import { freePort } from '../../src/platform/mongo/embedded/free-port.ts';

/**
 * A free port below those that the system hands out by itself (from 32768 on Linux): the connections of tests that run
 * beside this one cannot take it between two uses.
 */
export async function quietPort(): Promise<number> {
  const wanted = randomInt(20_000, 32_000);
  return (await freePort(wanted)) === wanted ? wanted : quietPort();
}
