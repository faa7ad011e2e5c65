import { configure, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { changeRules, getProgram } from '../../../../src/contract/programs/routes.ts';
import { answers, fakeApi, startFakeApi } from '../../support/fake-api.ts';
import { renderAt } from '../../support/render-page.tsx';
import { answerAround, buildProgram, programId } from './build-desk.ts';

configure({ asyncUtilTimeout: 8_000 });
beforeAll(startFakeApi);
beforeEach(() => {
  answerAround();
  answers(getProgram, buildProgram());
});
afterEach(() => fakeApi.resetHandlers());
afterAll(() => fakeApi.close());

const weightOf = (name: string) => screen.findByRole('spinbutton', { name });
const save = () => screen.getByRole('button', { name: 'Save as version 2' });

test('a weight that is changed says what the sum makes of it, and is saved with the rest', async () => {
  const sent = answers(changeRules, buildProgram({ policyVersion: 2, revision: 1 }));
  await renderAt(`/programs/${programId}`);
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
  await renderAt(`/programs/${programId}`);
  const user = userEvent.setup();
  await user.clear(await weightOf('Place and market'));
  await user.click(save());
  expect(screen.getByText(/Something must count/)).toBeInTheDocument();
  expect(sent).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Take the experts’ weights again' }));
  expect(await weightOf('Industry')).toHaveValue(22);
  expect(screen.queryByText(/Something must count/)).toBeNull();
});
