import { configure, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import {
  changeOrganisation,
  getOrganisations,
  listOrganisations,
  mergeOrganisation,
} from '../../../src/contract/directory/organisation-routes.ts';
import type { Organisation } from '../../../src/contract/directory/organisation-schema.ts';
import { getDirectory, searchIndustries } from '../../../src/contract/directory/routes.ts';
import { getSession } from '../../../src/contract/users/routes.ts';
import { buildDirectory } from '../support/build-directory.ts';
import { buildSession } from '../support/build-session.ts';
import { answers, fakeApi, refuses } from '../support/fake-api.ts';
import { renderAt } from '../support/render-page.tsx';

const organisation = (changes: Partial<Organisation> = {}): Organisation => ({
  id: 'a'.repeat(24),
  revision: 2,
  name: { en: null, es: 'Universidad de Sonora' },
  otherNames: ['UNISON'],
  kind: 'university',
  isLargePublic: true,
  placeId: null,
  website: null,
  createdFrom: 'import',
  isChecked: false,
  can: { change: true },
  ...changes,
});
const other = organisation({ id: 'b'.repeat(24), name: { en: 'University of Sonora', es: null }, otherNames: [] });

configure({ asyncUtilTimeout: 15_000 });
beforeAll(() => fakeApi.listen({ onUnhandledRequest: 'bypass' }));
beforeEach(() => {
  answers(getSession, buildSession({ roles: ['admin'], hasOffer: false }));
  answers(getDirectory, buildDirectory());
  answers(listOrganisations, { items: [organisation(), other], hasMore: false });
});
afterEach(() => fakeApi.resetHandlers());
afterAll(() => fakeApi.close());

const openOne = async () => {
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Change Universidad de Sonora' }));
  return user;
};

test('an organisation is renamed and said to be checked with one button', async () => {
  const asked = answers(changeOrganisation, organisation({ revision: 3, isChecked: true }));
  await renderAt('/directory');
  const user = await openOne();
  await user.type(screen.getByRole('textbox', { name: 'Name in English' }), 'University of Sonora, Hermosillo');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Universidad de Sonora is saved')).toBeInTheDocument();
  expect(asked[0]?.body).toMatchObject({
    revision: 2,
    name: { es: 'Universidad de Sonora', en: 'University of Sonora, Hermosillo' },
    isLargePublic: true,
  });
});

test('when it was changed elsewhere, what was typed stays, and saving it again says over which version', async () => {
  refuses(changeOrganisation, 'request.stale');
  answers(getOrganisations, {
    items: [{ askedId: 'a'.repeat(24), organisation: organisation({ revision: 9, kind: 'research' }) }],
  });
  await renderAt('/directory');
  const user = await openOne();
  await user.type(screen.getByRole('textbox', { name: 'Name in English' }), 'Mine');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const keep = await screen.findByRole('button', { name: 'Save mine over it' });
  expect(screen.getByRole('textbox', { name: 'Name in English' })).toHaveValue('Mine');
  const asked = answers(changeOrganisation, organisation({ revision: 10 }));
  await user.click(keep);
  await waitFor(() => expect(asked[0]?.body).toMatchObject({ revision: 9, name: { en: 'Mine' }, kind: 'university' }));
});

test('two records become one: the one that stays is chosen, and what happens is said before', async () => {
  const asked = answers(mergeOrganisation, other);
  await renderAt('/directory');
  const user = await openOne();
  await user.click(screen.getByRole('button', { name: 'Is it the same as another one?' }));
  expect(screen.getByRole('button', { name: 'Make them one' })).toBeDisabled();
  await user.click(await screen.findByRole('radio', { name: /University of Sonora/ }));
  expect(screen.getByText(/becomes a further name of University of Sonora/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Make them one' }));
  await waitFor(() => expect(asked[0]?.body).toEqual({ revision: 2, intoId: 'b'.repeat(24) }));
});

test('a list that comes with Puente says so and is searched in both languages', async () => {
  answers(getSession, buildSession({ roles: ['admin'], hasOffer: false, language: 'es' }));
  const asked = answers(searchIndustries, {
    items: [
      {
        key: '42',
        level: 'sector',
        parent: null,
        title: { en: 'Wholesale Trade', es: 'Comercio al por mayor' },
        label: { en: 'Wholesale', es: 'Mayoreo' },
        usCodes: ['42'],
        mxCodes: ['43'],
      },
    ],
  });
  await renderAt('/directory/industries', 'es');
  expect(await screen.findByText(/Aquí se lee, no se cambia/)).toBeInTheDocument();
  expect(await screen.findByRole('row', { name: /Comercio al por mayor Wholesale Trade 42 43/ })).toBeInTheDocument();
  const user = userEvent.setup();
  await user.type(screen.getByRole('searchbox', { name: 'Busque en cualquiera de los dos idiomas' }), 'whole');
  await waitFor(() => expect(asked.at(-1)?.url.searchParams.get('q')).toBe('whole'));
});
