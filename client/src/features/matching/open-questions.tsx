import { listOwnQuestions } from '../../../../src/contract/matching/conflict-question-routes.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { LeadRows } from '../../shared/components/lead-rows.tsx';
import { useT } from '../../shared/i18n/use-t.ts';

/** Questions of coordinators that wait for the reader's answer; nothing where none does. */
export function OpenQuestions() {
  const t = useT();
  const { data } = useRouteQuery(listOwnQuestions, {});
  const open = (data?.questions ?? []).filter(({ answer, isClosed }) => answer === null && !isClosed);
  if (open.length === 0) return null;
  return (
    <section aria-label={t('questions.title')}>
      <LeadRows
        rows={open.map(({ id, askedByName, question }) => ({
          key: id,
          label: t('questions.waits', { name: askedByName }),
          value: question,
          to: `/questions/${id}`,
        }))}
      />
    </section>
  );
}
