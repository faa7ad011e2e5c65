/** Compiles the matching kernel's inner loops (AssemblyScript) to WebAssembly with SIMD over imported shared memory. */
import { mkdir, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const source = join(root, 'src/engine/kernel/assembly/rows.ts');

/** Where the build puts the compiled kernel, and where its users read it. */
export const kernelFile = join(root, 'dist/engine/kernel.wasm');

/** Writes the compiled kernel (about 1 kB) unless it is newer than its source. Throws with the compiler's words when it fails. */
export async function buildKernel(outFile: string = kernelFile): Promise<void> {
  const [from, to] = await Promise.all([stat(source), stat(outFile).catch(() => null)]);
  if (to !== null && to.mtimeMs >= from.mtimeMs) return;
  await mkdir(dirname(outFile), { recursive: true });
  // Compiled aside and renamed, so that nobody ever reads half a kernel.
  const aside = `${outFile}.${process.pid}`;
  const complaints: string[] = [];
  const flags = [
    source,
    '--outFile',
    aside,
    '--optimizeLevel',
    '3',
    '--noAssert',
    '--runtime',
    'stub',
    '--enable',
    'simd,threads',
    '--importMemory',
    '--sharedMemory',
    '--initialMemory',
    '1',
    // The largest memory that a module can name: any memory of ours is smaller and therefore accepted.
    '--maximumMemory',
    '65536',
  ];
  // Loading the compiler takes seconds: whoever has nothing to compile does not wait for it.
  const { main: compile } = await import('assemblyscript/asc');
  const { error } = await compile(flags, { stderr: { write: (words) => complaints.push(words.toString()) } });
  if (error !== null) throw new Error(`The kernel did not compile: ${complaints.join('')}`, { cause: error });
  await rename(aside, outFile);
}
