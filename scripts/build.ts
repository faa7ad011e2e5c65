import { buildPart } from './build/build-part.ts';
import { clientPart, kernelPart, serverPart } from './build/parts.ts';

/** Builds server, client and kernel into dist, each only when its sources changed. */
for (const part of [serverPart, clientPart, kernelPart]) {
  const began = performance.now();
  const didBuild = await buildPart(part);
  console.log(
    `${part.name}: ${didBuild ? `built in ${((performance.now() - began) / 1000).toFixed(1)} s` : 'unchanged'}`,
  );
}
