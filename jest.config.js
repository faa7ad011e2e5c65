/** Four projects, fast ones first: `pure` needs nothing, `server` a real MongoDB, `client` a DOM, `journeys` a browser. */
const swc = (tsx) => [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx },
      target: 'es2023',
      transform: { react: { runtime: 'automatic' } },
      experimental: { keepImportAttributes: true },
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

const base = {
  rootDir: import.meta.dirname,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.ts$': swc(false), '\\.tsx$': swc(true) },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data', '<rootDir>/.cache'],
};

const pure = ['engine', 'contract', 'locales', 'walls'];

export default {
  testTimeout: 20_000,
  // Jest would leave one processor idle, which is half of a small machine.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1500MB',
  projects: [
    {
      ...base,
      displayName: 'pure',
      testMatch: [
        ...pure.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
        '<rootDir>/test/features/**/pure/*.test.ts',
      ],
    },
    {
      ...base,
      displayName: 'server',
      testEnvironment: '<rootDir>/test/support/server-environment.js',
      testMatch: ['platform', 'features', 'server', 'scripts'].map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
      testPathIgnorePatterns: ['/pure/'],
      globalSetup: '<rootDir>/test/support/start-mongo.ts',
      globalTeardown: '<rootDir>/test/support/stop-mongo.ts',
      setupFilesAfterEnv: ['<rootDir>/test/support/server-setup.ts'],
    },
    {
      ...base,
      displayName: 'client',
      testEnvironment: 'jest-fixed-jsdom',
      testMatch: ['<rootDir>/test/client/**/*.test.{ts,tsx}'],
      setupFilesAfterEnv: ['<rootDir>/test/support/client-setup.ts'],
      moduleNameMapper: { '\\.(css|svg|woff2)$': '<rootDir>/test/support/style-stub.ts' },
    },
    {
      ...base,
      displayName: 'journeys',
      testEnvironment: '<rootDir>/test/support/server-environment.js',
      testMatch: ['<rootDir>/test/journeys/**/*.test.ts'],
      globalSetup: '<rootDir>/test/support/start-journeys.ts',
      globalTeardown: '<rootDir>/test/support/stop-mongo.ts',
      setupFilesAfterEnv: ['<rootDir>/test/support/journeys-setup.ts'],
    },
  ],
};
