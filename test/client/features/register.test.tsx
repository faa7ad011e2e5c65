import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { getSession, register, verifyEmail } from '../../../src/contract/users/routes.ts';
import { answers, fakeApi, refuses, startFakeApi } from '../support/fake-api.ts';
import { buildSession, nobody } from '../support/build-session.ts';
import { renderAt } from '../support/render-page.tsx';

beforeAll(startFakeApi);
beforeEach(() => {
  answers(getSession, nobody);
});
afterEach(() => fakeApi.resetHandlers());
afterAll(() => fakeApi.close());

test('nothing voluntary is ticked, and what is chosen is what is sent', async () => {
  const asked = answers(register, { done: true });
  await renderAt('/es/register?intent=mentor', 'es');
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('Nombre y apellidos'), 'Mariana Ochoa');
  await user.type(screen.getByLabelText('Correo'), 'Mariana@Tlalli.example');
  await user.type(screen.getByLabelText('Contraseña'), 'puentedemarzo');
  for (const box of screen.getAllByRole('checkbox')) expect(box).not.toBeChecked();
  await user.click(screen.getByRole('checkbox', { name: /He leído/ }));
  await user.click(screen.getByRole('radio', { name: /Solo una persona/ }));
  await user.click(screen.getByRole('button', { name: 'Crear cuenta' }));
  expect(await screen.findByRole('heading', { name: 'Revise su correo' })).toBeInTheDocument();
  expect(asked[0]?.body).toMatchObject({
    name: 'Mariana Ochoa',
    email: 'mariana@tlalli.example',
    intent: 'mentor',
    language: 'es',
    consent: { necessary: true, automatedMatching: false, baselineFigures: false, otherProgramNews: false },
  });
});

test('without the notice nothing is sent, and each missing field says what it needs', async () => {
  const asked = answers(register, { done: true });
  await renderAt('/es/register', 'es');
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Crear cuenta' }));
  expect(await screen.findByText('Sin esto no podemos guardar sus datos.')).toBeInTheDocument();
  expect(screen.getByText('Escríbalo completo, como en nombre@lugar.mx')).toBeInTheDocument();
  expect(asked).toEqual([]);
});

test('the mail’s link changes nothing until it is confirmed', async () => {
  const asked = answers(verifyEmail, buildSession());
  const { router } = await renderAt('/en/verify?token=abcdefghijklmnopqrstuvwxyz');
  const confirm = await screen.findByRole('button', { name: 'Yes, it is mine' });
  expect(asked).toEqual([]);
  await userEvent.setup().click(confirm);
  await waitFor(() => expect(router.state.location.pathname).toBe('/home'));
  expect(asked[0]?.body).toEqual({ token: 'abcdefghijklmnopqrstuvwxyz' });
});

test('a used link says so and offers the way on', async () => {
  refuses(verifyEmail, 'user.link_invalid');
  await renderAt('/en/verify?token=abcdefghijklmnopqrstuvwxyz');
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Yes, it is mine' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('This link has been used or has expired.');
  expect(screen.getByRole('link', { name: 'Register again' })).toHaveAttribute('href', '/en/register');
});

test('an address without a language leads to the reader’s', async () => {
  const { router } = await renderAt('/verify?token=abcdefghijklmnopqrstuvwxyz', 'es');
  await waitFor(() => expect(router.state.location.pathname).toBe('/es/verify'));
  expect(await screen.findByRole('button', { name: 'Sí, es mío' })).toBeInTheDocument();
});
