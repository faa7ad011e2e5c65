import { Button } from '@mantine/core';
import type { OwnStartup, StartupFacts } from '../../../../src/contract/startups/schema.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { Note } from '../../shared/components/note.tsx';
import { StickyFoot } from '../../shared/components/sticky-foot.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import type { Draft } from '../../shared/draft/use-draft.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { usePublishing } from './use-publishing.ts';

/** What waits to be published, what others still see, and the one button. */
export function PublishPanel({ startup, draft }: { startup: OwnStartup; draft: Draft<StartupFacts> }) {
  const t = useT();
  const format = useFormat();
  const toast = useToast();
  const sentence = useErrorSentence();
  const { publish, discard, isBusy, error } = usePublishing(startup, draft);
  const names = [...new Set([...startup.changed, ...startupPending(draft)].map((name) => t(`startups.fact.${name}`)))];
  const isNew = startup.state === 'draft';
  if (names.length === 0 && !isNew) return <p className="t14 ink3">{t('facts.draft.published')}</p>;
  return (
    <section>
      {isNew ? null : (
        <>
          <h2 className="label">{t('facts.changes', { count: names.length })}</h2>
          <p className="t14 ink2">{names.join(', ')}</p>
        </>
      )}
      <p className="t14 ink2" style={{ margin: '12px 0' }}>
        {startup.publishedAt === null
          ? t('startups.notYetSeen')
          : t('startups.stillSeen', { day: format.day(startup.publishedAt, { weekday: false }) })}
      </p>
      {error === null ? null : <Note tone="late">{sentence(error)}</Note>}
      <Button
        fullWidth
        disabled={isBusy}
        onClick={() => void publish().then((isDone) => isDone && toast({ text: t('startups.published') }))}
      >
        {isNew ? t('facts.publishFirst') : t('facts.publish', { count: names.length })}
      </Button>
      {isNew ? null : (
        <Button
          variant="subtle"
          disabled={isBusy}
          onClick={() => void discard().then((isDone) => isDone && toast({ text: t('facts.discarded') }))}
        >
          {t('facts.discard')}
        </Button>
      )}
    </section>
  );
}

const startupPending = (draft: Draft<StartupFacts>): (keyof StartupFacts)[] =>
  Object.keys(draft.pending) as (keyof StartupFacts)[];

/** The same under the thumb on a phone, only while something waits. */
export function PublishFoot(props: { startup: OwnStartup; draft: Draft<StartupFacts> }) {
  const { startup, draft } = props;
  const waits = startup.state === 'draft' || startup.changed.length > 0 || Object.keys(draft.pending).length > 0;
  if (!waits) return null;
  return (
    <StickyFoot>
      <PublishPanel {...props} />
    </StickyFoot>
  );
}
