import { ConflictCaseModel, type ConflictCaseRow } from '../../src/features/matching/conflict-case-model.ts';
import { decideConflict } from '../../src/features/matching/actions/decide-conflict.ts';
import { publishMentor, saveMentorDraft } from '../../src/features/mentors/actions/edit-draft.ts';
import type { UserActor } from '../../src/platform/actions/actor.ts';
import type { ActionContext } from '../../src/platform/actions/run-action.ts';
import { conflictReasons } from './conflict-reasons.ts';
import type { Stage } from './stage.ts';
import type { Step, Telling } from './story-book.ts';

const mx = 'America/Mexico_City';
const coordinators = {
  es: 'monica.resendiz@oficina-mx.example',
  en: 'grace.okafor@us-office.example',
} as const;

/** Flags that nobody has looked at yet, and the founder's cousin, whom a story concerns. */
const leftOpen = ['Telar Humano', 'Hushbit', 'Memoria Viva', 'Suela Viva'];

/**
 * Each office decides the cases of its own sheet in the days after the imports: what keeps a pair apart is confirmed, what is
 * only worth knowing is cleared and stays on record. A buyer stays apart from whom she buys from.
 */
export async function decideCases(stage: Stage): Promise<void> {
  const keptIds = new Set(await Promise.all(leftOpen.map(async (name) => String((await stage.startup(name))._id))));
  const coffee = String((await stage.startup('Café Zongolica Nahua'))._id);
  const rows: ConflictCaseRow[] = await ConflictCaseModel.find({ state: 'open' }).sort({ openedAt: 1, _id: 1 }).lean();
  for (const [index, row] of rows.filter(({ startupId }) => !keptIds.has(String(startupId))).entries()) {
    const language = row.source?.file.startsWith('mentores') === true ? 'es' : 'en';
    const isApart = row.kind === 'exclude' || String(row.startupId) === coffee;
    const input = {
      conflictId: String(row._id),
      decision: isApart ? ('confirmed' as const) : ('cleared' as const),
      reason: conflictReasons[language][row.reason] ?? conflictReasons[language]['named'] ?? '',
      lookAgainMonths: isApart ? 12 : null,
      revision: row.revision,
    };
    const minute = String(index % 60).padStart(2, '0');
    const at = stage.at(-47, `${index < 60 ? '16' : '17'}:${minute}`, mx);
    await stage.as(coordinators[language], at, (ctx) => decideConflict(ctx, input));
  }
  await stage.settle();
}

/** A case that was left as a flag is found to keep its pair apart. */
export async function confirmTie(
  ctx: ActionContext<UserActor>,
  { startupId, mentorId }: { readonly startupId: string; readonly mentorId: string },
  reason: string,
): Promise<void> {
  const row: ConflictCaseRow | null = await ConflictCaseModel.findOne({ startupId, mentorId }).lean();
  if (row === null) throw new Error('The demo network has no such case.');
  const decision = { decision: 'confirmed' as const, reason, lookAgainMonths: null, revision: row.revision };
  await decideConflict(ctx, { conflictId: String(row._id), ...decision });
}

/** What two mentors have added to their interests since: these cases wait for the coordinators now. */
export const declaredSteps = ({ stage }: Telling): Step[] => {
  const declares = (email: string, day: number, words: string): Step => {
    const at = stage.today(day, '12:20', mx);
    const run = async (): Promise<void> => {
      const mentor = await stage.mentor(email);
      const interests = { words: [mentor.interests?.words, words].filter(Boolean).join('; '), hasNone: false };
      await stage.as(email, at, async (ctx) => {
        const saved = await saveMentorDraft(ctx, { mentor, revision: mentor.revision, changes: { interests } });
        await publishMentor(ctx, { mentor: saved, revision: saved.revision });
      });
    };
    return { at, what: `${email} declares an interest`, run };
  };
  return [
    declares('blas@montemayorplast.example', -3, 'Consejero de HornoFlex desde este mes'),
    declares('tkowalski@swdesertmfg.example', -2, 'Convertible note in BrineLab, signed last week'),
  ];
};
