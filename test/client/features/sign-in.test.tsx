import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { getSession, signIn } from '../../../src/contract/users/routes.ts';
import { answers, fakeApi, isUnreachable, refuses, startFakeApi } from '../support/fake-api.ts';
import { buildSession, nobody } from '../support/build-session.ts';
import { renderAt } from '../support/render-page.tsx';

beforeAll(startFakeApi);
beforeEach(() => {
  answers(getSession, nobody);
});
afterEach(() => fakeApi.resetHandlers());
afterAll(() => fakeApi.close());

async function fillIn(email: string, password: string): Promise<void> {
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('E-mail'), email);
  await user.type(screen.getByLabelText('Password'), password);
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
}

test('whoever signs in goes on where they wanted to be', async () => {
  const asked = answers(signIn, buildSession());
  const { router } = await renderAt('/en/sign-in?next=%2Fhome');
  await fillIn('karen@whitfield.example', 'puentedemarzo');
  await waitFor(() => expect(router.state.location.pathname).toBe('/home'));
  expect(asked[0]?.body).toEqual({ email: 'karen@whitfield.example', password: 'puentedemarzo' });
  expect(await screen.findAllByRole('link', { name: 'Home', current: 'page' })).not.toEqual([]);
});

test('whoever is here already is not asked again', async () => {
  answers(getSession, buildSession());
  const { router } = await renderAt('/en/sign-in?next=%2Fsettings');
  await waitFor(() => expect(router.state.location.pathname).toBe('/settings'));
});

test('a wrong password is said in a sentence, and what was typed stays', async () => {
  refuses(signIn, 'session.wrong_credentials');
  await renderAt('/en/sign-in');
  await fillIn('karen@whitfield.example', 'not this one');
  await waitFor(() => expect(screen.getByLabelText('Password')).toHaveFocus());
  expect(screen.getByLabelText('Password')).toHaveAccessibleDescription('The e-mail and the password do not match.');
  expect(screen.getByLabelText('E-mail')).toHaveValue('karen@whitfield.example');
});

test('when few tries are left, then the sentence under the password says how many', async () => {
  for (const [count, words] of [
    [4, 'You have 4 tries left.'],
    [1, 'You have one try left.'],
    [0, 'That was the last try for now'],
  ] as const) {
    refuses(signIn, 'session.wrong_credentials', { params: { count } });
    const { unmount } = await renderAt('/en/sign-in');
    await fillIn('karen@whitfield.example', 'not this one');
    expect(await screen.findByText(words, { exact: false })).toBeInTheDocument();
    expect(screen.getByLabelText('Password')).toBeInvalid();
    unmount();
  }
});

test('an address that is none is marked before anything is sent', async () => {
  const asked = answers(signIn, buildSession());
  await renderAt('/en/sign-in');
  await fillIn('karen', 'puentedemarzo');
  expect(await screen.findByText('Write it whole, as in name@place.mx')).toBeInTheDocument();
  expect(screen.getByLabelText('E-mail')).toBeInvalid();
  expect(asked).toEqual([]);
});

test('without a connection it says that nothing was sent', async () => {
  isUnreachable(signIn);
  await renderAt('/en/sign-in');
  await fillIn('karen@whitfield.example', 'puentedemarzo');
  expect(await screen.findByRole('alert')).toHaveTextContent('There is no connection right now.');
});

test('a page behind the sign-in leads there and remembers the way', async () => {
  const { router } = await renderAt('/home');
  await waitFor(() => expect(router.state.location.pathname).toBe('/en/sign-in'));
  expect(router.state.location.search).toEqual({ next: '/home' });
});

test.each(['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example'])(
  'after signing in nobody is led to %s',
  async (next) => {
    answers(signIn, buildSession());
    const { router } = await renderAt(`/en/sign-in?next=${encodeURIComponent(next)}`);
    await fillIn('karen@whitfield.example', 'puentedemarzo');
    await waitFor(() => expect(router.state.location.pathname).toBe('/home'));
  },
);

test('the switch names the other language, changes the page and its address', async () => {
  const { router } = await renderAt('/en/sign-in');
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Español' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Entrar' })).toBeInTheDocument();
  await waitFor(() => expect(router.state.location.pathname).toBe('/es/sign-in'));
  await waitFor(() => expect(document.documentElement).toHaveAttribute('lang', 'es-MX'));
});
