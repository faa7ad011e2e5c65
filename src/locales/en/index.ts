import { common } from './common.ts';
import { desk } from './desk.ts';
import { sheets } from './sheets.ts';

/** Every sentence of the signed-in product in this language. The landing has its own file: it is rendered at build time. */
export const en = { ...common, ...desk, ...sheets } as const;
