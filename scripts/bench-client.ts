import { writeFileSync } from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { listBenchPages, type BenchPage } from './bench-client/bench-pages.ts';
import { startDemoService } from './bench-client/demo-service.ts';
import { askLighthouse, type Scores } from './bench-client/lighthouse.ts';
import { scriptKb } from './bench-client/script-bytes.ts';

/**
 * What a phone has to load and how it fares: compressed script at network idle, and Lighthouse on its simulated phone, page
 * by page in a browser that has never been there. The figure of a score is the least over its pages.
 *   npm run bench:client -- --json FILE
 */
const { values: flags } = parseArgs({ options: { json: { type: 'string' } } });
const say = (line: string): void => console.error(line);

interface Measured extends Scores {
  readonly page: BenchPage;
  readonly kb: number;
}

const service = await startDemoService({ say, progress: say });
try {
  const measured: Measured[] = [];
  for (const page of await listBenchPages(service.url)) {
    const kb = await scriptKb(page);
    const scores = await askLighthouse(page);
    measured.push({ page, kb, ...scores });
    say(line(page.name, kb, scores));
  }
  report(measured);
} finally {
  await service.stop();
}

function line(name: string, kb: number, scores: Scores): string {
  const { performance, accessibility, bestPractices, seo, lacks } = scores;
  const marks = [performance, accessibility, bestPractices, seo].map((mark) => String(mark).padStart(4)).join('');
  return `${name.padEnd(20)} ${kb.toFixed(1).padStart(6)} kB ${marks} ${lacks.join(' ')}`;
}

function report(measured: readonly Measured[]): void {
  const of = (...kinds: BenchPage['kind'][]): Measured[] => measured.filter(({ page }) => kinds.includes(page.kind));
  const least = (rows: readonly Measured[], mark: keyof Omit<Scores, 'lacks'>): number =>
    Math.min(...rows.map((row) => row[mark]));
  const most = (rows: readonly Measured[]): number => Math.max(...rows.map(({ kb }) => kb));
  const figures = {
    machine: `${os.cpus().length} × ${os.cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.version}`,
    landing_kb: most(of('landing')),
    entry_kb: most(of('public')),
    signed_in_kb: most(measured.filter(({ page }) => page.isWeighed)),
    lh_landing_performance: least(of('landing'), 'performance'),
    lh_public_performance: least(of('public'), 'performance'),
    lh_signed_in_performance: least(of('signed-in'), 'performance'),
    lh_accessibility: least(measured, 'accessibility'),
    lh_best_practices: least(measured, 'bestPractices'),
    lh_seo: least(of('landing', 'public'), 'seo'),
    pages: measured.map(({ page, ...marks }) => ({ name: page.name, ...marks })),
  };
  console.log(JSON.stringify(figures, null, 2));
  if (flags.json !== undefined) writeFileSync(flags.json, `${JSON.stringify(figures, null, 2)}\n`);
}
