import type { Types } from 'mongoose';
import { addOrganisation } from '../../../src/contract/directory/organisation-routes.ts';
import { askAboutConflict } from '../../../src/contract/matching/conflict-question-routes.ts';
import { listMatches } from '../../../src/contract/matching/match-routes.ts';
import type { IntroductionRow } from '../../../src/features/introductions/index.ts';
import { issueAnswerLink } from '../../../src/features/introductions/index.ts';
import { openConflictCase } from '../../../src/features/matching/index.ts';
import { EnrollmentModel } from '../../../src/features/programs/index.ts';
import { StartupModel } from '../../../src/features/startups/index.ts';
import { issueToken, type UserRow } from '../../../src/features/users/index.ts';
import { systemActor } from '../../../src/platform/actions/actor.ts';
import { runAction } from '../../../src/platform/actions/run-action.ts';
import { buildRequest } from '../builders/build-introduction.ts';
import { buildMentor } from '../builders/build-mentor.ts';
import { buildProgram } from '../builders/build-program.ts';
import { buildStartup } from '../builders/build-startup.ts';
import { buildStates, type States } from '../builders/build-states.ts';
import { buildUser } from '../builders/build-user.ts';
import type { TestServer } from '../test-server.ts';
import { bringSheets, type Sheets } from './bring-sheets.ts';

/** People with everything that can stand on their pages, people with nothing yet, and the links that mails would carry. */
export interface Network {
  readonly people: Readonly<Record<Who, UserRow>>;
  readonly founder: States & { readonly startupId: string };
  readonly mentor: States & { readonly mentorId: string };
  readonly staff: Desk & { readonly matchId: string; readonly startupId: string };
  readonly conflictId: string;
  /** Asked of the mentor about another case. */
  readonly questionId: string;
  readonly organisationId: string;
  readonly sheets: Sheets;
  /** Somebody a founder may still ask, and a startup that a mentor may read. */
  readonly free: { readonly mentorId: string; readonly startupId: string };
  readonly tokens: Readonly<Record<'verify' | 'reset' | 'claim' | 'answer', string>>;
}

export type Who =
  | 'founder'
  | 'newFounder'
  | 'mentor'
  | 'newMentor'
  | 'coordinator'
  | 'newCoordinator'
  | 'importer'
  | 'admin'
  | 'invited';

interface Desk {
  readonly programId: string;
  readonly cohortId: string;
}

const mx = { language: 'es', timeZone: 'America/Mexico_City' } as const;

export async function buildNetwork(server: TestServer): Promise<Network> {
  const now = server.now();
  const { program, cohort } = await buildProgram(now);
  const [programId, cohortId] = [String(program._id), String(cohort._id)];
  const [other, brought] = [await buildProgram(now), await buildProgram(now)];
  const people: Network['people'] = {
    founder: await buildUser({ ...mx, name: 'Lucía Arriaga Peña' }),
    newFounder: await buildUser({ ...mx, name: 'Ximena Robles', intents: ['founder'] }),
    mentor: await buildUser({ name: 'Karen Whitfield' }),
    newMentor: await buildUser({ name: 'Dale Prescott', intents: ['mentor'] }),
    coordinator: await buildUser({ name: 'Mónica Reséndiz', coordinatedProgramIds: [program._id] }),
    newCoordinator: await buildUser({ name: 'Grace Okafor', coordinatedProgramIds: [other.program._id] }),
    importer: await buildUser({ name: 'Iris Zepeda', coordinatedProgramIds: [brought.program._id] }),
    admin: await buildUser({ name: 'Julián Treto', isAdmin: true }),
    invited: await buildUser({ name: 'Abel Cantú', state: 'invited', emailVerifiedAt: null }),
  };
  const startup = await buildStartup({ members: [people.founder], name: 'Nefrocheck' });
  const mentor = await buildMentor({ user: people.mentor });
  const nextPair = {
    founder: async () => ({ startup, mentor: await buildMentor() }),
    mentor: async () => ({ startup: await buildStartup(), mentor }),
  };
  const where = { programId, now };
  return {
    people,
    founder: {
      ...(await buildStates({ ...where, side: 'founder', nextPair: nextPair.founder })),
      startupId: String(startup._id),
    },
    mentor: {
      ...(await buildStates({ ...where, side: 'mentor', nextPair: nextPair.mentor })),
      mentorId: String(mentor._id),
    },
    staff: await fillDesk(server, { programId, cohortId }, people.coordinator),
    conflictId: await openCase(programId, (await buildMentor())._id, now),
    questionId: await askMentor(server, await openCase(programId, mentor._id, now), people.coordinator),
    organisationId: await addLaboratory(server, people.coordinator),
    sheets: await bringSheets(server, String(brought.cohort._id), people.importer),
    free: { mentorId: String((await buildMentor())._id), startupId: String((await buildStartup())._id) },
    tokens: await writeLinks(people, now),
  };
}

