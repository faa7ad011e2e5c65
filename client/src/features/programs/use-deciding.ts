import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import {
  askApplicant,
  decideEnrollment,
  listEnrollments,
  listPrograms,
  undoDecision,
} from '../../../../src/contract/programs/routes.ts';
import { listReach } from '../../../../src/contract/matching/reach-routes.ts';
import { call } from '../../shared/api/call.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { routeKey } from '../../shared/api/use-route-query.ts';
import { useToast } from '../../shared/components/toast.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { keepOwnMoves } from './own-moves.ts';
import type { Enrollment } from './use-programs.ts';

const stale = [listEnrollments, listPrograms, listReach];

/** One piece of work at a time; lists that are not true any more are asked for again, whether all went well or only some. */
function useRunning() {
  const toast = useToast();
  const client = useQueryClient();
  const sentence = useErrorSentence();
  const [isDeciding, setDeciding] = useState(false);
  const run = async (work: () => Promise<void>): Promise<void> => {
    setDeciding(true);
    try {
      await work();
    } catch (error) {
      toast({ text: sentence(error), tone: 'late' });
    } finally {
      setDeciding(false);
      for (const route of stale) void client.invalidateQueries({ queryKey: routeKey(route) });
    }
  };
  return { run, isDeciding };
}

/** Admitting and declining, one after the other, each with its undo until the notice goes out; and asking. */
export function useDeciding() {
  const t = useT();
  const toast = useToast();
  const { run, isDeciding } = useRunning();
  const [own] = useState(keepOwnMoves);
  const each = async (enrollments: readonly Enrollment[], act: (id: string) => Promise<Enrollment>): Promise<void> => {
    for (const { id } of enrollments) await own.move(id, () => act(id));
  };
  const undo = (enrollments: readonly Enrollment[]) =>
    run(async () => {
      const [first] = enrollments;
      await each(enrollments, (enrollmentId) => call(undoDecision, { params: { enrollmentId } }));
      if (first !== undefined) toast({ text: t('programs.desk.undone', { name: first.subjectName }) });
    });
  const decided = (enrollments: readonly Enrollment[], text: string) =>
    toast({ text, onUndo: () => void undo(enrollments) });
  return {
    isDeciding,
    isOwn: own.isOwn,
    undo,
    admit: (enrollments: readonly Enrollment[]) =>
      run(async () => {
        await each(enrollments, (id) => decide(id, { decision: 'admit' }));
        decided(enrollments, t('programs.desk.admittedThem', counted(enrollments)));
      }),
    ask: (enrollments: readonly Enrollment[]) =>
      run(async () => {
        await each(enrollments, (enrollmentId) => call(askApplicant, { params: { enrollmentId } }));
        toast({ text: t('programs.desk.askedThem', counted(enrollments)) });
      }),
    decline: (enrollment: Enrollment, reason: string) =>
      run(async () => {
        await each([enrollment], (id) => decide(id, { decision: 'decline', reason }));
        decided([enrollment], t('programs.desk.declined', { name: enrollment.subjectName }));
      }),
  };
}

const decide = (enrollmentId: string, body: z.input<typeof decideEnrollment.body>) =>
  call(decideEnrollment, { params: { enrollmentId }, body });

/** One is named, several are counted. */
const counted = (enrollments: readonly Enrollment[]) => ({
  count: enrollments.length,
  name: enrollments[0]?.subjectName ?? '',
});

export type Deciding = ReturnType<typeof useDeciding>;
