import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { runTool } from '../build/run-tool.ts';
import type { BenchPage } from './bench-pages.ts';
import { withFreshChromium } from './open-chromium.ts';

const score = z.object({ score: z.number() });
const report = z.object({
  categories: z.object({ performance: score, accessibility: score, 'best-practices': score, seo: score }),
  audits: z.record(z.string(), z.object({ score: z.number().nullable(), scoreDisplayMode: z.string() })),
});

export interface Scores {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  /** Audits that passed no full mark, by name. */
  readonly lacks: readonly string[];
}

/** Looks at each page; one look varies by a few points with what else the machine does, the middle of three hardly does. */
const looks = 3;
/** Now and then Chromium's record of a load lacks its beginning. Lighthouse then asks to be run again; so often at most. */
const cutShort = /NO_NAVSTART/;
const again = 3;

/** Lighthouse's four scores of a page on its simulated phone, out of 100: those of the look in the middle by performance. */
export async function askLighthouse(page: BenchPage): Promise<Scores> {
  const seen: Scores[] = [];
  while (seen.length < looks) seen.push(await lookAt(page));
  const [, middle] = seen.toSorted((a, b) => a.performance - b.performance);
  if (middle === undefined) throw new Error('Three looks have a middle');
  return middle;
}

async function lookAt(page: BenchPage, left = again): Promise<Scores> {
  try {
    return await lookOnce(page);
  } catch (error) {
    if (left > 0 && error instanceof Error && cutShort.test(error.message)) return lookAt(page, left - 1);
    throw error;
  }
}

function lookOnce(page: BenchPage): Promise<Scores> {
  return withFreshChromium(page, async (_context, port) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'puente-lighthouse-'));
    const file = path.join(folder, 'report.json');
    const { code, output } = await runTool('lighthouse', [
      page.url,
      `--port=${port}`,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      // Cookies stay anyway; what else a page stores, a fresh browser does not have.
      '--disable-storage-reset',
    ]);
    if (code !== 0) throw new Error(`Lighthouse failed on ${page.url}:\n${output}`);
    const text = readFileSync(file, 'utf8');
    rmSync(folder, { recursive: true, force: true });
    return readScores(report.parse(JSON.parse(text)));
  });
}

function readScores({ categories, audits }: z.output<typeof report>): Scores {
  const of = ({ score: value }: { score: number }): number => Math.round(value * 100);
  return {
    performance: of(categories.performance),
    accessibility: of(categories.accessibility),
    bestPractices: of(categories['best-practices']),
    seo: of(categories.seo),
    lacks: Object.entries(audits)
      .filter(([, audit]) => audit.scoreDisplayMode === 'binary' && audit.score === 0)
      .map(([name]) => name),
  };
}
