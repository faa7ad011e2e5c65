import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/engine.md'), 'utf8');
const examples = [...page.matchAll(/```ts\n(.*?)```\n\n```text\n(.*?)```/gs)].map(([, code = '', output = '']) => ({
  code,
  output,
}));
const separator = '--- next example ---';

describe('docs/engine.md', () => {
  it('has examples that print what it says', () => {
    const folder = mkdtempSync(join(root, '.example-'));
    try {
      const files = examples.map(({ code }, at) => {
        const file = join(folder, `${at}.ts`);
        writeFileSync(file, code);
        return file;
      });
      const all = files.map((file) => `await import(${JSON.stringify(file)});\nconsole.log('${separator}');`);
      writeFileSync(join(folder, 'all.ts'), all.join('\n'));
      const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', join(folder, 'all.ts')], {
        cwd: root,
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      const printed = stdout.split(`${separator}\n`).slice(0, -1);
      expect(printed).toEqual(examples.map(({ output }) => output));
      expect(examples.length).toBeGreaterThanOrEqual(6);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);

  it('names tests that exist', () => {
    const named = [...page.matchAll(/^\| `(test\/[^`]+)` \| (.+?) \|/gm)];
    expect(named.length).toBeGreaterThan(20);
    for (const [, file = '', title = ''] of named) {
      const source = readFileSync(join(root, file), 'utf8').replaceAll(/\s+/g, ' ');
      expect({ file, title, exists: source.includes(title) }).toEqual({ file, title, exists: true });
    }
  });

  it('tells every figure that the bench measures', () => {
    const told = [...page.matchAll(/^\| `([a-z0-9_]+)` \| /gm)].map(([, name = '']) => name);
    const folder = join(root, 'scripts/bench-matching');
    const sources = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
    const measured = sources.flatMap((source) =>
      [...source.matchAll(/name: '([a-z0-9_]+)'/g)].map(([, name = '']) => name),
    );
    expect(told).toEqual(expect.arrayContaining(measured));
    expect(told).toEqual(expect.arrayContaining(['whatif_1000_p95_ms', 'whatif_5000_p95_ms']));
  });
});
