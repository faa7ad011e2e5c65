import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** What makes JSON Schema of schemas, English messages that no page shows, and what follows circles: JSON has none. */
const unused =
  /\/zod\/v4\/(core\/(to-json-schema|json-schema-processors|json-schema-generator|memoizer)|locales\/en)\.js$/;
const exported = /^export (?:const|function|class) (\w+)/gm;
const exportsDefault = /^export default /m;

const routes = /\/src\/contract\/.*\.ts$/;
/** What a route, an event or a field is, in a sentence for developers. */
const description = /\b(summary|description):\s+(?:'[^'\n]*'|"[^"\n]*")/g;

/**
 * Leaves out of the browser what only the server does with the contract, which is describing it, and what of Zod has nothing to
 * do here. Zod's schemas hold on to it by name, so that no bundler can see that nobody calls it.
 */
export function leanContract(): Plugin {
  return {
    name: 'puente-lean-contract',
    apply: 'build',
    enforce: 'pre',
    load: (id) => {
      if (!unused.test(id)) return null;
      const code = readFileSync(id, 'utf8');
      const names = [...code.matchAll(exported)].map(([, name]) => `export const ${name} = () => undefined;`);
      return { code: [...names, ...(exportsDefault.test(code) ? ['export default () => ({});'] : [])].join('\n') };
    },
    transform: (code, id) => (routes.test(id) ? { code: code.replaceAll(description, "$1: ''"), map: null } : null),
  };
}
