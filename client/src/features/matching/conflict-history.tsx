import type { ConflictCase } from '../../../../src/contract/matching/schema.ts';
import { Timeline, type Happening } from '../../shared/components/facts.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';

/** What has happened with a case: opened, asked, answered, decided, or what comes next. */
export function ConflictHistory({ found }: { found: ConflictCase }) {
  const t = useT();
  const format = useFormat();
  const opened: Happening = {
    key: 'opened',
    text: t(found.kind === 'exclude' ? 'review.cases.opened' : 'review.cases.openedFlag'),
    time: format.moment(found.openedAt),
  };
  const asked = found.questions.flatMap((one): Happening[] => [
    {
      key: `${one.id} asked`,
      text: t('review.cases.askedBy', { name: one.askedByName, question: one.question }),
      time: format.moment(one.askedAt),
    },
    ...(one.answeredAt === null
      ? []
      : [
          {
            key: `${one.id} answered`,
            text: t('review.cases.answeredBy', { name: one.answeredByName ?? '', answer: one.answer ?? '' }),
            time: format.moment(one.answeredAt),
          },
        ]),
  ]);
  return (
    <section>
      <h2 className="label">{t('review.cases.soFar')}</h2>
      <Timeline happenings={[opened, ...asked, useNext(found)]} />
    </section>
  );
}

function useNext(found: ConflictCase): Happening {
  const t = useT();
  const format = useFormat();
  if (found.state !== 'open' && found.decidedAt !== null) {
    return {
      key: 'decided',
      text: t('review.cases.decidedBy', {
        name: found.decidedByName ?? '',
        decision: t(`review.cases.${found.state}`),
      }),
      time: [format.moment(found.decidedAt), found.decisionReason].filter(Boolean).join(' · '),
    };
  }
  const time = t(found.kind === 'exclude' ? 'review.cases.until' : 'review.cases.untilFlag');
  if (found.waitsSince !== null) return { key: 'waits', text: t('review.cases.waitsForAnswer'), time, isNext: true };
  // A flag keeps nobody apart, so nothing has to be decided by a day.
  const text =
    found.kind === 'exclude'
      ? t('review.cases.youDecide', { moment: format.moment(found.dueAt) })
      : t('review.cases.youDecideFlag');
  return { key: 'due', text, time, isNext: true };
}
