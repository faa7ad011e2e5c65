import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The oldest server on which everything here was proved. */
export const oldestMongod = '6.0';

/**
 * Asks a mongod binary for its version, such as `8.0.4`. Throws an Error with one plain sentence when it does not run
 * (wrong machine, missing library), is no mongod, or is older than {@link oldestMongod}.
 */
export async function mongodVersion(binary: string): Promise<string> {
  const { stdout } = await run(binary, ['--version'], { timeout: 20_000 }).catch((error: unknown) => {
    throw new Error(`${binary} does not run: ${firstLine(error)}`, { cause: error });
  });
  const version = /db version v(\d+\.\d+\.\d+)/.exec(stdout)?.[1];
  if (!version) throw new Error(`${binary} is no MongoDB server`);
  if (Number.parseFloat(version) < Number.parseFloat(oldestMongod)) {
    throw new Error(`${binary} is version ${version}, and ${oldestMongod} or newer is needed`);
  }
  return version;
}

/** What an error says in its first telling line, for messages that name each way that was tried. */
export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (
    text
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.trim() ?? 'no reason given'
  );
}
