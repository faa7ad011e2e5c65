import { lastingReads } from '../../../client/src/shared/live/lasting-reads.ts';
import { getDirectory } from '../../../src/contract/directory/routes.ts';
import { getSession } from '../../../src/contract/users/routes.ts';

test('what an absence cannot have changed is named as the contract names it', () => {
  expect([...lastingReads]).toEqual([getSession.name, getDirectory.name]);
});
