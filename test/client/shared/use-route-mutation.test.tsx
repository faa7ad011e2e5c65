import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import { signOut } from '../../../src/contract/users/routes.ts';
import { createQueryClient } from '../../../client/src/shared/api/query-client.ts';
import { useRouteMutation } from '../../../client/src/shared/api/use-route-mutation.ts';
import { answers, fakeApi, startFakeApi } from '../support/fake-api.ts';

beforeAll(startFakeApi);
afterEach(() => fakeApi.resetHandlers());
afterAll(() => fakeApi.close());

const told: string[] = [];

function Leave() {
  const leaving = useRouteMutation(signOut);
  return (
    <button type="button" onClick={() => leaving.mutate({}, { onSuccess: () => told.push('done') })}>
      Leave
    </button>
  );
}

test('pressing again while it is on its way asks once and tells once; afterwards it asks anew', async () => {
  const asked = answers(signOut, { done: true });
  render(
    <QueryClientProvider client={createQueryClient()}>
      <Leave />
    </QueryClientProvider>,
  );
  const button = screen.getByRole('button', { name: 'Leave' });
  button.click();
  button.click();
  await waitFor(() => expect(told).toEqual(['done']));
  expect(asked).toHaveLength(1);
  button.click();
  await waitFor(() => expect(told).toEqual(['done', 'done']));
  expect(asked).toHaveLength(2);
});
