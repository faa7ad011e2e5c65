import { Types } from 'mongoose';
import type { Language } from '../../../contract/shared/schema.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { ConsentModel, type ConsentPurpose } from '../consent-model.ts';
import { findUsersByEmails, findUsersByIds } from '../reads.ts';
import { findableBy } from '../search-words.ts';
import { UserModel, type UserRow } from '../user-model.ts';

/** What somebody agreed to on an office's own form; `on` is the day that the form says. */
export interface ImportedConsent {
  readonly automatedMatching: boolean;
  readonly baselineFigures: boolean;
  readonly otherProgramNews: boolean;
  readonly on: Date | null;
}

export interface ImportedPerson {
  readonly name: string;
  /** In lower case. */
  readonly email: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly intent: 'founder' | 'mentor';
  /** Null for somebody whom another person named, such as a co-founder: nothing was agreed to yet. */
  readonly consent: ImportedConsent | null;
}

/** The notice that offices show on their own forms. */
const officeNotice = 'office-form';

/**
 * Makes invited accounts for the addresses that have none, all in a few writes: no password and no mail. Known people stay as
 * they are, except that an opt-out of automated matching always counts while nobody has claimed the account. Returns
 * everybody by address, and how many are new. Addresses must be distinct.
 */
export async function importPeople(
  ctx: ActionContext,
  people: readonly ImportedPerson[],
): Promise<{ readonly byEmail: ReadonlyMap<string, UserRow>; readonly created: number }> {
  const known = await findUsersByEmails(people.map(({ email }) => email));
  const byEmail = new Map(known.map((user) => [user.email, user]));
  const fresh = people.filter(({ email }) => !byEmail.has(email));
  const created = fresh.map((person) => ({ ...person, _id: new Types.ObjectId() }));
  await UserModel.insertMany(
    created.map((person) => invitedUser(person, ctx.now)),
    { lean: true },
  );
  await keepConsents(
    ctx,
    created.flatMap((person) => consentRows(ctx, person._id, person)),
  );
  for (const person of people) {
    const user = byEmail.get(person.email);
    if (user) await followOffice(ctx, user, person);
  }
  for (const user of await findUsersByIds(created.map(({ _id }) => _id))) byEmail.set(user.email, user);
  return { byEmail, created: created.length };
}

/** What a further sheet may still change about somebody who is known. */
async function followOffice(ctx: ActionContext, user: UserRow, person: ImportedPerson): Promise<void> {
  if (person.consent === null || user.state !== 'invited') return;
  const hasConsent = await ConsentModel.exists({ userId: user._id, purpose: 'necessary' });
  if (!hasConsent) await keepConsents(ctx, consentRows(ctx, user._id, person));
  if (person.consent.automatedMatching || !user.acceptsAutomatedMatching) return;
  await UserModel.updateOne({ _id: user._id }, { $set: { acceptsAutomatedMatching: false } });
  const optOut = consentRows(ctx, user._id, person).filter(({ purpose }) => purpose === 'automated-matching');
  if (hasConsent) await keepConsents(ctx, optOut);
}

const invitedUser = (person: ImportedPerson & { readonly _id: Types.ObjectId }, now: Date): UserRow => ({
  _id: person._id,
  name: person.name,
  email: person.email,
  ...findableBy(person),
  pendingEmail: null,
  state: 'invited',
  passwordHash: null,
  emailVerifiedAt: null,
  language: person.language,
  timeZone: person.timeZone,
  intents: [person.intent],
  isAdmin: false,
  coordinatedProgramIds: [],
  startupIds: [],
  hasOffer: false,
  acceptsAutomatedMatching: person.consent?.automatedMatching ?? true,
  blockedUserIds: [],
  createdAt: now,
  invitedAt: null,
  sendAt: null,
  remindAt: null,
  inviterId: null,
  invitingProgramId: null,
  closesAt: null,
  revision: 0,
});

function consentRows(ctx: ActionContext, userId: Types.ObjectId, { consent, language }: ImportedPerson) {
  if (consent === null) return [];
  const given: Record<ConsentPurpose, boolean> = {
    necessary: true,
    'automated-matching': consent.automatedMatching,
    'baseline-figures': consent.baselineFigures,
    'other-program-news': consent.otherProgramNews,
  };
  const purposes = Object.entries(given) as [ConsentPurpose, boolean][];
  const said = { userId, noticeVersion: officeNotice, language, source: 'import' as const, at: consent.on ?? ctx.now };
  return purposes.map(([purpose, isGiven]) => ({ ...said, purpose, isGiven }));
}

async function keepConsents(_ctx: ActionContext, rows: ReturnType<typeof consentRows>): Promise<void> {
  // Four whole rows for each person: making documents of them costs an import a fifth of its time.
  if (rows.length > 0) await ConsentModel.insertMany(rows, { lean: true });
}
