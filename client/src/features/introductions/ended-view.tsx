import type { Introduction } from '../../../../src/contract/introductions/schema.ts';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { LinkButton } from '../../shared/components/link-button.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';

/** Any ending but success: one kind sentence, the same whoever ended it, and who comes next. */
export function EndedView({ introduction }: { introduction: Introduction }) {
  const t = useT();
  const format = useFormat();
  const { next, endedAt, endedByMe, mySide } = introduction;
  const day = endedAt === null ? '' : format.day(endedAt);
  const isFounder = mySide === 'startup';
  const nextWords =
    next === null
      ? t('answers.end.look')
      : next.name === null
        ? t('answers.end.nextHidden')
        : t('answers.end.next', { name: next.name });
  return (
    <EmptyState
      headingLevel={1}
      title={t('answers.end.title')}
      action={
        !isFounder ? undefined : next === null ? (
          <LinkButton to="/mentors">{t('answers.end.lookAction')}</LinkButton>
        ) : (
          <LinkButton to="/introductions/$introductionId" params={{ introductionId: next.introductionId }}>
            {t('answers.end.toNext')}
          </LinkButton>
        )
      }
    >
      {isFounder ? <p>{nextWords}</p> : null}
      <p className="t14 ink3">{t(endedByMe ? `answers.end.${endedByMe}` : 'answers.end.closedOn', { day })}</p>
    </EmptyState>
  );
}
