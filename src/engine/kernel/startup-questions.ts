import { neededMinutes } from '../criteria/availability.ts';
import type { Policy } from '../policy.ts';
import type { PreparedStartup } from '../prepare.ts';
import { partPoints } from '../score.ts';
import { bestSharedLevel } from '../criteria/language.ts';
import { startupFacet, tabledCriteria, type TabledCriterion } from './facets.ts';
import { fillIndustryRow } from './industry-rows.ts';
import type { KernelMemory } from './memory.ts';
import { excludedPoints, type MentorColumns } from './mentor-columns.ts';
import { bitsOf } from './week-bits.ts';

/** One startup in the form the loops read: tables of points by mentor facet, its needs, its calendar bits. */
export interface StartupQuestion {
  readonly tables: Readonly<Record<TabledCriterion, FacetTable>>;
  readonly needs: { readonly address: number; readonly count: number; readonly sum: number };
  /** Byte address of the calendar bits; null when untold or off the grid. */
  readonly bits: number | null;
  readonly neededMinutes: number;
}

/** Points by mentor facet; `filled` facets are known so far. */
export interface FacetTable {
  row: Int32Array;
  filled: number;
}

/** Where questions are kept. Tables belong to facets, so startups that are alike share them. */
export interface QuestionStore {
  readonly memory: KernelMemory;
  readonly policy: Policy;
  readonly columns: MentorColumns;
  /** End of the columns; what lies beyond may be forgotten and computed anew. */
  readonly tablesFrom: number;
  readonly tables: Map<string, FacetTable>;
  readonly questions: Map<PreparedStartup, StartupQuestion>;
  /** Counts how often everything was forgotten. */
  generation: number;
}

/**
 * The question of a startup, from the store or compiled: each facet pair is scored by the criterion's own definition.
 * O(new facets) on the first call, O(1) after.
 */
export function questionOf(store: QuestionStore, startup: PreparedStartup): StartupQuestion {
  makeRoom(store, startup);
  let question = store.questions.get(startup);
  if (question === undefined) {
    question = {
      tables: Object.fromEntries(
        tabledCriteria.map((criterion) => [criterion, tableOf(store, criterion, startup)]),
      ) as Record<TabledCriterion, FacetTable>,
      needs: writeNeeds(store, startup),
      bits: writeBits(store, startup),
      neededMinutes: neededMinutes(startup, store.policy),
    };
    store.questions.set(startup, question);
  }
  for (const criterion of tabledCriteria) extendTable(store, question.tables[criterion], { criterion, startup });
  return question;
}

/** Bytes a single question can need at most. */
export function questionBytes(facets: number, needs: number, stride: number): number {
  return tabledCriteria.length * (5 * facets + 256) + 24 * needs + 4 * stride + 64 * (tabledCriteria.length + 3);
}

/** Forgets all tables when the next question might not fit. */
function makeRoom(store: QuestionStore, startup: PreparedStartup): void {
  const facets = Math.max(
    ...tabledCriteria.map((criterion) => store.columns.facetIndex[criterion].representatives.length),
  );
  const wanted = questionBytes(facets, startup.needs?.ids.length ?? 0, store.columns.stride);
  if (store.memory.free() >= wanted) return;
  store.memory.release(store.tablesFrom);
  store.tables.clear();
  store.questions.clear();
  store.generation += 1;
}

function tableOf(store: QuestionStore, criterion: TabledCriterion, startup: PreparedStartup): FacetTable {
  const key = `${criterion}:${startupFacet[criterion](startup)}`;
  let table = store.tables.get(key);
  if (table === undefined) {
    table = { row: new Int32Array(), filled: 0 };
    store.tables.set(key, table);
  }
  return table;
}

interface Asked {
  readonly criterion: TabledCriterion;
  readonly startup: PreparedStartup;
}

/** Scores the facets that came since the table was last used. */
function extendTable(store: QuestionStore, table: FacetTable, asked: Asked): void {
  const facets = store.columns.facetIndex[asked.criterion].representatives.length;
  if (table.filled === facets && table.row.length > 0) return;
  if (table.row.length < facets || table.row.length === 0) {
    // A quarter more than needed, so that new facets rarely move the table.
    table.row = store.memory.int32(Math.ceil(facets * 1.25) + 16);
    table.filled = 0;
  }
  fill(store, table.row, { ...asked, from: table.filled, to: facets });
  table.filled = facets;
}

function fill(
  store: QuestionStore,
  row: Int32Array,
  { criterion, startup, from, to }: Asked & { readonly from: number; readonly to: number },
): void {
  const { policy, columns } = store;
  if (criterion === 'industry') {
    fillIndustryRow(row, { policy, startup, postings: columns.industryPostings }, { from, to });
    return;
  }
  if (policy.weights[criterion] === 0 && criterion !== 'language') return;
  for (let facet = from; facet < to; facet += 1) {
    const mentor = columns.facetIndex[criterion].representatives[facet];
    if (mentor === undefined) continue;
    const gated = criterion === 'language' && failsGate(policy, startup, mentor);
    row[facet] = gated ? excludedPoints : partPoints(criterion, policy, { startup, mentor });
  }
}

function failsGate(policy: Policy, startup: PreparedStartup, mentor: MentorColumns['mentors'][number]): boolean {
  if (policy.languageGate === null || startup.languages === null || mentor.languages === null) return false;
  return bestSharedLevel(startup, mentor) < policy.languageGate;
}

function writeNeeds({ memory, columns }: QuestionStore, startup: PreparedStartup): StartupQuestion['needs'] {
  const { needs } = startup;
  if (needs === null || columns.count === 0) return { address: 0, count: 0, sum: 1 };
  const numbers = memory.float64(needs.nodes.length * 3);
  const addresses = new Int32Array(numbers.buffer, numbers.byteOffset, needs.nodes.length * 6);
  let sum = 0;
  for (const [at, node] of needs.nodes.entries()) {
    addresses[at * 6] = columns.reach[node]?.byteOffset ?? 0;
    numbers[at * 3 + 1] = needs.weights[at] ?? 0;
    numbers[at * 3 + 2] = needs.perLevel[at] ?? 0;
    sum += needs.weights[at] ?? 0;
  }
  return { address: numbers.byteOffset, count: needs.nodes.length, sum };
}

function writeBits({ memory, columns }: QuestionStore, startup: PreparedStartup): number | null {
  if (columns.grid === null || startup.availability === null) return null;
  const bits = bitsOf(startup.availability, columns.grid);
  if (bits === null) return null;
  const kept = memory.int32(bits.length);
  kept.set(bits);
  return kept.byteOffset;
}
