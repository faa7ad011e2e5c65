import { configure, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { getDirectory } from '../../../src/contract/directory/routes.ts';
import { getOffer, publishOffer, saveOfferDraft } from '../../../src/contract/mentors/routes.ts';
import type { OwnMentor } from '../../../src/contract/mentors/schema.ts';
import { mentorCompleteness } from '../../../src/contract/matching/routes.ts';
import { getSession } from '../../../src/contract/users/routes.ts';
import { answers, fakeApi, isUnreachable, refuses } from '../support/fake-api.ts';
import { buildOffer, offerFacts } from '../support/build-offer.ts';
import { buildSession } from '../support/build-session.ts';
import { renderAt } from '../support/render-page.tsx';

const saved = (): OwnMentor =>
  buildOffer({
    revision: 5,
    draft: { ...offerFacts, capacity: 4 },
    draftSavedAt: '2026-10-05T16:41:00.000Z',
    changed: ['capacity'],
    can: { publish: true },
  });

// A change goes out after a pause in typing.
configure({ asyncUtilTimeout: 5_000 });

beforeAll(() => fakeApi.listen({ onUnhandledRequest: 'bypass' }));
beforeEach(() => {
  localStorage.clear();
  answers(getSession, buildSession({ id: crypto.randomUUID().replaceAll('-', '').slice(0, 24) }));
  answers(getOffer, buildOffer());
  answers(mentorCompleteness, { goodFits: 41, missing: [{ field: 'languages', people: 9 }] });
  answers(getDirectory, {
    version: '1',
    language: 'en',
    industries: [],
    verticals: [],
    expertise: [{ id: 'us-fda', parent: 'enter-us', name: 'FDA registration', hint: '', direction: 'mx-us' }],
    places: [],
    languages: [{ tag: 'es', kind: 'national', name: 'Spanish' }],
    clusters: [],
    stages: [],
  });
});
afterEach(() => fakeApi.resetHandlers());
afterAll(() => fakeApi.close());

const addAPlace = async (): Promise<void> => {
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'One more' }));
};

test('what is changed saves itself, says so, and is published with one button', async () => {
  const asked = answers(saveOfferDraft, saved());
  const published = answers(publishOffer, buildOffer({ revision: 6, published: { ...offerFacts, capacity: 4 } }));
  await renderAt('/offer');
  await addAPlace();
  expect((await screen.findAllByText(/Draft saved/))[0]).toBeInTheDocument();
  expect(asked[0]?.body).toEqual({ revision: 4, changes: { capacity: 4 } });
  const [button] = screen.getAllByRole('button', { name: 'Publish 1 change' });
  if (button) await userEvent.setup().click(button);
  await waitFor(() => expect(published[0]?.body).toEqual({ revision: 5 }));
  expect(await screen.findByText('Published. Founders see this now.')).toBeInTheDocument();
});

test('without a connection the change is kept on the device, and said', async () => {
  isUnreachable(saveOfferDraft);
  await renderAt('/offer');
  await addAPlace();
  expect(await screen.findByText(/What you wrote is kept on this device/)).toBeInTheDocument();
  const kept = Object.entries(localStorage).filter(([key]) => key.startsWith('puente-draft:'));
  expect(kept.map(([, value]) => JSON.parse(String(value)) as unknown)).toEqual([{ capacity: 4 }]);
});

test('when it was changed elsewhere, the text is kept and the person decides', async () => {
  refuses(saveOfferDraft, 'request.stale');
  await renderAt('/offer');
  await addAPlace();
  const keep = await screen.findByRole('button', { name: 'Keep what I wrote' });
  answers(getOffer, buildOffer({ revision: 9 }));
  const asked = answers(saveOfferDraft, saved());
  await userEvent.setup().click(keep);
  await waitFor(() => expect(asked[0]?.body).toMatchObject({ changes: { capacity: 4 } }));
});

test('what a missing fact would gain is the number that the server computed', async () => {
  await renderAt('/offer');
  const [gain] = await screen.findAllByRole('button', { name: /Add your languages/ });
  expect(gain).toHaveTextContent('9 more');
});
