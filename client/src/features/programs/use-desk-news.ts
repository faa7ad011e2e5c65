import { useQueryClient } from '@tanstack/react-query';
import { listReach } from '../../../../src/contract/matching/reach-routes.ts';
import { enrollmentChanged } from '../../../../src/contract/programs/events.ts';
import { listEnrollments } from '../../../../src/contract/programs/routes.ts';
import { useToast } from '../../shared/components/toast.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useLive } from '../../shared/live/use-live.ts';
import type { OwnMoves } from './own-moves.ts';
import type { DeskEnrollment, DeskState } from './use-programs.ts';

/**
 * Keeps this desk the same as every other: whatever moves an application brings the list anew. Whoever reads that very one is
 * told why it leaves, unless it was they who decided it.
 */
export function useDeskNews(
  { cohortId, state }: { readonly cohortId: string; readonly state: DeskState },
  { shown, isOwn }: { readonly shown: DeskEnrollment | undefined; readonly isOwn: OwnMoves['isOwn'] },
): void {
  const t = useT();
  const toast = useToast();
  const client = useQueryClient();
  useLive(enrollmentChanged, (news) => {
    if (news.cohortId !== cohortId) return;
    // Asked for each: what is not shown now may be moved by this desk and then by a colleague, too.
    const isMine = isOwn(news.enrollmentId, news.state);
    if (news.enrollmentId === shown?.id && news.state !== state && !isMine) {
      toast({ text: t('programs.desk.movedElsewhere', { name: shown.subjectName }) });
    }
    for (const route of [listEnrollments, listReach]) {
      void client.invalidateQueries({ queryKey: [route.name, { cohortId }] });
    }
  });
}
