import { buildPart } from './build/build-part.ts';
import { clientPart, serverPart } from './build/parts.ts';

/** Builds server and client into dist, each only when its sources changed. */
for (const part of [serverPart, clientPart]) {
  const began = performance.now();
  const didBuild = await buildPart(part);
  console.log(
    `${part.name}: ${didBuild ? `built in ${((performance.now() - began) / 1000).toFixed(1)} s` : 'unchanged'}`,
  );
}
