/** The import walls of ARCHITECTURE.md. Every rule has a planted violation in test/walls that proves that it bites. */
const ranks = [
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
];

const featureOf = (name) => `^src/features/${name}/`;

// The highest has nothing to its right: an empty list of paths would match everything.
const rankRules = ranks.slice(0, -1).map((name, rank) => ({
  name: `rank-${name}`,
  comment: `${name} may import only features to its left, and what it must know of a higher one arrives by event.`,
  severity: 'error',
  from: { path: featureOf(name) },
  to: { path: ranks.slice(rank + 1).map(featureOf) },
}));

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'contract-knows-only-zod',
      severity: 'error',
      from: { path: '^src/contract/' },
      to: { pathNot: ['^src/contract/', '^node_modules/zod/'] },
    },
    {
      name: 'engine-knows-only-numbers',
      severity: 'error',
      from: { path: '^src/engine/' },
      to: { pathNot: ['^src/engine/', '^node_modules/(ml-distance|highs)/'] },
    },
    {
      name: 'engine-door',
      comment: 'Only matching enters the engine, and only through its door (scripts that measure it may too).',
      severity: 'error',
      from: { pathNot: ['^src/engine/', '^src/features/matching/', '^test/', '^scripts/'] },
      to: { path: '^src/engine/' },
    },
    {
      name: 'engine-door-only',
      severity: 'error',
      from: { path: '^src/features/' },
      to: { path: '^src/engine/', pathNot: ['^src/engine/index\\.ts$'] },
    },
    {
      name: 'locales-know-nothing',
      severity: 'error',
      from: { path: '^src/locales/' },
      to: { pathNot: ['^src/locales/', '^src/contract/', '^node_modules/(i18next|temporal-polyfill)/'] },
    },
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: ['^src/features/', '^src/engine/', '^src/server\\.ts$', '^src/main\\.ts$', '^client/'] },
    },
    {
      name: 'features-through-the-door',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/([^/]+)/', pathNot: ['^src/features/$1/', '^src/features/[^/]+/index\\.ts$'] },
    },
    {
      name: 'features-are-mounted-by-server-only',
      severity: 'error',
      from: { path: '^src/(main|[^/]+)\\.ts$', pathNot: '^src/(server|mount-api)\\.ts$' },
      to: { path: '^src/features/' },
    },
    {
      name: 'pure-kinds-stay-pure',
      comment: 'lifecycle, policy, present and events decide with values only: no model, no transport.',
      severity: 'error',
      from: { path: '^src/features/[^/]+/(lifecycle|policy|present|events)\\.ts$' },
      to: {
        path: [
          '^node_modules/(mongoose|mongodb|express|socket\\.io)/',
          '^src/platform/(http|sockets|mongo|mail|jobs)/',
        ],
      },
    },
    {
      name: 'actions-and-reads-know-no-transport',
      severity: 'error',
      from: { path: '^src/features/[^/]+/(actions/|reads\\.ts)' },
      to: {
        path: [
          '^node_modules/(express|socket\\.io)/',
          '^src/platform/(http|sockets)/',
          '^src/features/[^/]+/(routes|sockets)\\.ts$',
        ],
      },
    },
    {
      name: 'client-sees-contract-and-locales',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^(src|test|scripts)/', pathNot: ['^src/(contract|locales)/'] },
    },
    {
      name: 'client-features-do-not-meet',
      comment: 'Pages put client features together; what two features share lives in client/src/shared.',
      severity: 'error',
      from: { path: '^client/src/features/([^/]+)/' },
      to: { path: '^client/src/features/([^/]+)/', pathNot: '^client/src/features/$1/' },
    },
    {
      name: 'client-shared-is-lowest',
      severity: 'error',
      from: { path: '^client/src/shared/' },
      to: { path: '^client/src/(features|pages|app)/' },
    },
    {
      name: 'production-imports-no-test',
      severity: 'error',
      from: { path: '^(src|client|scripts)/', pathNot: '^scripts/(test|check)' },
      to: { path: '^test/' },
    },
    ...rankRules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
    exclude: { path: ['^dist/', '^\\.data/', '^src/engine/kernel/assembly/'] },
  },
};
