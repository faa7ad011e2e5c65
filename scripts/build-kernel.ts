/** Compiles the matching kernel's inner loops (AssemblyScript) to WebAssembly with SIMD over imported shared memory. */
import { mkdir, readdir, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'src/engine/kernel/assembly');
const source = join(folder, 'rows.ts');

/** Where the build puts the compiled kernel, and where its users read it. */
export const kernelFile = join(root, 'dist/engine/kernel.wasm');

/** Writes the compiled kernel (about 1 kB) unless it is newer than its source. Throws with the compiler's words when it fails. */
export async function buildKernel(outFile: string = kernelFile): Promise<void> {
  const [changed, to] = await Promise.all([lastChange(), stat(outFile).catch(() => null)]);
  if (to !== null && to.mtimeMs >= changed) return;
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

/** When one of the sources was last written, in milliseconds. */
async function lastChange(): Promise<number> {
  const files = await readdir(folder);
  const written = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).mtimeMs));
  return Math.max(...written);
}
