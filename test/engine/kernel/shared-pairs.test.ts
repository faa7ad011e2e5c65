import {
  attachSharedPairs,
  createPairKernel,
  defaultPolicy,
  definePolicy,
  prepareMentor,
  prepareStartup,
} from '../../../src/engine/index.ts';
import { mentorWith, randomMentor, randomStartup, seeded, startupWith, taxonomies, weekly } from '../build-profiles.ts';
import { compiledKernel } from './compiled-kernel.ts';

let wasm: Uint8Array;

beforeAll(async () => {
  wasm = await compiledKernel();
}, 120_000);

describe('the kernel', () => {
  it('works without anyone on either side', () => {
    expect(createPairKernel({ policy: defaultPolicy, startups: [], mentors: [] }).topK(0, 3, null)).toHaveLength(0);
    const lonely = createPairKernel({ policy: defaultPolicy, startups: [startupWith({})], mentors: [] });
    expect(lonely.row(0)).toHaveLength(0);
    const blank = createPairKernel({
      policy: defaultPolicy,
      startups: [startupWith({})],
      mentors: [mentorWith({})],
    });
    expect([...blank.row(0)]).toEqual([0]);
  });

  it('falls back to the plain loops when the compiled ones are refused', () => {
    const kernel = createPairKernel({
      policy: defaultPolicy,
      startups: [],
      mentors: [],
      wasm: Uint8Array.of(0, 97, 115, 109),
    });
    expect(kernel.kind).toBe('plain');
  });

  it('can be handed to other threads, each with its own lane, and says what cannot', () => {
    const random = seeded(21);
    const onQuarters = {
      availability: weekly(
        [
          [2, 9, 12],
          [4, 17, 19],
        ],
        3,
      ),
    };
    const mentors = Array.from({ length: 77 }, (_, at) =>
      prepareMentor(taxonomies, { ...randomMentor(random, `m${at}`), ...onQuarters }),
    );
    const startups = Array.from({ length: 9 }, (_, at) =>
      prepareStartup(taxonomies, { ...randomStartup(random, `s${at}`), ...onQuarters }),
    );
    const kernel = createPairKernel({ policy: defaultPolicy, startups, mentors, wasm });
    const rows = startups.map((_, at) => [...kernel.row(at)]);
    const tops = startups.map((_, at) => [...kernel.topK(at, 5, null)]);
    const shared = kernel.share(2);
    for (const [lane, kind] of ['wasm', 'plain'].entries()) {
      const attached = attachSharedPairs(shared, lane, kind === 'wasm' ? wasm : undefined);
      expect(attached.kind).toBe(kind);
      expect(startups.map((_, at) => [...attached.row(at)])).toEqual(rows);
      expect(startups.map((_, at) => [...attached.topK(at, 5, null)])).toEqual(tops);
    }
    expect(() => attachSharedPairs(shared, 2)).toThrow(expect.objectContaining({ code: 'kernel.no_such_lane' }));
    const wordy = definePolicy({ weights: { own_words: 1 } });
    expect(() => createPairKernel({ policy: wordy, startups, mentors }).share(1)).toThrow(
      expect.objectContaining({ code: 'kernel.not_shareable' }),
    );
  });
});
