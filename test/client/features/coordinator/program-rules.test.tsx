import { configure, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import {
  previewRules,
  type PreviewedStartup,
  type RulesPreview,
} from '../../../../src/contract/matching/preview-routes.ts';
import { changeRules, getProgram } from '../../../../src/contract/programs/routes.ts';
import { answers, fakeApi, isUnreachable, refuses, startFakeApi } from '../../support/fake-api.ts';
import { renderAt } from '../../support/render-page.tsx';
import { answerAround, buildProgram, programId } from './build-desk.ts';

configure({ asyncUtilTimeout: 8_000 });

const first = (mentorName: string, points: number) => ({
  mentorId: Buffer.from(mentorName.padEnd(12)).toString('hex').slice(0, 24),
  mentorName,
  points,
});
const row = (name: string, moved: Omit<PreviewedStartup, 'startupId' | 'name'>): PreviewedStartup => ({
  startupId: Buffer.from(name.padEnd(12)).toString('hex').slice(0, 24),
  name,
  ...moved,
});
const none = { before: 0, after: 0, reachable: 0 };
const nothing: RulesPreview = { fromVersion: 1, startups: 0, looked: 0, rules: [], across: none, rows: [] };
const moved: RulesPreview = {
  fromVersion: 1,
  startups: 4,
  looked: 4,
  rules: [{ rule: 'language_gate', excluded: 2, freed: 0 }],
  across: { before: 1, after: 2, reachable: 3 },
  rows: [
    row('TrialFolk', {
      before: first('Silvia Orozco', 62),
      after: null,
      reason: { kind: 'now_excluded', rule: 'language_gate' },
    }),
    row('Hilo Norte', {
      before: first('Ana', 79),
      after: first('L. Armendáriz', 73),
      reason: { kind: 'other_mentor' },
    }),
    row('Tlalli', { before: first('Ana', 70), after: first('Ana', 70), reason: null }),
    row('Milpa Fría', {
      before: first('Ana', 66),
      after: first('Ana', 69),
      reason: { kind: 'weight', criterion: 'availability' },
    }),
  ],
};
const change = async () => {
  const user = userEvent.setup();
  await renderAt(`/programs/${programId}/rules`);
  await user.click(await screen.findByRole('radio', { name: 'B2' }));
  return { user, panel: screen.getByRole('complementary', { name: 'What would follow' }) };
};
beforeAll(startFakeApi);
beforeEach(() => {
  answerAround();
  answers(getProgram, buildProgram());
  answers(previewRules, nothing);
});
afterEach(() => fakeApi.resetHandlers());
afterAll(() => fakeApi.close());

const weightOf = (name: string) => screen.findByRole('spinbutton', { name });
const save = () => screen.getByRole('button', { name: 'Save as version 2' });

test('a weight that is changed says what the sum makes of it, and is saved with the rest', async () => {
  const sent = answers(changeRules, buildProgram({ policyVersion: 2, revision: 1 }));
  await renderAt(`/programs/${programId}/rules`);
  const user = userEvent.setup();
  await user.clear(await weightOf('Industry'));
  await user.type(await weightOf('Industry'), '72');
  expect(screen.getByText(/Industry, 72 of 150, gives up to 48 of 100 points/)).toBeInTheDocument();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Least shared minutes a week' }), '60 minutes');
  expect((await axe.run(screen.getByRole('main'))).violations).toEqual([]);
  await user.click(save());
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toMatchObject({
    revision: 0,
    rules: { weights: { industry: 72, expertise: 34 }, minimumMinutesPerWeek: 60, stages: null },
  });
});

test('where nothing would count, it is said and not sent; the experts’ weights come back in one step', async () => {
  const sent = answers(changeRules, buildProgram());
  const { weights } = buildProgram().rules;
  const nothing = { ...weights, expertise: 0, industry: 0, stage: 0, language: 0, availability: 0, place: 0 };
  answers(getProgram, buildProgram({ rules: { ...buildProgram().rules, weights: { ...nothing, place: 1 } } }));
  await renderAt(`/programs/${programId}/rules`);
  const user = userEvent.setup();
  await user.clear(await weightOf('Place and market'));
  await user.click(save());
  expect(screen.getByText(/Something must count/)).toBeInTheDocument();
  expect(sent).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Take the experts’ weights again' }));
  expect(await weightOf('Industry')).toHaveValue(22);
  expect(screen.queryByText(/Something must count/)).toBeNull();
});

test('before saving it says who gains, who loses and why, by how many pairs and names; a table has everybody', async () => {
  const asked = answers(previewRules, moved);
  const { user, panel } = await change();
  expect(
    await within(panel).findByText(/1 startup gains, 2 lose, 1 stays as it is. 1 gets another/),
  ).toBeInTheDocument();
  expect(asked[0]?.body).toMatchObject({ rules: { languageGate: 'B2' } });
  expect(panel).toHaveTextContent('The worst served: from 62 to 69; the mean: from 69.3 to 70.7.');
  expect(panel).toHaveTextContent('With nobody to suggest: from 0 to 1.');
  expect(panel).toHaveTextContent('2 pairs fall out: no language in common');
  expect(within(panel).getByText('No longer Silvia Orozco: language')).toBeInTheDocument();
  expect(within(panel).getByText('Mentor changes to L. Armendáriz')).toBeInTheDocument();
  expect(within(panel).getByText('Same mentor; shared hours counts differently')).toBeInTheDocument();
  expect((await axe.run(screen.getByRole('main'))).violations).toEqual([]);
  await user.click(within(panel).getByRole('button', { name: 'All as a table' }));
  expect(within(screen.getByRole('dialog')).getAllByRole('row')).toHaveLength(5);
});

test('a reason goes along with the change; what is discarded is as it was, and asks for nothing', async () => {
  answers(previewRules, moved);
  const sent = answers(changeRules, buildProgram({ policyVersion: 2, revision: 1 }));
  const { user, panel } = await change();
  await user.type(await within(panel).findByLabelText('Why this change'), 'Nobody at B2');
  await user.click(save());
  await waitFor(() => expect(sent[0]?.body).toMatchObject({ reason: 'Nobody at B2', rules: { languageGate: 'B2' } }));
  await user.click(within(panel).getByRole('button', { name: 'Discard' }));
  expect(within(panel).getByText(/Nothing is changed yet/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Save as version 2' })).toBeNull();
});

test('where no list changes, it says so', async () => {
  const { panel } = await change();
  expect(await within(panel).findByText(/No list changes/)).toBeInTheDocument();
});

test('a preview that does not come back says so and leaves the change in place', async () => {
  isUnreachable(previewRules);
  const { panel } = await change();
  expect(await within(panel).findByRole('button', { name: 'Try again' })).toBeInTheDocument();
  expect(save()).toBeEnabled();
});

test('a save that somebody was quicker than keeps what was entered', async () => {
  refuses(changeRules, 'request.stale');
  const { user } = await change();
  await user.click(save());
  expect(await screen.findByText(/Somebody changed the rules meanwhile/)).toBeInTheDocument();
  expect(screen.getByRole('radio', { name: 'B2' })).toBeChecked();
});

test('mentors per startup and a share across the border are saved, and the preview says what it looks at', async () => {
  answers(previewRules, { ...nothing, startups: 4, looked: 4, across: { before: 1, after: 2, reachable: 3 } });
  const sent = answers(changeRules, buildProgram({ policyVersion: 2, revision: 1 }));
  await renderAt(`/programs/${programId}/rules`);
  const user = userEvent.setup();
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Mentors per startup' }), '1 to 2');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Pairs across the border, at least' }), '45%');
  const panel = screen.getByRole('complementary', { name: 'What would follow' });
  expect(await within(panel).findByText(/^3 of 4 startups fit somebody across the border/)).toHaveTextContent(
    'The first suggestion of 1 crosses it now, of 2 with this draft.',
  );
  expect(within(panel).getByText(/^These figures look at first suggestions/)).toBeInTheDocument();
  await user.click(save());
  await waitFor(() => expect(sent[0]?.body).toMatchObject({ rules: { mentorsPerStartup: 2, crossBorderShare: 45 } }));
});

test('a change that concerns no cohort says nothing of cohorts; within one country nothing is asked of the border', async () => {
  answers(getProgram, buildProgram({ kind: 'domestic-mx' }));
  answers(previewRules, moved);
  const { panel } = await change();
  await within(panel).findByText(/1 startup gains/);
  expect(within(panel).queryByText(/first suggestions\. Mentors per startup/)).toBeNull();
  expect(within(panel).queryByText(/across the border/)).toBeNull();
  expect(screen.queryByRole('combobox', { name: 'Pairs across the border, at least' })).toBeNull();
});
