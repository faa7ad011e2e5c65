import { imports } from './imports.ts';

/** What only the pages say on which an office brings its sheets. Loaded with the first of them. */
export const sheets = { imports } as const;
