import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import { requestReset, signOut } from '../../../src/contract/users/routes.ts';
import { createQueryClient } from '../../../client/src/shared/api/query-client.ts';
import { useRouteMutation } from '../../../client/src/shared/api/use-route-mutation.ts';
import { answers, fakeApi, isUnreachable, refuses, startFakeApi } from '../support/fake-api.ts';

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

function Ask() {
  const asking = useRouteMutation(requestReset);
  return (
    <button type="button" onClick={() => asking.mutate({ body: { email: 'ana@puente.example' } })}>
      {asking.isPending ? 'Asking' : `Ask ${asking.error?.code ?? ''}`}
    </button>
  );
}

test('what stayed without an answer, or is still being done, keeps its key; what was refused gets a new one', async () => {
  render(
    <QueryClientProvider client={createQueryClient()}>
      <Ask />
    </QueryClientProvider>,
  );
  const keys: (string | null | undefined)[] = [];
  const press = async (asked: ReturnType<typeof refuses>, code: string) => {
    screen.getByRole('button').click();
    await screen.findByRole('button', { name: `Ask ${code}` });
    await waitFor(() => expect(asked).toHaveLength(1));
    keys.push(asked[0]?.headers.get('Idempotency-Key'));
  };
  await press(isUnreachable(requestReset), 'network');
  await press(refuses(requestReset, 'request.in_progress'), 'request.in_progress');
  await press(refuses(requestReset, 'request.too_many'), 'request.too_many');
  await press(refuses(requestReset, 'request.unavailable'), 'request.unavailable');
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).toBe(keys[0]);
  expect(keys[3]).not.toBe(keys[0]);
});
