/** One planted violation for each wall: the file that breaks it and what that file imports. */
export type Planted = { rule: string; file: string; imports: string };

export const ranks = [
  'audit',
  'users',
  'directory',
  'messaging',
  'mentors',
  'startups',
  'programs',
  'imports',
  'matching',
  'mentorships',
  'introductions',
  'library',
  'insights',
  'privacy',
  'integrations',
  'notifications',
] as const;

const byHand: readonly Planted[] = [
  { rule: 'no-cycles', file: 'src/platform/ring/one.ts', imports: './two.ts' },
  { rule: 'contract-knows-only-zod', file: 'src/contract/planted.ts', imports: 'express' },
  { rule: 'engine-knows-only-numbers', file: 'src/engine/planted.ts', imports: 'mongoose' },
  { rule: 'engine-door', file: 'src/features/mentors/planted-engine.ts', imports: '../../engine/index.ts' },
  { rule: 'engine-door-only', file: 'src/features/matching/planted-engine.ts', imports: '../../engine/score.ts' },
  { rule: 'locales-know-nothing', file: 'src/locales/planted.ts', imports: '../platform/here.ts' },
  { rule: 'platform-knows-no-feature', file: 'src/platform/planted.ts', imports: '../features/users/index.ts' },
  {
    rule: 'features-through-the-door',
    file: 'src/features/mentors/planted-door.ts',
    imports: '../users/reads.ts',
  },
  { rule: 'features-are-mounted-by-server-only', file: 'src/main.ts', imports: './features/users/index.ts' },
  ...['lifecycle', 'policy', 'present', 'events'].map((kind) => ({
    rule: 'pure-kinds-stay-pure',
    file: `src/features/users/${kind}.ts`,
    imports: 'mongoose',
  })),
  { rule: 'actions-and-reads-know-no-transport', file: 'src/features/users/reads.ts', imports: 'express' },
  {
    rule: 'actions-and-reads-know-no-transport',
    file: 'src/features/users/actions/planted.ts',
    imports: '../../../platform/http/here.ts',
  },
  {
    rule: 'client-sees-contract-and-locales',
    file: 'client/src/app/planted.ts',
    imports: '../../../src/engine/index.ts',
  },
  {
    rule: 'client-features-do-not-meet',
    file: 'client/src/features/users/planted.ts',
    imports: '../mentors/here.ts',
  },
  { rule: 'client-shared-is-lowest', file: 'client/src/shared/planted.ts', imports: '../features/mentors/here.ts' },
  { rule: 'production-imports-no-test', file: 'src/platform/planted-test.ts', imports: '../../test/here.ts' },
];

/** Each feature reaches for its right neighbour; the last one has none. */
const byRank: readonly Planted[] = ranks.slice(0, -1).map((name, rank) => ({
  rule: `rank-${name}`,
  file: `src/features/${name}/planted-rank.ts`,
  imports: `../${ranks[rank + 1] ?? ''}/index.ts`,
}));

export const planted: readonly Planted[] = [...byHand, ...byRank];

/** Imports that the walls allow, beside the planted ones: none of these may be reported. */
export const allowed: readonly Omit<Planted, 'rule'>[] = [
  { file: 'src/contract/fine.ts', imports: 'zod' },
  { file: 'src/engine/fine.ts', imports: 'ml-distance' },
  { file: 'src/features/matching/fine.ts', imports: '../../engine/index.ts' },
  { file: 'src/features/notifications/fine.ts', imports: '../audit/index.ts' },
  { file: 'src/features/mentors/model.ts', imports: 'mongoose' },
  { file: 'src/features/mentors/routes.ts', imports: '../../platform/http/here.ts' },
  { file: 'src/server.ts', imports: './features/users/index.ts' },
  { file: 'client/src/features/mentors/fine.ts', imports: '../../../../src/contract/fine.ts' },
  { file: 'client/src/pages/fine.ts', imports: '../features/mentors/here.ts' },
  { file: 'test/fine.ts', imports: '../src/server.ts' },
];

/** What the imports above lead to. */
export const ground: readonly string[] = [
  'src/engine/index.ts',
  'src/engine/score.ts',
  'src/platform/here.ts',
  'src/platform/http/here.ts',
  'client/src/features/mentors/here.ts',
  'test/here.ts',
  ...ranks.map((name) => `src/features/${name}/index.ts`),
];
