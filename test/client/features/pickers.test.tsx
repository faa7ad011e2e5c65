import { configure, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { getOrganisations } from '../../../src/contract/directory/organisation-routes.ts';
import { mentorCompleteness } from '../../../src/contract/matching/routes.ts';
import { getOffer } from '../../../src/contract/mentors/routes.ts';
import { getSession } from '../../../src/contract/users/routes.ts';
import { buildDirectory } from '../support/build-directory.ts';
import { buildOffer } from '../support/build-offer.ts';
import { buildSession } from '../support/build-session.ts';
import { answers, fakeApi } from '../support/fake-api.ts';
import { renderAt } from '../support/render-page.tsx';

const wholesale = { key: '42', parent: null, usCodes: ['42'], mxCodes: ['43'] };
const inEnglish = buildDirectory({
  industries: [{ ...wholesale, label: 'Wholesale', title: 'Wholesale Trade' }],
  verticals: [{ id: 'medical-devices', parent: 'health', name: 'Medical devices' }],
});
const inSpanish = buildDirectory({
  language: 'es',
  industries: [{ ...wholesale, label: 'Mayoreo', title: 'Comercio al por mayor' }],
  verticals: [{ id: 'medical-devices', parent: 'health', name: 'Dispositivos médicos' }],
});

configure({ asyncUtilTimeout: 15_000 });
beforeAll(() => fakeApi.listen({ onUnhandledRequest: 'bypass' }));
beforeEach(() => {
  localStorage.clear();
  answers(getSession, buildSession({ id: crypto.randomUUID().replaceAll('-', '').slice(0, 24) }));
  answers(getOffer, buildOffer());
  answers(mentorCompleteness, { goodFits: 41, missing: [] });
  answers(getOrganisations, { items: [] });
  fakeApi.use(
    http.get('http://localhost/api/directory', ({ request }) =>
      HttpResponse.json(new URL(request.url).searchParams.get('language') === 'es' ? inSpanish : inEnglish),
    ),
  );
});
afterEach(() => fakeApi.resetHandlers());
afterAll(() => fakeApi.close());

test('what is typed in the other language, without its accents, finds the same thing', async () => {
  await renderAt('/offer');
  const user = userEvent.setup();
  const industries = await screen.findByRole('group', { name: 'Industries' });
  await user.click(within(industries).getByRole('button', { name: 'Add' }));
  const search = screen.getByRole('searchbox', { name: 'Search as you would say it' });
  await user.type(search, 'medicos dispositivos');
  expect(await screen.findByRole('checkbox', { name: /Medical devices/ })).toBeInTheDocument();
  expect(screen.queryByRole('checkbox', { name: /Wholesale/ })).not.toBeInTheDocument();
});

test('an industry tells its code in each country where they differ, and either finds it', async () => {
  await renderAt('/offer');
  const user = userEvent.setup();
  const industries = await screen.findByRole('group', { name: 'Industries' });
  await user.click(within(industries).getByRole('button', { name: 'Add' }));
  await user.type(screen.getByRole('searchbox', { name: 'Search as you would say it' }), '43');
  expect(await screen.findByRole('checkbox', { name: 'Wholesale NAICS 42, in Mexico SCIAN 43' })).toBeInTheDocument();
});
