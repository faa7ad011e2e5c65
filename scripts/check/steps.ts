import { runTool, projectRoot, type ToolResult } from '../build/run-tool.ts';
import { ownLockProblems } from './lock-floors.ts';

export type Step = { name: string; run: () => Promise<ToolResult> };

const tool =
  (name: string, ...args: string[]) =>
  () =>
    runTool(name, args);

const jestProject = (project: string, pattern: string) =>
  tool(
    'node',
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '--selectProjects',
    project,
    '--testPathPatterns',
    pattern,
  );

/** What a change must satisfy before its tests are worth running, fastest answers first where it does not matter otherwise. */
export const steps: readonly Step[] = [
  { name: 'types', run: tool('tsc', '-p', '.') },
  { name: 'lint', run: tool('oxlint', '--type-aware', '--deny-warnings') },
  { name: 'format', run: tool('oxfmt', '--check', '.') },
  {
    name: 'import walls',
    run: tool('depcruise', 'src', 'client', 'scripts', 'test', '--config', '.dependency-cruiser.cjs'),
  },
  { name: 'dead code', run: tool('knip', '--no-progress') },
  {
    name: 'lock file',
    run: async () => {
      const problems = ownLockProblems(projectRoot);
      return { code: problems.length > 0 ? 1 : 0, output: problems.join('\n') };
    },
  },
  { name: 'locale completeness', run: jestProject('pure', 'test/locales/') },
  { name: 'data classes', run: jestProject('pure', 'test/walls/data-classes') },
];
