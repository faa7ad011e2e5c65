import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { Providers } from '../../../../client/src/app/providers.tsx';
import { SettingsNotices } from '../../../../client/src/features/notifications/settings-notices.tsx';
import { createQueryClient } from '../../../../client/src/shared/api/query-client.ts';
import { loadTranslator } from '../../../../client/src/shared/i18n/language-provider.tsx';
import { changeNoticeChoices, getNoticeChoices } from '../../../../src/contract/notifications/notice-routes.ts';
import { getSession } from '../../../../src/contract/users/routes.ts';
import type { Role } from '../../../../src/contract/users/schema.ts';
import { buildSession } from '../../support/build-session.ts';
import { answers, fakeApi, refuses, startFakeApi } from '../../support/fake-api.ts';

const choices = { puenteOff: [], mailOff: ['outcomes' as const], isQuietAtNight: true };

beforeAll(startFakeApi);
beforeEach(() => answers(getNoticeChoices, choices));
afterEach(() => fakeApi.resetHandlers());
afterAll(() => fakeApi.close());

async function open(roles: Role[] = ['mentor']) {
  answers(getSession, buildSession({ roles }));
  const translator = await loadTranslator('en', ['entry', 'common']);
  render(
    <Providers translator={translator} language="en" queryClient={createQueryClient()} env="test" isLive={false}>
      <SettingsNotices />
    </Providers>,
  );
  return { user: userEvent.setup(), table: await screen.findByRole('table') };
}

test('each topic stands with its two places; what is necessary is ticked and cannot be changed', async () => {
  const { table } = await open();
  const tick = (name: string) => within(table).getByRole('checkbox', { name });
  expect(tick('Someone asks you, in Puente')).toBeChecked();
  expect(tick('Someone asks you, in Puente')).toBeDisabled();
  expect(tick('Your account and its safety, by e-mail')).toBeDisabled();
  expect(tick('What becomes of it, by e-mail')).not.toBeChecked();
  expect(tick('What becomes of it, by e-mail')).toBeEnabled();
  expect(screen.getByRole('switch', { name: /Quiet from 9 PM to 8 AM/ })).toBeChecked();
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('only coordinators choose about their programs, which send no mail', async () => {
  const { table } = await open(['coordinator']);
  expect(within(table).getByRole('checkbox', { name: 'What your programs need, in Puente' })).toBeEnabled();
  expect(within(table).getByText('No e-mail')).toBeInTheDocument();
  expect(within(table).queryByRole('checkbox', { name: 'What your programs need, by e-mail' })).toBeNull();
});

test('to a mentor no row of the desk is shown', async () => {
  const { table } = await open();
  expect(within(table).getAllByRole('row')).toHaveLength(7);
  expect(within(table).queryByText('What your programs need')).toBeNull();
});

test('a choice is kept as it is made, whole, and the other ones stay', async () => {
  const sent = answers(changeNoticeChoices, { done: true });
  const { user, table } = await open();
  await user.click(within(table).getByRole('checkbox', { name: 'A date comes near, in Puente' }));
  await waitFor(() => expect(sent.map(({ body }) => body)).toEqual([{ ...choices, puenteOff: ['dates'] }]));
  expect(await screen.findByText('Saved')).toBeInTheDocument();
  await user.click(within(table).getByRole('checkbox', { name: 'What becomes of it, by e-mail' }));
  await waitFor(() => expect(sent.at(-1)?.body).toEqual({ ...choices, puenteOff: ['dates'], mailOff: [] }));
  await user.click(screen.getByRole('switch', { name: /Quiet/ }));
  await waitFor(() => expect(sent.at(-1)?.body).toMatchObject({ isQuietAtNight: false, puenteOff: ['dates'] }));
});

test('a refused choice goes back and says why', async () => {
  const sent = refuses(changeNoticeChoices, 'request.too_many');
  const { user, table } = await open();
  const near = within(table).getByRole('checkbox', { name: 'A date comes near, in Puente' });
  await user.click(near);
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(await screen.findByText(/That was too often/)).toBeInTheDocument();
  expect(near).toBeChecked();
});
