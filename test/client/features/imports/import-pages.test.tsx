import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { getDirectory } from '../../../../src/contract/directory/routes.ts';
import {
  changeMapping,
  checkSheet,
  commitImport,
  getImport,
  leaveOutRow,
  listImportRows,
  listImports,
} from '../../../../src/contract/imports/routes.ts';
import { listIntroductions } from '../../../../src/contract/introductions/routes.ts';
import { countUnclaimed } from '../../../../src/contract/programs/invitation-routes.ts';
import { getSession } from '../../../../src/contract/users/routes.ts';
import { buildSession } from '../../support/build-session.ts';
import { answers, fakeApi, refuses, startFakeApi } from '../../support/fake-api.ts';
import { renderAt } from '../../support/render-page.tsx';
import { buildImport, buildRow, checked, importId, knownRow, refusedRow } from './build-import.ts';

const slow = { timeout: 10_000 };

beforeAll(startFakeApi);
beforeEach(() => {
  answers(getSession, buildSession({ roles: ['coordinator'], coordinatedProgramIds: ['6b0000000000000000000003'] }));
  answers(listIntroductions, { introductions: [], openRequests: [], places: null });
  answers(listImports, { imports: [] });
  answers(countUnclaimed, { unclaimed: 52, toInvite: 52, planned: 0, byLanguage: { en: 12, es: 40 }, isMailed: false });
  answers(getDirectory, {
    version: '1',
    language: 'en',
    industries: [],
    verticals: [],
    expertise: [],
    places: [],
    languages: [],
    clusters: [],
    stages: [],
  });
});
afterEach(() => fakeApi.resetHandlers());
afterAll(() => fakeApi.close());

