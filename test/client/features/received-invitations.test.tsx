import { configure, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { listIntroductions } from '../../../src/contract/introductions/routes.ts';
import { getOffer } from '../../../src/contract/mentors/routes.ts';
import { answerInvitation, listOwnStartups, listReceivedInvitations } from '../../../src/contract/startups/routes.ts';
import type { OwnStartup } from '../../../src/contract/startups/schema.ts';
import { getSession } from '../../../src/contract/users/routes.ts';
import { answers, fakeApi } from '../support/fake-api.ts';
import { buildOffer } from '../support/build-offer.ts';
import { buildSession } from '../support/build-session.ts';
import { renderAt } from '../support/render-page.tsx';

configure({ asyncUtilTimeout: 8_000 });

const startupId = 'bbbbbbbbbbbbbbbbbbbbbbbb';
const invitation = {
  id: 'aaaaaaaaaaaaaaaaaaaaaaaa',
  startupName: 'BrineLab',
  invitedByName: 'Ximena Robles',
  expiresAt: '2026-12-09T16:00:00.000Z',
};

const published: OwnStartup = {
  id: startupId,
  revision: 1,
  state: 'published',
  published: {
    name: 'Nefrocheck',
    oneLiner: { en: 'A kidney test for the hand', es: null, writtenIn: 'en' },
    description: null,
    website: null,
    stage: 3,
    industries: [],
    verticals: [],
    needs: [],
    languages: [],
    placeId: null,
    city: null,
    direction: null,
    organisations: [],
    availability: null,
    minutesPerWeek: null,
    baseline: null,
  },
  draft: null,
  draftSavedAt: null,
  publishedAt: '2026-10-05T16:00:00.000Z',
  changed: [],
  missing: [],
  members: [],
  invitations: [],
  can: { publish: false, leave: false, close: true },
};

beforeAll(() => fakeApi.listen({ onUnhandledRequest: 'bypass' }));
beforeEach(() => {
  localStorage.clear();
  answers(getOffer, buildOffer());
  answers(listIntroductions, { introductions: [], openRequests: [], places: null });
  answers(listReceivedInvitations, { invitations: [invitation] });
});
afterEach(() => fakeApi.resetHandlers());
afterAll(() => fakeApi.close());

test('a mentor who is invited to a team reads it at home and joins', async () => {
  answers(getSession, buildSession({}));
  const sent = answers(answerInvitation, { startupId });
  await renderAt('/home');
  expect(await screen.findByText('Ximena Robles invites you to the team of BrineLab.')).toBeInTheDocument();
  answers(listReceivedInvitations, { invitations: [] });
  await userEvent.setup().click(screen.getByRole('button', { name: 'Join' }));
  await waitFor(() => expect(sent[0]?.body).toEqual({ accept: true }));
  await waitFor(() => expect(screen.queryByText(/invites you/)).toBeNull());
});

test('a founder who has a startup already reads it at home, too', async () => {
  answers(getSession, buildSession({ roles: ['founder'], hasOffer: false, startupIds: [startupId] }));
  answers(listOwnStartups, { startups: [published] });
  await renderAt('/home');
  expect(await screen.findByRole('heading', { name: 'You are invited' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'One person waits for you' })).toBeInTheDocument();
});
