import { configure, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { previewInvitation } from '../../../../src/contract/notifications/preview-routes.ts';
import { countUnclaimed, inviteUnclaimed, listUnclaimed } from '../../../../src/contract/programs/invitation-routes.ts';
import { getProgram } from '../../../../src/contract/programs/routes.ts';
import { answers, fakeApi, startFakeApi } from '../../support/fake-api.ts';
import { renderAt } from '../../support/render-page.tsx';
import { answerAround, buildProgram, programId } from './build-desk.ts';

configure({ asyncUtilTimeout: 8_000 });
const cohortId = 'eeeeeeeeeeeeeeeeeeeeeeee';
const abel = { userId: '111111111111111111111111', name: 'Abel Cantú', language: 'es' } as const;
const berta = { userId: '222222222222222222222222', name: 'Berta Lee', language: 'en' } as const;
const days = { opensOn: '2026-10-01', closesOn: '2026-12-01', endsOn: '2027-06-01' };

beforeAll(startFakeApi);
beforeEach(() => {
  answerAround();
  const cohort = { id: cohortId, programId, name: 'Spring', state: 'open', ...days } as const;
  answers(getProgram, buildProgram({ cohorts: [cohort] }));
  answers(countUnclaimed, { unclaimed: 3, toInvite: 2, planned: 0, byLanguage: { en: 1, es: 1 }, isMailed: true });
  answers(listUnclaimed, { people: [abel, berta], hasMore: false });
});
afterEach(() => fakeApi.resetHandlers());
afterAll(() => fakeApi.close());

const open = async (name: string) => {
  const user = userEvent.setup();
  await renderAt(`/programs/${programId}`);
  await user.click(await screen.findByRole('button', { name }));
  return { user, dialog: await screen.findByRole('dialog') };
};

test('some are chosen and only they are invited; with nobody chosen nothing can be sent', async () => {
  const sent = answers(inviteUnclaimed, { invited: 1 });
  const { user, dialog } = await open('Choose whom');
  expect(within(dialog).getByRole('button', { name: 'Choose somebody' })).toBeDisabled();
  await user.click(await within(dialog).findByRole('checkbox', { name: /Berta Lee/ }));
  expect((await axe.run(dialog)).violations).toEqual([]);
  await user.click(within(dialog).getByRole('radio', { name: 'Now' }));
  await user.click(within(dialog).getByRole('button', { name: 'Invite 1 by e-mail' }));
  await waitFor(() => expect(sent[0]?.body).toEqual({ userIds: [berta.userId], when: 'now', remindAfterDays: 7 }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('the mail is read in both languages before it goes out', async () => {
  const asked = answers(previewInvitation, { fromName: 'Mónica at Puente', subject: 'Your place', text: 'Dear …,' });
  const { user, dialog } = await open('Read the mail');
  expect(await within(dialog).findByText('Your place')).toBeInTheDocument();
  expect(asked.at(-1)?.url.searchParams.get('language')).toBe('en');
  await user.click(within(dialog).getByRole('radio', { name: 'In Spanish' }));
  await waitFor(() => expect(asked.at(-1)?.url.searchParams.get('language')).toBe('es'));
});
