import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  decideEnrollment,
  listEnrollments,
  listPrograms,
  undoDecision,
} from '../../../../src/contract/programs/routes.ts';
import { call } from '../../shared/api/call.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { routeKey } from '../../shared/api/use-route-query.ts';
import { useToast } from '../../shared/components/toast.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import type { Enrollment } from './use-programs.ts';

const stale = [listEnrollments, listPrograms];

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

/** Admitting and declining, one after the other, each with its undo until the notice goes out. */
export function useDeciding() {
  const t = useT();
  const toast = useToast();
  const { run, isDeciding } = useRunning();
  const undo = (enrollments: readonly Enrollment[]) =>
    run(async () => {
      for (const { id } of enrollments) await call(undoDecision, { params: { enrollmentId: id } });
      const [first] = enrollments;
      if (first !== undefined) toast({ text: t('programs.desk.undone', { name: first.subjectName }) });
    });
  const decided = (enrollments: readonly Enrollment[], text: string) =>
    toast({ text, onUndo: () => void undo(enrollments) });
  return {
    isDeciding,
    undo,
    admit: (enrollments: readonly Enrollment[]) =>
      run(async () => {
        for (const { id } of enrollments) {
          await call(decideEnrollment, { params: { enrollmentId: id }, body: { decision: 'admit' } });
        }
        const [first] = enrollments;
        if (first === undefined) return;
        const isOne = enrollments.length === 1;
        decided(
          enrollments,
          isOne
            ? t('programs.desk.admitted', { name: first.subjectName })
            : t('programs.desk.admittedMany', { count: enrollments.length }),
        );
      }),
    decline: (enrollment: Enrollment, reason: string) =>
      run(async () => {
        await call(decideEnrollment, {
          params: { enrollmentId: enrollment.id },
          body: { decision: 'decline', reason },
        });
        decided([enrollment], t('programs.desk.declined', { name: enrollment.subjectName }));
      }),
  };
}

export type Deciding = ReturnType<typeof useDeciding>;
