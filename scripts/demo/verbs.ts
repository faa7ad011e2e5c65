import {
  acceptIntroduction,
  askFirst,
  declineIntroduction,
  findIntroductionById,
  type IntroductionRow,
  proposeIntroduction,
  requestIntroduction,
} from '../../src/features/introductions/index.ts';
import { approveAndIntroduce, replaceAndIntroduce } from '../../src/features/introductions/actions/review-matches.ts';
import { claimMatch } from '../../src/features/matching/actions/claim-match.ts';
import { proposeMatch } from '../../src/features/matching/actions/propose-matches.ts';
import { confirmTie } from './conflicts.ts';
import { endingVerbs } from './endings.ts';
import { firstMessages } from './first-messages.ts';
import type { Book, Moment, Step, Telling } from './story-book.ts';

const monica = 'monica.resendiz@oficina-mx.example';
const grace = 'grace.okafor@us-office.example';
const mx = 'America/Mexico_City';

interface Request {
  readonly mentor: string;
  readonly when: Moment;
  readonly next?: readonly string[];
  readonly message?: string;
}

/** Verbs of the stories: each is one action of one person at one moment. */
export function openBook({ stage, program, memory }: Telling & { readonly memory: Map<string, string> }) {
  const programId = String(program._id);
  const latest = async (startup: string): Promise<IntroductionRow> => {
    const row = await findIntroductionById(memory.get(startup) ?? '');
    if (row === null) throw new Error(`${startup} has no introduction yet.`);
    return row;
  };
  const book: Book = {
    stage,
    latest,
    remember: (startup, row) => {
      if (!memory.has(startup)) memory.set(`${startup}:first`, String(row._id));
      memory.set(startup, String(row._id));
    },
    answer: async (startup) => {
      const row = await latest(startup);
      return { introductionId: String(row._id), revision: row.revision };
    },
    step: (what, [day, time, from], run) => {
      const at = from === undefined ? stage.at(day, time, mx) : stage[from](day, time, mx);
      return { at, what, run: () => run(at) };
    },
    pairOf: async (startup, mentor) => ({
      programId,
      startupId: String((await stage.startup(startup))._id),
      mentorId: String((await stage.mentor(mentor))._id),
    }),
  };
  return { ...askingVerbs(book), ...matchVerbs(book), ...answerVerbs(book), ...endingVerbs(book) };
}

const askingVerbs = ({ stage, step, pairOf, remember }: Book) => ({
  asked: (startup: string, by: string, { mentor, when: moment, next = [], message }: Request): Step =>
    step(`${startup} asks ${mentor}`, moment, async (at) => {
      const { mentorId, startupId, programId } = await pairOf(startup, mentor);
      const words = firstMessages[message ?? mentor];
      if (words === undefined) throw new Error(`Nobody has written to ${mentor}.`);
      const alternates = [];
      for (const email of next) alternates.push({ mentorId: String((await stage.mentor(email))._id), whyYou: null });
      const input = { startupId, mentorId, programId, message: words, alternates };
      remember(startup, await stage.as(by, at, (ctx) => requestIntroduction(ctx, input)));
    }),
  byHand: (startup: string, mentor: string, moment: Moment): Step =>
    step(`${startup} is put together by hand`, moment, async (at) => {
      const pair = await pairOf(startup, mentor);
      const reason = 'She has run interpreters in six county courts, and they asked for a person to choose.';
      remember(startup, await stage.as(grace, at, (ctx) => proposeIntroduction(ctx, { ...pair, reason })));
    }),
});

const matchVerbs = (book: Book) => ({ matched: matched(book), overridden: overridden(book), inReview: inReview(book) });

const matched =
  ({ stage, step, pairOf, remember }: Book) =>
  (startup: string, mentor: string, { proposed, approved }: { proposed: Moment; approved: Moment }): Step[] => {
    let matchId = '';
    let revision = 0;
    return [
      step(`${startup} is proposed`, proposed, async (at) => {
        const pair = await pairOf(startup, mentor);
        const match = await stage.as(monica, at, (ctx) =>
          proposeMatch(ctx, { ...pair, reason: 'Corrida de la generación' }),
        );
        matchId = String(match._id);
        revision = match.revision;
      }),
      step(`${startup} is approved`, approved, async (at) => {
        if (matchId === '') return;
        const review = { matchId, reason: null, revision };
        const { introduction } = await stage.as(grace, at, (ctx) => approveAndIntroduce(ctx, review));
        remember(startup, introduction);
      }),
    ];
  };

/** The engine's first choice is the founder's cousin: Mónica rules the pair out and takes the next. */
const overridden =
  ({ stage, step, pairOf, remember }: Book) =>
  (): Step[] => {
    let matchId = '';
    let revision = 0;
    return [
      step('Suela Viva is proposed', [-4, '10:30', 'today'], async (at) => {
        const pair = await pairOf('Suela Viva', 'rogelio@tejidosleon.example');
        const match = await stage.as(grace, at, (ctx) => proposeMatch(ctx, { ...pair, reason: 'Run of the cohort' }));
        matchId = String(match._id);
        revision = match.revision;
      }),
      step('Suela Viva gets Blas', [-3, '11:00', 'today'], async (at) => {
        if (matchId === '') return;
        const { mentorId } = await pairOf('Suela Viva', 'blas@montemayorplast.example');
        const cousin = await pairOf('Suela Viva', 'rogelio@tejidosleon.example');
        const reason = 'Es primo de la fundadora. El siguiente tiene la maquila que ella busca.';
        const { introduction } = await stage.as(monica, at, async (ctx) => {
          const replaced = await replaceAndIntroduce(ctx, { matchId, mentorId, reason, revision });
          await confirmTie(ctx, cousin, reason);
          return replaced;
        });
        remember('Suela Viva', introduction);
      }),
    ];
  };

const inReview =
  ({ stage, step, pairOf }: Book) =>
  (startup: string, mentor: string, { proposed, claimed }: { proposed: Moment; claimed: Moment }): Step[] => {
    let matchId = '';
    return [
      step(`${startup} is proposed`, proposed, async (at) => {
        const pair = await pairOf(startup, mentor);
        const match = await stage.as(monica, at, (ctx) =>
          proposeMatch(ctx, { ...pair, reason: 'Corrida de la generación' }),
        );
        matchId = String(match._id);
      }),
      step(`${startup} is claimed`, claimed, async (at) => {
        if (matchId !== '') await stage.as(grace, at, (ctx) => claimMatch(ctx, matchId));
      }),
    ];
  };

const answerVerbs = ({ stage, step, answer }: Book) => ({
  yes: (startup: string, by: string, moment: Moment): Step =>
    step(`${by} says yes`, moment, async (at) => {
      const input = await answer(startup);
      await stage.as(by, at, (ctx) => acceptIntroduction(ctx, input));
    }),
  no: (
    startup: string,
    by: string,
    { when: moment, reason }: { when: Moment; reason: 'no_time' | 'not_what_we_need' },
  ): Step =>
    step(`${by} says no`, moment, async (at) => {
      const input = await answer(startup);
      await stage.as(by, at, (ctx) => declineIntroduction(ctx, { ...input, reason, note: null }));
    }),
  question: (startup: string, by: string, { when: moment, question }: { when: Moment; question: string }): Step =>
    step(`${by} asks first`, moment, async (at) => {
      const input = await answer(startup);
      await stage.as(by, at, (ctx) => askFirst(ctx, { ...input, question }));
    }),
});
