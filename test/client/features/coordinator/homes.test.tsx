import { configure, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import type { z } from 'zod';
import { verifyAudit } from '../../../../src/contract/audit/routes.ts';
import { getDesk, getHealth } from '../../../../src/contract/insights/routes.ts';
import type { health } from '../../../../src/contract/insights/schema.ts';
import { listProgramIntroductions } from '../../../../src/contract/introductions/routes.ts';
import { answers, fakeApi, isUnreachable, startFakeApi } from '../../support/fake-api.ts';
import { renderAt } from '../../support/render-page.tsx';
import { answerAround, buildDesk, programId, startupId } from './build-desk.ts';

configure({ asyncUtilTimeout: 8_000 });
beforeAll(startFakeApi);
beforeEach(() => {
  localStorage.clear();
  answerAround();
  answers(listProgramIntroductions, { introductions: [] });
});
afterEach(() => fakeApi.resetHandlers());
afterAll(() => fakeApi.close());

const unserved = (count: number) =>
  Array.from({ length: count }, (_one, at) => ({
    startupId: startupId.slice(0, -2) + String(at).padStart(2, '0'),
    name: `Startup ${at}`,
    placeId: null,
    programId,
    since: '2026-10-01T16:00:00.000Z',
    matchId: null,
  }));

test('the title counts whoever waits; conflict cases are one row and no people', async () => {
  answers(
    getDesk,
    buildDesk({
      unserved: unserved(7),
      unservedInAll: 7,
      vetting: { count: 2, oldestAt: '2026-10-03T16:00:00.000Z' },
      conflicts: { count: 62, dueAt: '2026-12-01T00:00:00.000Z', late: 0 },
    }),
  );
  await renderAt('/home');
  expect(await screen.findByRole('heading', { level: 1, name: '9 startups and people wait' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /Decide 62 conflict cases/ })).toHaveAttribute('href', '/cases');
  expect(screen.getByRole('link', { name: /Check 2 mentors/ })).toHaveAttribute('href', '/network/mentors');
});

test('startups left alone stand in the queue, five at first, each leading to who fits', async () => {
  answers(getDesk, buildDesk({ unserved: unserved(7), unservedInAll: 7 }));
  await renderAt('/home');
  const table = await screen.findByRole('table');
  expect(within(table).getAllByRole('link', { name: 'Propose a mentor' })).toHaveLength(5);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Show 2 more startups that wait' }));
  expect(within(table).getAllByRole('link', { name: 'Propose a mentor' })).toHaveLength(7);
});

test('nobody waits: it says so; what has happened stands beside it', async () => {
  answers(
    getDesk,
    buildDesk({
      happenings: [
        {
          kind: 'connected',
          key: '1',
          at: '2026-11-26T16:00:00.000Z',
          introductionId: startupId,
          startup: 'BrineLab',
          mentor: 'Karen Whitfield',
        },
      ],
    }),
  );
  await renderAt('/home');
  expect(await screen.findByRole('heading', { name: 'Nobody waits' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'BrineLab and Karen Whitfield said yes' })).toBeInTheDocument();
  const { violations } = await axe.run(screen.getByRole('main'), { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('without an answer the home says so and asks again', async () => {
  isUnreachable(getDesk);
  await renderAt('/home');
  expect(await screen.findByRole('alert')).toBeInTheDocument();
});

const quiet = { waiting: 0, oldestAt: null };
const buildHealth = (changes: Partial<z.input<typeof health>> = {}): z.input<typeof health> => ({
  at: '2026-11-26T16:00:00.000Z',
  database: { version: '8.0.4', replicaSet: 'rs0', pingMs: 0.8, megabytes: 5.1 },
  deliveries: { inbox: quiet, readers: quiet, failing: 0 },
  mails: { waiting: 0, failed: 0, sentLastDay: 3, oldestAt: null },
  jobs: [{ name: 'audit.seal', lastRunAt: null, nextRunAt: null, failedAt: null }],
  audit: { sealed: 136, unsealed: 0 },
  people: { states: { active: 3 }, founders: 1, mentors: 1, coordinators: 1, admins: 1 },
  programs: 1,
  ...changes,
});

test('an administrator reads that everything runs, and checks the chain of the log', async () => {
  answerAround(true);
  answers(getHealth, buildHealth());
  answers(verifyAudit, { isWhole: false, brokenAt: 7, sealed: 136, unsealed: 0 });
  await renderAt('/home');
  expect(await screen.findByRole('heading', { level: 1, name: 'Everything runs' })).toBeInTheDocument();
  expect(screen.queryByText('First steps')).not.toBeInTheDocument();
  await userEvent.setup().click(screen.getByRole('button', { name: 'Check the chain' }));
  expect(await screen.findByText(/breaks at position 7/)).toBeInTheDocument();
});

test('trouble comes first, with what to do; an empty installation offers the first steps', async () => {
  answerAround(true);
  answers(
    getHealth,
    buildHealth({
      mails: { waiting: 0, failed: 2, sentLastDay: 0, oldestAt: null },
      people: { states: { active: 1 }, founders: 0, mentors: 0, coordinators: 0, admins: 1 },
      programs: 0,
    }),
  );
  await renderAt('/home');
  expect(await screen.findByRole('heading', { level: 1, name: 'One thing needs you' })).toBeInTheDocument();
  expect(screen.getByText(/2 mails were given up/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /Create a program/ })).toHaveAttribute('href', '/programs');
  expect(screen.getByRole('link', { name: /Invite a coordinator/ })).toHaveAttribute('href', '/people');
});
