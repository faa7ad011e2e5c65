import { fillMissing } from '../../platform/mongo/fill-missing.ts';
import { findableBy } from './search-words.ts';
import { UserModel, type UserRow } from './user-model.ts';

/** People of an older database are found by their words and names as everybody is. */
export const fillFoundBy = (): Promise<void> =>
  fillMissing<UserRow>(UserModel, { field: 'nameKey', from: ['name', 'email'], fill: (rows) => rows.map(findableBy) });
