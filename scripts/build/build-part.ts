import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hashInputs } from './hash-inputs.ts';
import { projectRoot } from './run-tool.ts';

export type Part = {
  name: string;
  /** Files and folders that decide what comes out. */
  inputs: readonly string[];
  /** A file that exists when the part has been built. */
  proof: string;
  build: (signal?: AbortSignal) => Promise<void>;
};

/** Builds a part unless what it was last built from is unchanged. Returns whether there was anything to do. */
export async function buildPart(part: Part, signal?: AbortSignal): Promise<boolean> {
  const stamp = path.join(projectRoot, 'dist', `.${part.name}.inputs`);
  const now = hashInputs(projectRoot, part.inputs);
  const isBuilt = existsSync(stamp) && existsSync(path.join(projectRoot, part.proof));
  if (isBuilt && readFileSync(stamp, 'utf8') === now) return false;
  // Gone before, back after: an interrupted build must not pass for a finished one.
  rmSync(stamp, { force: true });
  await part.build(signal);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
  return true;
}