/** Startups that were admitted and proposed for, and people who wait to be admitted. Ends with the first proposal. */
async function fillDesk(server: TestServer, where: Desk, by: UserRow): Promise<Network['staff']> {
  const { programId, cohortId } = where;
  const now = server.now();
  for (const state of ['admitted', 'admitted', 'applied', 'applied', 'declined'] as const) {
    const row = await buildStartup();
    const facts = { programId, cohortId, kind: 'startup', subjectId: row._id, subjectName: row.name } as const;
    await EnrollmentModel.create({ ...facts, placeId: row.placeId, state, appliedAt: now });
    if (state === 'admitted') await StartupModel.updateOne({ _id: row._id }, { programIds: [programId] });
  }
  await server.drainEvents();
  const desk = await server.as(by);
  await desk.post(`/api/cohorts/${cohortId}/matches`).expect(200);
  const { body } = await desk.get(`/api/programs/${programId}/matches`).expect(200);
  const [first] = listMatches.response.parse(body).matches;
  if (first === undefined) throw new Error('the engine proposed nobody');
  return { ...where, matchId: first.id, startupId: first.startupId };
}

async function openCase(programId: string, mentorId: Types.ObjectId, now: Date): Promise<string> {
  const startupId = (await buildStartup())._id;
  return runAction({ actor: systemActor('test'), now }, (ctx) =>
    openConflictCase(ctx, {
      startupId,
      mentorId,
      programIds: [programId],
      kind: 'exclude',
      reason: 'holding',
      words: 'Holds 1.5 % of the startup (convertible note)',
      marked: 'the startup',
      side: 'mentor',
      field: 'interests',
      source: { file: 'mentors.csv', row: 66 },
    }),
  );
}

async function addLaboratory(server: TestServer, by: UserRow): Promise<string> {
  const body = { name: 'Laboratorio de Biopelículas', kind: 'research', placeId: 'MX-BCN' };
  const desk = await server.as(by);
  const reply = await desk.post('/api/directory/organisations').send(body).expect(201);
  const { id } = addOrganisation.response.parse(reply.body);
  await buildMentor({ organisations: [{ kind: 'research', name: body.name, organisationId: id }] });
  return id;
}

async function askMentor(server: TestServer, conflictId: string, by: UserRow): Promise<string> {
  const body = { question: 'Is this still so?', revision: 0 };
  const desk = await server.as(by);
  const reply = await desk.post(`/api/conflicts/${conflictId}/question`).send(body).expect(200);
  const [asked] = askAboutConflict.response.parse(reply.body).questions;
  if (asked === undefined) throw new Error('the question was just asked');
  return asked.id;
}

async function writeLinks({ founder, invited, newMentor }: Network['people'], now: Date): Promise<Network['tokens']> {
  const life = { now, ttlMs: 86_400_000 };
  const { row, mentorUserId } = await buildRequest({ now });
  return {
    verify: await issueToken('verify-email', String(newMentor._id), life),
    reset: await issueToken('reset-password', String(founder._id), life),
    claim: await issueToken('claim-account', String(invited._id), life),
    answer: await linkTo(row, mentorUserId, now),
  };
}

async function linkTo({ _id }: IntroductionRow, userId: string, now: Date): Promise<string> {
  return (await issueAnswerLink({ introductionId: String(_id), userId, now })) ?? '';
}
