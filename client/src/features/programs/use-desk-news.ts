import { useQueryClient } from '@tanstack/react-query';
import { listReach } from '../../../../src/contract/matching/reach-routes.ts';
import { enrollmentChanged } from '../../../../src/contract/programs/events.ts';
import { listEnrollments } from '../../../../src/contract/programs/routes.ts';
import { useToast } from '../../shared/components/toast.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useLive } from '../../shared/live/use-live.ts';
import type { DeskEnrollment } from './use-programs.ts';

/**
 * Keeps this desk the same as every other: whatever moves an application brings the list anew. Whoever reads that very one is
 * told why it leaves, unless it was they who decided it.
 */
export function useDeskNews(
  cohortId: string,
  { shown, isOwn }: { readonly shown: DeskEnrollment | undefined; readonly isOwn: (id: string) => boolean },
): void {
  const t = useT();
  const toast = useToast();
  const client = useQueryClient();
  useLive(enrollmentChanged, (news) => {
    if (news.cohortId !== cohortId) return;
    if (news.enrollmentId === shown?.id && !isOwn(shown.id)) {
      toast({ text: t('programs.desk.movedElsewhere', { name: shown.subjectName }) });
    }
    for (const route of [listEnrollments, listReach]) {
      void client.invalidateQueries({ queryKey: [route.name, { cohortId }] });
    }
  });
}
