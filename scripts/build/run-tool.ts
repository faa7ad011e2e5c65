import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

export const projectRoot = path.resolve(import.meta.dirname, '../..');

export type ToolResult = { code: number; output: string };

interface ToolWishes {
  /** Ends it early. */
  readonly signal?: AbortSignal | undefined;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a tool of node_modules/.bin (or `node`) in the project folder and collects what it prints.
 * Never throws for a failing tool: the caller decides what its exit code means.
 */
export async function runTool(
  name: string,
  args: readonly string[],
  { signal, env = {} }: ToolWishes = {},
): Promise<ToolResult> {
  const command = name === 'node' ? process.execPath : path.join(projectRoot, 'node_modules/.bin', name);
  const child = spawn(command, args, {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
    ...(signal && { signal }),
  });
  const pieces: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => pieces.push(text));
  const code = await once(child, 'close').then(
    ([code]) => Number(code ?? 1),
    (error: unknown) => {
      pieces.push(String(error));
      return 1;
    },
  );
  return { code, output: pieces.join('').trim() };
}
