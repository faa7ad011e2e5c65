import mongoose from 'mongoose';
import { buckets } from '../../../src/platform/limits/buckets.ts';
import { takeFrom } from '../../../src/platform/limits/take-from.ts';
import { connectMongo, disconnectMongo } from '../../../src/platform/mongo/connect.ts';
import { createDeclaredIndexes, findMissingIndexes } from '../../../src/platform/mongo/indexes.ts';
import { testDatabaseUri } from '../../support/test-database.ts';

beforeAll(async () => {
  await connectMongo(testDatabaseUri());
  await createDeclaredIndexes();
});
afterAll(() => disconnectMongo());

test('when a caller takes many points at once, none taken before, then as many pass as the bucket holds', async () => {
  const { points } = buckets.write;
  const tries = Array.from({ length: points + 30 }, () => takeFrom('write', 'somebody'));
  const refused = (await Promise.allSettled(tries)).flatMap((result) =>
    result.status === 'rejected' ? [result.reason] : [],
  );
  expect(refused).toHaveLength(30);
  for (const reason of refused) expect(reason).toMatchObject({ code: 'request.too_many' });
});

test('when the indexes are those that the models declare, then limits need no others', async () => {
  await takeFrom('sign-in', '203.0.113.7');
  const indexes = await mongoose.connection.collection('rate_limits').indexes();
  expect(indexes.map(({ key, unique, expireAfterSeconds }) => ({ key, unique, expireAfterSeconds }))).toEqual(
    expect.arrayContaining([
      { key: { key: 1 }, unique: true, expireAfterSeconds: undefined },
      { key: { expire: -1 }, unique: undefined, expireAfterSeconds: 0 },
    ]),
  );
  expect(await findMissingIndexes()).toEqual([]);
});
