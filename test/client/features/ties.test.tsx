import { configure, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import {
  addOrganisation,
  getOrganisations,
  listOrganisations,
} from '../../../src/contract/directory/organisation-routes.ts';
import type { Organisation } from '../../../src/contract/directory/organisation-schema.ts';
import type { Cluster } from '../../../src/contract/directory/schema.ts';
import { getDirectory, searchClusters } from '../../../src/contract/directory/routes.ts';
import { mentorCompleteness } from '../../../src/contract/matching/routes.ts';
import { getOffer, saveOfferDraft } from '../../../src/contract/mentors/routes.ts';
import { getSession } from '../../../src/contract/users/routes.ts';
import { buildDirectory } from '../support/build-directory.ts';
import { buildOffer, offerFacts } from '../support/build-offer.ts';
import { buildSession } from '../support/build-session.ts';
import { answers, fakeApi } from '../support/fake-api.ts';
import { renderAt } from '../support/render-page.tsx';

const record: Organisation = {
  id: 'c'.repeat(24),
  revision: 0,
  name: { en: null, es: 'Río Delta' },
  otherNames: [],
  kind: 'company',
  isLargePublic: false,
  placeId: null,
  website: null,
  createdFrom: 'person',
  isChecked: false,
  can: { change: false },
};

configure({ asyncUtilTimeout: 15_000 });
beforeAll(() => fakeApi.listen({ onUnhandledRequest: 'bypass' }));
beforeEach(() => {
  localStorage.clear();
  answers(getSession, buildSession({ id: crypto.randomUUID().replaceAll('-', '').slice(0, 24) }));
  answers(getOffer, buildOffer());
  answers(mentorCompleteness, { goodFits: 41, missing: [] });
  answers(getDirectory, buildDirectory());
  answers(getOrganisations, { items: [] });
});
afterEach(() => fakeApi.resetHandlers());
afterAll(() => fakeApi.close());

const tie = { kind: 'company', name: 'Río Delta', organisationId: record.id };

test('an employer is looked up and becomes a tie to its record', async () => {
  const searched = answers(listOrganisations, { items: [record], hasMore: false });
  const saved = answers(saveOfferDraft, buildOffer({ revision: 5 }));
  await renderAt('/offer');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Choose where you work' }));
  await user.type(screen.getByRole('searchbox', { name: 'Look for it by name' }), 'rio');
  await waitFor(() => expect(searched.map(({ url }) => url.searchParams.get('q'))).toContain('rio'));
  await user.click(await screen.findByRole('radio', { name: /Río Delta/ }));
  await user.click(screen.getByRole('button', { name: 'Done' }));
  await waitFor(() =>
    expect(saved[0]?.body).toMatchObject({ changes: { employer: 'Río Delta', organisations: [tie] } }),
  );
});

test('what the directory lacks is added on the spot', async () => {
  answers(listOrganisations, { items: [], hasMore: false });
  const added = answers(addOrganisation, record);
  const saved = answers(saveOfferDraft, buildOffer({ revision: 5 }));
  await renderAt('/offer');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Add an organisation' }));
  await user.type(screen.getByRole('searchbox', { name: 'Look for it by name' }), 'Río Delta');
  await user.click(screen.getByRole('button', { name: 'Add it to the directory' }));
  expect(screen.getByRole('textbox', { name: 'What is it called?' })).toHaveValue('Río Delta');
  await user.click(screen.getByRole('button', { name: 'Add it' }));
  await waitFor(() => expect(saved[0]?.body).toMatchObject({ changes: { organisations: [tie] } }));
  expect(added[0]?.body).toEqual({ name: 'Río Delta', kind: 'company', placeId: null });
});

const aerospace: Cluster = {
  id: 'aerospace-queretaro',
  kind: 'cluster',
  countries: ['MX'],
  states: ['MX-QUE'],
  metros: ['queretaro'],
  industries: ['3364'],
  verticals: ['aerospace'],
  name: { en: 'Querétaro aerospace cluster', es: 'Clúster aeroespacial de Querétaro' },
  description: { en: '', es: '' },
};

test('a cluster is found beside the organisations and becomes a tie; the employer’s list has none', async () => {
  const listed = answers(listOrganisations, { items: [], hasMore: false });
  const searched = answers(searchClusters, { items: [aerospace] });
  const saved = answers(saveOfferDraft, buildOffer({ revision: 5 }));
  await renderAt('/offer');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Add an organisation' }));
  await user.type(screen.getByRole('searchbox', { name: 'Look for it by name' }), 'aeroespacial');
  await user.click(await screen.findByRole('radio', { name: /Querétaro aerospace cluster/ }));
  await user.click(screen.getByRole('button', { name: 'Done' }));
  const organisations = [{ kind: 'cluster', name: aerospace.name.en, organisationId: aerospace.id }];
  await waitFor(() => expect(saved[0]?.body).toMatchObject({ changes: { organisations } }));
  await user.click(screen.getByRole('button', { name: 'Choose where you work' }));
  await user.type(screen.getByRole('searchbox', { name: 'Look for it by name' }), 'queretaro');
  const words = (all: typeof listed) => all.map(({ url }) => url.searchParams.get('q'));
  await waitFor(() => expect(words(listed)).toContain('queretaro'));
  expect(words(searched)).not.toContain('queretaro');
});

test('a cluster is called as the reader calls it, whoever wrote it down', async () => {
  const { id, kind, name } = aerospace;
  answers(getDirectory, { ...buildDirectory(), clusters: [{ id, kind, name: name.en }] });
  const tied = [{ kind: 'cluster' as const, name: name.es, organisationId: id }];
  answers(getOffer, buildOffer({ published: { ...offerFacts, organisations: tied } }));
  const named = answers(getOrganisations, { items: [] });
  await renderAt('/offer');
  expect(await screen.findByText(name.en)).toBeInTheDocument();
  expect(screen.queryByText(name.es)).toBeNull();
  expect(named).toEqual([]);
});
