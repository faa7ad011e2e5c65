import { configure, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { listMatches, proposeMatches } from '../../../../src/contract/matching/match-routes.ts';
import { listPrograms } from '../../../../src/contract/programs/routes.ts';
import { answers, fakeApi, refuses, startFakeApi } from '../../support/fake-api.ts';
import { renderAt } from '../../support/render-page.tsx';
import { answerAround, buildProgram, programId } from './build-desk.ts';

configure({ asyncUtilTimeout: 8_000 });
beforeAll(startFakeApi);
beforeEach(() => {
  answerAround();
  const days = { opensOn: '2026-10-01', closesOn: '2026-12-01', endsOn: '2027-06-01' };
  const cohort = { id: 'e'.repeat(24), programId, name: '2027', state: 'open', ...days } as const;
  answers(listPrograms, { programs: [buildProgram({ cohorts: [cohort] })] });
  answers(listMatches, { matches: [], proposed: 0 });
});
afterEach(() => fakeApi.resetHandlers());
afterAll(() => fakeApi.close());

async function propose(): Promise<void> {
  await renderAt('/review');
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Let the engine propose' }));
}

test('proposals say how many pairs cross the border and what one more would cost', async () => {
  answers(proposeMatches, { proposed: 12, without: 1, border: { across: 7, of: 15, price: 1.2 } });
  await propose();
  expect(await screen.findByText(/^12 pairs proposed/)).toHaveTextContent(
    '1 startup stays without. 7 of 15 pairs of the cohort cross the border. Each further one would cost about 1.2 points',
  );
});

test('a share that nobody can keep stays on the page, in words and numbers', async () => {
  refuses(proposeMatches, 'match.too_few_across', { params: { asked: 7, of: 15, most: 4, alone: 9, places: 3 } });
  await propose();
  expect(await screen.findByRole('alert')).toHaveTextContent(
    /ask that 7 of 15 pairs cross the border; without leaving anybody unserved, 4 can. Startups that fit nobody across the border: 9; places left there: 3/,
  );
});
