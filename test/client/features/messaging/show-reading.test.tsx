import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Providers } from '../../../../client/src/app/providers.tsx';
import { ShowReading } from '../../../../client/src/features/messaging/show-reading.tsx';
import { createQueryClient } from '../../../../client/src/shared/api/query-client.ts';
import { routeKey } from '../../../../client/src/shared/api/use-route-query.ts';
import { loadTranslator } from '../../../../client/src/shared/i18n/language-provider.tsx';
import { updateMe } from '../../../../src/contract/users/account-routes.ts';
import { getSession } from '../../../../src/contract/users/routes.ts';
import { buildSession } from '../../support/build-session.ts';
import { answers, fakeApi, refuses, startFakeApi } from '../../support/fake-api.ts';

beforeAll(startFakeApi);
afterEach(() => fakeApi.resetHandlers());
afterAll(() => fakeApi.close());

async function open() {
  const translator = await loadTranslator('en', ['entry', 'common']);
  const queryClient = createQueryClient();
  // As on every signed-in page, who is here is known before anything is shown.
  queryClient.setQueryData(routeKey(getSession, {}), buildSession());
  render(
    <Providers translator={translator} language="en" queryClient={queryClient} env="test" isLive={false}>
      <ShowReading />
    </Providers>,
  );
  return { user: userEvent.setup(), row: await screen.findByRole('switch', { name: /^Show when I have read/ }) };
}

test('marks are shown at first; switching them off is kept as it is done', async () => {
  const { user, row } = await open();
  expect(row).toBeChecked();
  const changed = buildSession({ showsReading: false });
  if (changed.me === null) throw new Error('somebody is signed in');
  const sent = answers(updateMe, changed.me);
  answers(getSession, changed);
  await user.click(row);
  expect(await screen.findByText('Saved')).toBeInTheDocument();
  expect(sent.map(({ body }) => body)).toEqual([{ showsReading: false }]);
  await waitFor(() => expect(row).not.toBeChecked());
});

test('a refused choice goes back and says why', async () => {
  refuses(updateMe, 'request.too_many');
  const { user, row } = await open();
  await user.click(row);
  expect(await screen.findByText(/That was too often/)).toBeInTheDocument();
  expect(row).toBeChecked();
});
