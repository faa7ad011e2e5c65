import { createPairKernel, type PairKernel, type PreparedMentor, prepareMentor } from '../../engine/index.ts';
import { compiledKernel } from './compiled-kernel.ts';
import type { MentorEntry } from './entries.ts';
import type { MatchingPolicy } from './matching-policy.ts';
import { taxonomies } from './taxonomies.ts';

/** All mentors of the memory in the engine's packed columns, for one policy and period. */
export interface MentorPool {
  readonly kernel: PairKernel;
  readonly numbers: Map<string, number>;
  readonly packed: (PreparedMentor | null)[];
  /** By number, as the memory has them; null where a place is spare. */
  readonly entries: (MentorEntry | null)[];
  readonly free: number[];
  /** By number: 1 where nothing stands against the mentor, whoever asks. */
  readonly isOpen: Uint8Array;
  /** The instants between which `isOpen` holds by itself. */
  holds: { readonly from: number; until: number };
  /** By number, for whoever asked last. */
  readonly points: Int32Array;
  /** The memory's count of changes when the pool last agreed with it. */
  seen: number;
}

const tableBytes = 8_000_000;

/** Nobody: holds a place for a mentor who comes later. */
export const blank = prepareMentor(taxonomies, {
  id: '',
  industries: null,
  verticals: null,
  languages: null,
  availability: null,
  home: null,
  preferences: null,
  style: null,
  words: null,
  offers: null,
  stages: null,
  markets: [],
  track: null,
});

/** A kernel of these places, its calendars laid out for the mentors who will stand in them. */
export const kernelOf = (
  { engine }: MatchingPolicy,
  mentors: readonly PreparedMentor[],
  expected: readonly PreparedMentor[],
): PairKernel =>
  createPairKernel({
    policy: engine,
    startups: [],
    mentors,
    expected,
    tableBytes,
    ...(compiledKernel && { wasm: compiledKernel }),
  });

/** The mentors in the kernel's first places; what it has beyond them is spare. */
export function layOut(
  mentors: readonly MentorEntry[],
  { kernel, packed }: { readonly kernel: PairKernel; readonly packed: readonly PreparedMentor[] },
): MentorPool {
  const free = Array.from({ length: kernel.mentors - mentors.length }, (_, at) => mentors.length + at);
  const spares = free.map(() => null);
  return {
    kernel,
    numbers: new Map(mentors.map(({ id }, at) => [id, at])),
    packed: [...packed, ...spares],
    entries: [...mentors, ...spares],
    free,
    isOpen: new Uint8Array(kernel.mentors),
    holds: { from: 0, until: 0 },
    points: new Int32Array(kernel.mentors),
    seen: 0,
  };
}
