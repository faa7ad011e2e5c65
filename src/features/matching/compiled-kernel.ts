import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the build puts it, seen from the built modules and from the sources. */
const places = ['../../../engine/kernel.wasm', '../../../dist/engine/kernel.wasm'];
const built = places.map((place) => join(import.meta.dirname, place)).find((file) => existsSync(file));

/** The kernel's compiled loops, read once; null where they were not built: the plain ones do the same, slower. */
export const compiledKernel: Uint8Array | null = built === undefined ? null : readFileSync(built);
