import { common } from './common.ts';
import { desk } from './desk.ts';
import { entry } from './entry.ts';
import { sheets } from './sheets.ts';

/** Every sentence of the signed-in product in this language. The landing has its own file: it is rendered at build time. */
export const es = {
  ...entry,
  ...common,
  ...desk,
  ...sheets,
  errors: { ...entry.errors, ...common.errors },
} as const;
