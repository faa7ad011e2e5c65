import { screen } from '@testing-library/react';
import { readAnswerLink } from '../../../../src/contract/introductions/answer-link-routes.ts';
import { getSession } from '../../../../src/contract/users/routes.ts';
import { nobody } from '../../support/build-session.ts';
import { answers, fakeApi, refuses, startFakeApi } from '../../support/fake-api.ts';
import { renderAt } from '../../support/render-page.tsx';

beforeAll(startFakeApi);
beforeEach(() => answers(getSession, nobody));
afterEach(() => fakeApi.resetHandlers());
afterAll(() => fakeApi.close());

test('a link that was cut off in the mail is not here, and speaks of no form; the way leads home', async () => {
  refuses(readAnswerLink, 'request.invalid');
  await renderAt('/en/answer/cut');
  expect(await screen.findByRole('alert')).toHaveTextContent('This is not here, or not within your reach.');
  expect(screen.getByRole('link', { name: 'Open Puente' })).toHaveAttribute('href', '/home');
});
