import { Button } from '@mantine/core';
import type { ReactNode, SubmitEvent } from 'react';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { Note } from '../../shared/components/note.tsx';
import styles from '../../shared/components/public-frame.module.css';
import { PublicFrame } from '../../shared/components/public-frame.tsx';
import type { Form } from '../../shared/forms/use-form.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { PrivacyChoices } from './privacy-choices.tsx';
import type { RegisterValues } from './register-values.ts';

/** The page behind a one-time link that makes an account: its own fields, then the notice, what failed, and the one button. */
export function OneLinkForm({
  form,
  words,
  failure,
  isSending,
  onSend,
  children,
}: {
  form: Form<RegisterValues>;
  words: { readonly title: string; readonly lead: string; readonly submit: string };
  failure: unknown;
  isSending: boolean;
  onSend: () => void;
  children: ReactNode;
}) {
  const t = useT();
  const sentence = useErrorSentence();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onSend();
  };
  return (
    <PublicFrame>
      <form className={styles.form} style={{ maxWidth: 480, margin: '0 auto' }} onSubmit={submit} noValidate>
        <div>
          <h1 className="t28">{words.title}</h1>
          <p className="ink2" style={{ marginTop: 4 }}>
            {words.lead}
          </p>
        </div>
        {children}
        <PrivacyChoices form={form} />
        {failure === null ? null : <Note tone="late">{sentence(failure)}</Note>}
        <Button type="submit" fullWidth disabled={isSending}>
          {isSending ? t('ui.sending') : words.submit}
        </Button>
      </form>
    </PublicFrame>
  );
}