const noViolations = async (): Promise<void> => {
  const { violations } = await axe.run(screen.getByRole('main'), { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map((one) => [one.id, one.nodes.map((node) => node.html)])).toEqual([]);
};

describe('columns', () => {
  test('those that were not recognised by name come first; a choice is kept at once', async () => {
    answers(getImport, buildImport());
    const asked = answers(changeMapping, buildImport({ revision: 1 }));
    await renderAt(`/imports/${importId}/columns`);
    const table = await screen.findByRole('table', {}, slow);
    const groups = within(table)
      .getAllByRole('rowheader')
      .map((head) => head.textContent);
    expect(groups.slice(0, 4)).toEqual(['Worth a look, 3', 'Color', 'Cupo de personas', 'Aviso']);
    const user = userEvent.setup();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Field for “Color”' }), 'Headline');
    await waitFor(() =>
      expect(asked[0]?.body).toEqual({
        revision: 0,
        kind: 'mentors',
        encoding: 'utf-8-bom',
        separator: ';',
        dateOrder: 'day-first',
        fields: ['fullName', 'email', 'headline', 'capacity', 'consent'],
      }),
    );
    await noViolations();
  });

  test('a field that another column held leaves that column out', async () => {
    answers(getImport, buildImport());
    const asked = answers(changeMapping, buildImport({ revision: 1 }));
    await renderAt(`/imports/${importId}/columns`);
    const user = userEvent.setup();
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Field for “Color”' }, slow), 'Capacity');
    await waitFor(() =>
      expect(asked[0]?.body).toMatchObject({ fields: ['fullName', 'email', 'capacity', null, 'consent'] }),
    );
  });

  test('without a column that every row needs nothing can be checked', async () => {
    answers(getImport, buildImport({ missing: ['email'], can: { ...buildImport().can, check: false } }));
    await renderAt(`/imports/${importId}/columns`);
    expect(await screen.findByRole('alert', {}, slow)).toHaveTextContent('No column brings E-mail.');
    expect(screen.getByRole('button', { name: 'Check 55 rows' })).toBeDisabled();
  });

  test('checking leads on, and a stale page says what happened', async () => {
    answers(getImport, buildImport());
    refuses(checkSheet, 'request.stale');
    const { router } = await renderAt(`/imports/${importId}/columns`);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Check 55 rows' }, slow));
    expect(await screen.findByText(/changed/i)).toBeInTheDocument();
    answers(
      checkSheet,
      buildImport({
        state: 'checking',
        revision: 1,
        progress: { row: 1, done: 0, of: 55, at: null },
        can: { ...buildImport().can, map: false, stop: true },
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Check 55 rows' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/imports/${importId}/check`));
    expect(await screen.findByText('0 of 55 rows read')).toBeInTheDocument();
  });
});

describe('the dry run', () => {
  const open = async () => {
    answers(getImport, buildImport(checked));
    answers(listImportRows, {
      rows: [refusedRow, knownRow, buildRow({ row: 2, outcome: 'clean' })],
      total: 3,
      hasMore: false,
    });
    const view = await renderAt(`/imports/${importId}/check`);
    await screen.findByRole('heading', { level: 1, name: '54 rows ready; 1 cannot enter' }, slow);
    return view;
  };

  test('each row says what came, what was done and what follows', async () => {
    await open();
    const row = (await screen.findByText('Gilberto Ruelas Amavizca')).closest('tbody');
    expect(row).toHaveTextContent('19Gilberto Ruelas AmavizcaRefusedCupo2,5Not a whole number');
    expect(screen.getByText('Consejero de HornoFlex', { exact: false })).toBeInTheDocument();
    await noViolations();
  });

  test('whoever is here already: what differs, and the choice to keep it', async () => {
    await open();
    expect(await screen.findByText('Already in Puente: Headline, Bio and Date of consent differ')).toBeInTheDocument();
    expect(screen.getByText('One person, one account. Only its text in Spanish would be added.')).toBeInTheDocument();
    const asked = answers(leaveOutRow, { ...knownRow, isLeftOut: true });
    await userEvent.setup().click(screen.getByRole('button', { name: 'Row 21: Keep as it is' }));
    await waitFor(() => expect(asked[0]?.body).toEqual({ isLeftOut: true }));
  });

  test('importing begins once and shows how far it is', async () => {
    const { router } = await open();
    const asked = answers(
      commitImport,
      buildImport({
        ...checked,
        state: 'committing',
        revision: 3,
        progress: { row: 30, done: 20, of: 54, at: 'Hilo' },
      }),
    );
    await userEvent.setup().click(screen.getByRole('button', { name: 'Import 54 rows' }));
    await waitFor(() => expect(asked[0]?.body).toEqual({ revision: 2 }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/imports/${importId}`));
    expect(await screen.findByText('20 of 54 written')).toBeInTheDocument();
    expect(screen.getByText('Now: Hilo, row 30')).toBeInTheDocument();
  });
});

describe('the result', () => {
  const done = { ...checked, state: 'done', revision: 4, finishedAt: '2026-10-05T16:30:00.000Z' } as const;

  test('says what came in, and lets the refused rows be taken home', async () => {
    const written = { created: 52, people: 52, changed: 1, unchanged: 1, refused: 0 };
    answers(getImport, buildImport({ ...done, written }));
    answers(listImportRows, { rows: [refusedRow], total: 1, hasMore: false });
    await renderAt(`/imports/${importId}`);
    await screen.findByRole('heading', { level: 1, name: '54 rows are in; 1 was refused' }, slow);
    expect(screen.getByRole('link', { name: 'Download them' })).toHaveAttribute(
      'href',
      `/api/imports/${importId}/refused.csv?language=en`,
    );
    expect(screen.getByRole('link', { name: /conflict case/ })).toHaveAttribute('href', '/cases');
    expect(await screen.findByRole('button', { name: /52/ })).toBeInTheDocument();
    await noViolations();
  });

  test('a second import of the same sheet says that nothing has changed', async () => {
    const written = { created: 0, people: 0, changed: 0, unchanged: 54, refused: 0 };
    answers(getImport, buildImport({ ...done, written }));
    answers(listImportRows, { rows: [refusedRow], total: 1, hasMore: false });
    await renderAt(`/imports/${importId}`);
    await screen.findByRole('heading', { level: 1, name: 'Nothing has changed' }, slow);
    expect(screen.getByText(/All 54 rows of mentores.csv were here already/)).toBeInTheDocument();
  });

  test('another program’s import is not within reach', async () => {
    refuses(getImport, 'import.not_found');
    await renderAt(`/imports/${importId}`);
    expect(await screen.findByRole('alert', {}, slow)).toHaveTextContent('not within your reach');
  });
});
