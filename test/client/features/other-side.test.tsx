import { configure, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { listIntroductions } from '../../../src/contract/introductions/routes.ts';
import { createOffer, getOffer } from '../../../src/contract/mentors/routes.ts';
import { listOwnStartups, listReceivedInvitations } from '../../../src/contract/startups/routes.ts';
import { getSession } from '../../../src/contract/users/routes.ts';
import type { Me } from '../../../src/contract/users/schema.ts';
import { answers, fakeApi } from '../support/fake-api.ts';
import { buildOffer } from '../support/build-offer.ts';
import { buildSession } from '../support/build-session.ts';
import { renderAt } from '../support/render-page.tsx';

configure({ asyncUtilTimeout: 8_000 });

const mentor: Partial<Me> = {};
const founder: Partial<Me> = { roles: ['founder'], hasOffer: false, startupIds: ['bbbbbbbbbbbbbbbbbbbbbbbb'] };
const coordinator: Partial<Me> = { roles: ['coordinator'], hasOffer: false, wantsToMentor: false };
const admin: Partial<Me> = { roles: ['admin'], hasOffer: false, wantsToMentor: false };
const none = { introductions: [], openRequests: [], places: null };

beforeAll(() => fakeApi.listen({ onUnhandledRequest: 'bypass' }));
beforeEach(() => {
  localStorage.clear();
  answers(listIntroductions, none);
  answers(listOwnStartups, { startups: [] });
  answers(listReceivedInvitations, { invitations: [] });
});
afterEach(() => fakeApi.resetHandlers());
afterAll(() => fakeApi.close());

const whose = { founder: 'This page is for founders', mentor: 'This page is for mentors' };
test.each([
  { at: '/mentors', me: coordinator, title: whose.founder, instead: { name: 'To People', href: '/network' } },
  { at: '/startup', me: coordinator, title: whose.founder, instead: { name: 'To People', href: '/network' } },
  { at: '/startup/people', me: admin, title: whose.founder, instead: { name: 'To People', href: '/people' } },
  { at: '/mentors', me: mentor, title: whose.founder, instead: { name: 'Founders you could help', href: '/founders' } },
  { at: '/founders', me: coordinator, title: whose.mentor, instead: { name: 'To People', href: '/network' } },
  {
    at: '/requests',
    me: founder,
    title: whose.mentor,
    instead: { name: 'Mentors who can help you', href: '/mentors' },
  },
  { at: '/offer/hours', me: admin, title: whose.mentor, instead: { name: 'To People', href: '/people' } },
])('$at for $me.roles says whose page it is and leads to what fits', async ({ at, me, title, instead }) => {
  answers(getSession, buildSession(me));
  await renderAt(at);
  expect(await screen.findByRole('heading', { level: 1, name: title })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: instead.name })).toHaveAttribute('href', instead.href);
});

test('a founder who opens the page of offers has begun none; who wants to mentor, too, says so', async () => {
  answers(getSession, buildSession(founder));
  const begun = answers(createOffer, buildOffer());
  answers(getOffer, buildOffer());
  const { router } = await renderAt('/offer/steps/offers');
  await screen.findByRole('heading', { name: 'This page is for mentors' });
  expect(begun).toEqual([]);
  await userEvent.setup().click(screen.getByRole('button', { name: 'I want to mentor, too' }));
  await waitFor(() => expect(begun).toHaveLength(1));
  expect(router.state.location.pathname).toBe('/offer/steps/offers');
});

test('an office begins neither a startup nor an offer', async () => {
  answers(getSession, buildSession(coordinator));
  await renderAt('/offer');
  await screen.findByRole('heading', { name: 'This page is for mentors' });
  expect(screen.queryByRole('button', { name: 'I want to mentor, too' })).toBeNull();
});

test.each([
  [mentor, 'Nobody has asked you yet'],
  [coordinator, 'You are part of no introduction'],
  [founder, 'Nobody has been asked yet'],
])('introductions that are none yet speak to whoever reads', async (me, title) => {
  answers(getSession, buildSession(me));
  await renderAt('/introductions');
  expect(await screen.findByRole('heading', { name: title })).toBeInTheDocument();
});
