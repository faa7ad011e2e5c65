import { nextQuestion } from '../../../client/src/app/next-question.ts';
import { routeUrl } from '../../../client/src/shared/api/route-input.ts';
import { suggestMentors } from '../../../src/contract/matching/routes.ts';
import { getOffer } from '../../../src/contract/mentors/routes.ts';
import { listOwnStartups } from '../../../src/contract/startups/routes.ts';
import { getSession } from '../../../src/contract/users/routes.ts';
import { buildSession, nobody } from '../support/build-session.ts';

const session = routeUrl(getSession, {});
const startups = routeUrl(listOwnStartups, {});
const [first, second] = ['111111111111111111111111', '222222222222222222222222'];

beforeEach(() => sessionStorage.clear());

test('whoever has an offer needs it to edit it, and nobody else is asked for one', () => {
  const mentor = buildSession({ hasOffer: true });
  expect(nextQuestion('/offer', { address: session, content: mentor })).toBe(routeUrl(getOffer, {}));
  expect(nextQuestion('/home', { address: session, content: mentor })).toBeNull();
  for (const content of [buildSession({ hasOffer: false }), nobody, null]) {
    expect(nextQuestion('/offer', { address: session, content })).toBeNull();
  }
});

test('the list of mentors is that of the startup on which its founder works', () => {
  const content = { startups: [{ id: first }, { id: second }] };
  const listOf = (startupId: string) => routeUrl(suggestMentors, { params: { startupId } });
  expect(nextQuestion('/mentors', { address: startups, content })).toBe(listOf(first));
  sessionStorage.setItem('puente-startup', second);
  expect(nextQuestion('/mentors', { address: startups, content })).toBe(listOf(second));
  expect(nextQuestion('/mentors', { address: session, content: nobody })).toBeNull();
  for (const none of [{ startups: [] }, null]) {
    expect(nextQuestion('/mentors', { address: startups, content: none })).toBeNull();
  }
});
