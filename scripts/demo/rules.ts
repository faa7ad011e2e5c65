import { answerBy } from '../../src/features/directory/index.ts';
import { changeProgramRules, findProgramsByIds } from '../../src/features/programs/index.ts';
import type { Step, Telling } from './story-book.ts';

const monica = 'monica.resendiz@oficina-mx.example';
const mx = 'America/Mexico_City';
const usualDays = 5;

/**
 * Telar de Fuego has waited for twelve days, which five business days to answer do not allow: on that day Mónica gives
 * mentors longer, and takes it back the day after. What was asked in between keeps the longer date, which is about to end.
 */
export function longAnswerSteps({ stage, program }: Telling): Step[] {
  const programId = String(program._id);
  const firstStart = stage.today(0, '23:59', mx);
  const asked = stage.today(-12, '11:20', mx);
  const lasts = (days: number): boolean =>
    answerBy({ from: asked, days, zone: 'America/Chicago' }).getTime() > firstStart.getTime() + 2 * 3_600_000;
  let longer = usualDays;
  while (!lasts(longer)) longer += 1;
  const give = (day: number, answerDays: number): Step => {
    const at = stage.today(day, '09:00', mx);
    const run = async (): Promise<unknown> => {
      const [now] = await findProgramsByIds([program._id]);
      const change = { revision: now?.revision ?? 0, rules: { answerDays } };
      return stage.as(monica, at, (ctx) => changeProgramRules(ctx, programId, change));
    };
    return { at, what: `mentors get ${answerDays} business days`, run };
  };
  return [give(-12, longer), give(-11, usualDays)];
}
