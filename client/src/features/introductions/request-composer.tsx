import { Button } from '@mantine/core';
import type { Introduction } from '../../../../src/contract/introductions/schema.ts';
import { getMentor } from '../../../../src/contract/mentors/routes.ts';
import { answerMax } from '../../../../src/contract/shared/schema.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { SeenBy } from '../../shared/components/field-foot.tsx';
import { Icon } from '../../shared/components/icon.tsx';
import { Note } from '../../shared/components/note.tsx';
import { SavedMark } from '../../shared/components/saved-mark.tsx';
import { Segmented } from '../../shared/components/segmented.tsx';
import { TextArea } from '../../shared/components/text-area.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { AlternatesField } from './alternates-field.tsx';
import { ComposerChoices } from './composer-choices.tsx';
import { ComposerReview } from './composer-review.tsx';
import styles from './request-composer.module.css';
import { checkMessage, messageParts } from './message-values.ts';
import { useComposer, type Composer, type Recipient } from './use-composer.ts';
import { firstName } from './use-party-words.ts';

/** The first message, guided: four short answers, what a good one has, who is asked next, and a look before it goes. */
export function RequestComposer({
  mentor,
  onSent,
  headingLevel = 2,
}: {
  mentor: Recipient;
  onSent: (introduction: Introduction) => void;
  /** 1 where the composer is a page of its own. */
  headingLevel?: 1 | 2;
}) {
  const t = useT();
  const composer = useComposer(mentor, onSent);
  const name = firstName(mentor.name);
  const isHere = useRouteQuery(getMentor, { params: { mentorId: mentor.mentorId } }).data?.isHere;
  const Heading = headingLevel === 1 ? 'h1' : 'h2';
  const isFull = composer.limits !== null && composer.limits.used >= composer.limits.max;
  if (composer.isReviewing) return <ComposerReview composer={composer} name={name} />;
  return (
    <div className={styles.composer}>
      <div>
        <Heading className="t20" tabIndex={-1}>
          {t('introductions.compose.title', { name })}
        </Heading>
        <p className="t14 ink2">{t('introductions.compose.lead')}</p>
      </div>
      {isFull ? <Note tone="late">{t('errors.introduction.cap_reached')}</Note> : null}
      {isHere === false ? <Note>{t('introductions.compose.absent', { name })}</Note> : null}
      <ComposerChoices composer={composer} />
      <Segmented
        legend={t('introductions.compose.inLanguage')}
        value={composer.language}
        onChange={composer.setLanguage}
        segments={[
          { value: 'es', label: t('introductions.compose.es') },
          { value: 'en', label: t('introductions.compose.en') },
        ]}
      />
      {messageParts.map((part) => (
        <TextArea
          key={part}
          label={t(`introductions.compose.${part}`, { name })}
          hint={t(`introductions.compose.${part}Hint`)}
          value={composer.form.values[part]}
          onChange={(words) => composer.write(part, words)}
          error={composer.form.error(part)}
          maxLength={answerMax}
          lang={composer.language}
          autosize
          minRows={2}
        />
      ))}
      <Checks composer={composer} />
      <AlternatesField composer={composer} mentorId={mentor.mentorId} />
      <Button fullWidth disabled={isFull} onClick={composer.review}>
        {t('introductions.compose.review')}
      </Button>
      {Object.values(composer.form.values).some((words) => words !== '') ? (
        <SavedMark>{t('introductions.compose.kept')}</SavedMark>
      ) : null}
      <SeenBy>{t('introductions.compose.seen', { name })}</SeenBy>
    </div>
  );
}

/** What a good first message has. Hints, never a gate. */
function Checks({ composer }: { composer: Composer }) {
  const t = useT();
  const found = checkMessage(composer.form.values);
  const keys = ['oneQuestion', 'enough', 'personal', 'short'] as const;
  return (
    <ul className={styles.checks}>
      {keys.map((key) => (
        <li key={key} data-on={found[key] || undefined}>
          <Icon name={found[key] ? 'check' : 'more'} size={20} />
          {t(`introductions.compose.checks.${key}`)}
        </li>
      ))}
    </ul>
  );
}
