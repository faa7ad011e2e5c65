import type { z } from 'zod';
import type { register } from '../../../contract/users/routes.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { recordConsents } from './record-consents.ts';
import { registrationRepeated, userRegistered } from '../events.ts';
import { UserModel, type UserRow } from '../user-model.ts';

type Registration = Omit<z.output<typeof register.body>, 'password'> & { passwordHash: string };

/**
 * Makes an account, or claims an invited one once its address is confirmed. A known address is told by mail only, so that
 * nobody learns here who is registered. The password was hashed before: hashing stays out of transactions.
 */
export async function registerUser(ctx: ActionContext, input: Registration): Promise<void> {
  const known: UserRow | null = await UserModel.findOne({ email: input.email }).lean();
  if (known) return ctx.emit(registrationRepeated, { userId: String(known._id) });
  const [user] = await UserModel.create([
    {
      name: input.name,
      email: input.email,
      state: 'active',
      passwordHash: input.passwordHash,
      language: input.language,
      timeZone: input.timeZone,
      intents: [input.intent],
      acceptsAutomatedMatching: input.consent.automatedMatching,
      createdAt: ctx.now,
    },
  ]);
  const userId = String(user?._id);
  await recordConsents(ctx, { userId, language: input.language, source: 'person', choice: input.consent });
  await ctx.emit(userRegistered, { userId });
}
