import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { MentorFactName, MentorFacts, OwnMentor } from '../../../../src/contract/mentors/schema.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { Note } from '../../shared/components/note.tsx';
import { StickyFoot } from '../../shared/components/sticky-foot.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import type { Draft } from '../../shared/draft/use-draft.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { usePublishing } from './use-publishing.ts';

/** What waits to be published, what others still see, and the one button. */
export function PublishPanel({ offer, draft }: { offer: OwnMentor; draft: Draft<MentorFacts> }) {
  const t = useT();
  const format = useFormat();
  const toast = useToast();
  const sentence = useErrorSentence();
  const { publish, discard, isBusy, error } = usePublishing(offer, draft);
  const pending = Object.keys(draft.pending) as MentorFactName[];
  const names = [...new Set([...offer.changed, ...pending].map((name) => t(`mentors.fact.${name}`)))];
  const isNew = offer.state === 'draft';
  const hasChanges = names.length > 0 || isNew;
  return (
    <section>
      {hasChanges && !isNew ? (
        <>
          <h2 className="label">{t('facts.changes', { count: names.length })}</h2>
          <p className="t14 ink2">{names.join(', ')}</p>
        </>
      ) : null}
      <p className="t14 ink2" style={{ margin: '12px 0' }}>
        {!hasChanges
          ? t('facts.draft.published')
          : offer.publishedAt === null
            ? t('mentors.notYetSeen')
            : t('mentors.stillSeen', { day: format.day(offer.publishedAt, { weekday: false }) })}
      </p>
      {error === null ? null : <Note tone="late">{sentence(error)}</Note>}
      {hasChanges ? (
        <Button
          fullWidth
          disabled={isBusy}
          onClick={() => void publish().then((isDone) => isDone && toast({ text: t('mentors.published') }))}
        >
          {isNew ? t('facts.publishFirst') : t('facts.publish', { count: names.length })}
        </Button>
      ) : null}
      <div className="between" style={{ marginTop: 12 }}>
        {isNew ? null : (
          <Link className="link" to="/mentors/$mentorId" params={{ mentorId: offer.id }}>
            {t('mentors.asFounder')}
          </Link>
        )}
        {hasChanges && !isNew ? (
          <button
            type="button"
            className="link"
            disabled={isBusy}
            onClick={() => void discard().then((isDone) => isDone && toast({ text: t('facts.discarded') }))}
          >
            {t('facts.discard')}
          </button>
        ) : null}
      </div>
    </section>
  );
}

/** The same under the thumb on a phone, only while something waits. */
export function PublishFoot(props: { offer: OwnMentor; draft: Draft<MentorFacts> }) {
  const { offer, draft } = props;
  const waits = offer.state === 'draft' || offer.changed.length > 0 || Object.keys(draft.pending).length > 0;
  if (!waits) return null;
  return (
    <StickyFoot>
      <PublishPanel {...props} />
    </StickyFoot>
  );
}
