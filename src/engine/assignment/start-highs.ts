import highs, { type Highs } from 'highs';

/** Loads the HiGHS solver (WebAssembly, about 4 MB). Solving blocks the thread: call it in a worker. */
export async function startHighs(): Promise<Highs> {
  // The types of the package describe its CommonJS shape; the module itself exports the loader as default.
  return await (highs as unknown as typeof highs.default)();
}
