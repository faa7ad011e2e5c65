import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const makers = /\/zod\/v4\/core\/(to-json-schema|json-schema-processors|json-schema-generator)\.js$/;
const exported = /^export (?:const|function|class) (\w+)/gm;

/**
 * Leaves out of the browser what turns schemas into JSON Schema: only the server describes its API. Zod's schemas hold on to it
 * by name, so that no bundler can see that nobody calls it.
 */
export function noJsonSchema(): Plugin {
  return {
    name: 'puente-no-json-schema',
    apply: 'build',
    enforce: 'pre',
    load: (id) => {
      if (!makers.test(id)) return null;
      const names = [...readFileSync(id, 'utf8').matchAll(exported)].map(([, name]) => name);
      return { code: names.map((name) => `export const ${name} = () => undefined;`).join('\n') };
    },
  };
}
