import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

  it('tells every figure of the bench', () => {
    const names = [...page.matchAll(/^\| `([a-z0-9_]+)` \| /gm)].map(([, name]) => name);
    expect(names).toEqual([
      'score_1core_ratio',
      'score_2threads_ratio',
      'score_mpairs_per_s_1core',
      'top20_100k_p99_ms',
      'sparse_5000x50_vs_highs_ratio',
      'dense_5000_vs_scipy_ratio',
      'dense_10000_vs_scipy_ratio',
      'dense_10000_peak_mb',
      'hospital_residents_1000x200_ms',
      'whatif_1000_p95_ms',
      'whatif_5000_p95_ms',
      'sparse_growth_exponent',
      'sum_floor_200x120_s',
      'calibrate_10000_ms',
    ]);
  });
});
