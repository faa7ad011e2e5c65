import { Button } from '@mantine/core';
import { SeenBy } from '../../shared/components/field-foot.tsx';
import { Note } from '../../shared/components/note.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { FirstMessageWords } from './first-message.tsx';
import styles from './request-composer.module.css';
import type { Composer } from './use-composer.ts';

/** The message as the mentor will read it, before it goes. */
export function ComposerReview({ composer, name }: { composer: Composer; name: string }) {
  const t = useT();
  const days = composer.limits?.programs.find((program) => program.id === composer.programId)?.answerDays ?? 5;
  return (
    <div className={styles.composer}>
      <h2 className="t20" ref={(heading) => heading?.focus()} tabIndex={-1}>
        {t('introductions.compose.reviewTitle', { name })}
      </h2>
      <FirstMessageWords message={{ ...composer.form.values, language: composer.language }} />
      {composer.error === null ? null : <Note tone="late">{composer.error}</Note>}
      <Button fullWidth disabled={composer.isSending} onClick={composer.send}>
        {composer.isSending ? t('ui.sending') : t('introductions.compose.send', { name })}
      </Button>
      <Button fullWidth variant="subtle" disabled={composer.isSending} onClick={composer.edit}>
        {t('introductions.compose.edit')}
      </Button>
      <p className="t14 ink2">{t('introductions.compose.dueIn', { count: days })}</p>
      <SeenBy>{t('introductions.compose.seen', { name })}</SeenBy>
    </div>
  );
}
