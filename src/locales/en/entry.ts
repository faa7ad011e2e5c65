import { entryErrors } from './entry-errors.ts';
import { shell } from './shell.ts';
import { ui } from './ui.ts';
import { users } from './users.ts';

/** What every page may say. Those around signing in are sent no more, so that they are quick to open. */
export const entry = { errors: entryErrors, shell, ui, users } as const;
