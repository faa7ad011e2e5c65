import { Types } from 'mongoose';
import { expertiseTaxonomy, industryTaxonomy } from '../../src/features/directory/index.ts';
import { createMentor, MentorModel } from '../../src/features/mentors/index.ts';
import { moveCohortTo, openProgram, prepareCohort } from '../../src/features/programs/index.ts';
import { createStartup, StartupModel } from '../../src/features/startups/index.ts';
import { UserModel } from '../../src/features/users/index.ts';
import { OutboxModel } from '../../src/platform/events/outbox-model.ts';
import { systemActor } from '../../src/platform/actions/actor.ts';
import { runAction } from '../../src/platform/actions/run-action.ts';
import { mentorFacts, startupFacts } from './facts.ts';
import { seededRandom } from './seeded-random.ts';

export interface World {
  /** Founders with their startup and the mentor they will ask: nobody else asks that mentor more than there are places. */
  readonly pairs: readonly { founderEmail: string; startupId: string; mentorEmail: string; mentorId: string }[];
  /** A cohort to import into, and who may. */
  readonly cohortId: string;
  readonly coordinatorEmail: string;
}

const templates = 200;

/**
 * Fills a database with published profiles. Two hundred different ones of each kind are made by the product's own actions;
 * the rest are copies of those rows under ids of their own, since what is measured reads rows and does not care who wrote
 * them. Everybody has the same password, hashed once.
 */
export async function makeWorld(
  size: { mentors: number; startups: number; pairs: number },
  passwordHash: string,
): Promise<World> {
  const random = seededRandom(20_261_005);
  const leaves = expertiseTaxonomy.filter((node) => node.parent !== null).map((node) => node.id);
  const keys = industryTaxonomy.filter((node) => node.parent !== null).map((node) => node.id);
  const choices = { random, leaves, keys, passwordHash };
  const mentorIds = await fill(size.mentors, mentorKind(choices));
  const startupIds = await fill(size.startups, startupKind(choices));
  const program = await openBenchProgram(passwordHash);
  await OutboxModel.deleteMany();
  return { pairs: pair(size.pairs, startupIds, mentorIds), ...program };
}

async function openBenchProgram(passwordHash: string): Promise<{ cohortId: string; coordinatorEmail: string }> {
  const names = { en: 'Measured', es: 'Medido' };
  const { _id } = await act((ctx) =>
    openProgram(ctx, { name: names, kind: 'binational', timeZone: 'America/Chicago' }),
  );
  const dates = { opensOn: '2026-01-01', closesOn: '2099-01-01', endsOn: '2099-12-31' };
  const draft = await act((ctx) => prepareCohort(ctx, String(_id), { name: 'Measured', ...dates }));
  const cohort = await act((ctx) => moveCohortTo(ctx, String(draft._id), 'open'));
  const email = 'coordinator@bench.example';
  const person = userOf({ name: 'coordinator', passwordHash }, 0, { email, coordinatedProgramIds: [_id] });
  await UserModel.create(person);
  return { cohortId: String(cohort._id), coordinatorEmail: email };
}

interface Choices {
  readonly random: () => number;
  readonly leaves: readonly string[];
  readonly keys: readonly string[];
  readonly passwordHash: string;
}

const mentorKind = ({ random, passwordHash, ...choices }: Choices): Kind => ({
  name: 'mentor',
  passwordHash,
  make: (userId) =>
    act((ctx) =>
      createMentor(ctx, {
        userId,
        facts: mentorFacts(random, choices),
        isPublished: true,
        createdFrom: 'person',
        vetting: { state: 'vetted', expiresAt: null },
      }),
    ),
  copy: async (rows) => void (await MentorModel.collection.insertMany(rows)),
  rowOf: (id) => MentorModel.collection.findOne({ _id: id }),
  owner: (userId) => ({ userId }),
  userPart: () => ({ hasOffer: true }),
});

const startupKind = ({ random, passwordHash, ...choices }: Choices): Kind => ({
  name: 'founder',
  passwordHash,
  make: (userId) =>
    act((ctx) =>
      createStartup(ctx, {
        memberIds: [userId],
        facts: startupFacts(random, choices),
        isPublished: true,
        createdFrom: 'person',
      }),
    ),
  copy: async (rows) => void (await StartupModel.collection.insertMany(rows)),
  rowOf: (id) => StartupModel.collection.findOne({ _id: id }),
  owner: (userId) => ({ memberIds: [userId] }),
  userPart: (id) => ({ startupIds: [id] }),
});

const act = <T>(body: Parameters<typeof runAction<ReturnType<typeof systemActor>, T>>[1]): Promise<T> =>
  runAction({ actor: systemActor('bench'), now: new Date() }, body);

interface Kind {
  readonly make: (userId: Types.ObjectId) => Promise<{ _id: Types.ObjectId }>;
  readonly copy: (rows: Record<string, unknown>[]) => Promise<void>;
  readonly rowOf: (id: Types.ObjectId) => Promise<Record<string, unknown> | null>;
  readonly owner: (userId: Types.ObjectId) => Record<string, unknown>;
  readonly userPart: (id: Types.ObjectId) => Record<string, unknown>;
  readonly passwordHash: string;
  readonly name: string;
}

async function fill(count: number, kind: Kind): Promise<Types.ObjectId[]> {
  const made: Types.ObjectId[] = [];
  const originals: Record<string, unknown>[] = [];
  for (let at = 0; at < Math.min(templates, count); at += 1) {
    const user = await UserModel.create(userOf(kind, at, {}));
    const { _id } = await kind.make(user._id);
    made.push(_id);
    const row = await kind.rowOf(_id);
    if (row) originals.push(row);
  }
  for (let at = made.length; at < count; at += 1_000) {
    const ids = Array.from(
      { length: Math.min(1_000, count - at) },
      () => [new Types.ObjectId(), new Types.ObjectId()] as const,
    );
    await UserModel.insertMany(
      ids.map(([id, userId], index) => ({ _id: userId, ...userOf(kind, at + index, kind.userPart(id)) })),
    );
    await kind.copy(
      ids.map(([_id, userId], index) => ({
        ...originals[(at + index) % originals.length],
        _id,
        ...kind.owner(userId),
      })),
    );
    made.push(...ids.map(([id]) => id));
  }
  return made;
}

const emailOf = (name: string, at: number): string => `${name}${at}@bench.example`;

const userOf = (
  kind: Pick<Kind, 'name' | 'passwordHash'>,
  at: number,
  part: Record<string, unknown>,
): Record<string, unknown> => ({
  name: `${kind.name} ${at}`,
  email: emailOf(kind.name, at),
  state: 'active',
  passwordHash: kind.passwordHash,
  emailVerifiedAt: new Date(),
  language: at % 2 === 0 ? 'es' : 'en',
  timeZone: 'America/Chicago',
  createdAt: new Date(),
  ...part,
});

/** Three founders to a mentor, as many as the mentor has places. */
function pair(
  count: number,
  startupIds: readonly Types.ObjectId[],
  mentorIds: readonly Types.ObjectId[],
): World['pairs'] {
  return Array.from({ length: count }, (_, at) => ({
    founderEmail: emailOf('founder', at),
    startupId: String(startupIds[at]),
    mentorEmail: emailOf('mentor', Math.floor(at / 3)),
    mentorId: String(mentorIds[Math.floor(at / 3)]),
  }));
}
