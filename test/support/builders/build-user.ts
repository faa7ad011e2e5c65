import { UserModel, type UserRow } from '../../../src/features/users/index.ts';
import { testStart } from '../test-server.ts';

let count = 0;

/** A confirmed, active person; say only what the test is about. */
export async function buildUser(overrides: Partial<Omit<UserRow, '_id'>> = {}): Promise<UserRow> {
  count += 1;
  const user = await UserModel.create({
    name: `Person ${count}`,
    email: `person${count}@puente.example`,
    state: 'active',
    emailVerifiedAt: testStart,
    language: 'en',
    timeZone: 'America/Chicago',
    createdAt: testStart,
    ...overrides,
  });
  return user.toObject();
}
