import { readFileSync } from 'node:fs';
import {
  isRefusal,
  type MentorValue,
  type ReadRow,
  readSheet,
  type SheetSurvey,
  type StartupValue,
  surveySheet,
} from '../../../../src/features/imports/reading/index.ts';

/** The four sheets of the demo network, by file name without its ending. */
export const sheetNames = ['startups-us-office', 'emprendimientos-oficina-mx', 'mentors', 'mentores'] as const;
export type SheetName = (typeof sheetNames)[number];

export function sheetBytes(name: SheetName): Uint8Array {
  return readFileSync(new URL(`../../../../scripts/demo/network/${name}.csv`, import.meta.url));
}

export function fixtureRows(name: string): string[][] {
  const text = readFileSync(new URL(`../../../fixtures/network/${name}`, import.meta.url), 'utf8');
  const [, ...rows] = text.trimEnd().split('\n');
  return rows.map((row) => row.split('\t'));
}

/** A sheet from text, as a coordinator would drop it. */
export function sheetOf(lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(lines.join('\n'));
}

export async function survey(bytes: Uint8Array): Promise<SheetSurvey> {
  const surveyed = await surveySheet(bytes);
  if (isRefusal(surveyed)) throw new Error(`The sheet was refused: ${surveyed.refused}`);
  return surveyed;
}

export async function readAll(bytes: Uint8Array): Promise<ReadRow[]> {
  const { sheet, plan } = await survey(bytes);
  const rows: ReadRow[] = [];
  for await (const row of readSheet(sheet, plan)) rows.push(row);
  return rows;
}

export function startupsOf(rows: readonly ReadRow[]): StartupValue[] {
  return rows.map((row) => row.value).filter((value) => value?.kind === 'startups');
}

export function mentorsOf(rows: readonly ReadRow[]): MentorValue[] {
  return rows.map((row) => row.value).filter((value) => value?.kind === 'mentors');
}
