import { readFile } from 'node:fs/promises';
import { buildKernel, kernelFile } from '../../../scripts/build-kernel.ts';

/** The compiled loops, built by the project's own step when they are older than their source. */
export async function compiledKernel(): Promise<Uint8Array> {
  await buildKernel();
  return await readFile(kernelFile);
}
