import { useState } from 'react';
import { listOwnStartups } from '../../../../src/contract/startups/routes.ts';
import { firstMessage, type Introduction, type OpenRequests } from '../../../../src/contract/introductions/schema.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { useForm, type Form } from '../../shared/forms/use-form.ts';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useMe } from '../../shared/session/session-provider.tsx';
import { useIntroductions, useRequestIntroduction } from './api.ts';
import { forgetMessage, keepMessage, readKeptMessage } from './kept-drafts.ts';
import { blankMessage, messageParts, type MessagePart, type MessageValues } from './message-values.ts';

export interface Recipient {
  readonly mentorId: string;
  readonly name: string;
}

export interface Composer {
  readonly form: Form<MessageValues>;
  readonly write: (part: MessagePart, words: string) => void;
  readonly isReviewing: boolean;
  readonly review: () => void;
  readonly edit: () => void;
  readonly send: () => void;
  readonly isSending: boolean;
  readonly error: string | null;
  readonly startups: readonly { id: string; name: string }[];
  readonly startupId: string | null;
  readonly setStartupId: (id: string) => void;
  readonly limits: OpenRequests | null;
  readonly programId: string | null;
  readonly setProgramId: (id: string) => void;
  readonly alternates: readonly string[];
  readonly setAlternates: (ids: readonly string[]) => void;
  readonly language: 'en' | 'es';
  readonly setLanguage: (language: 'en' | 'es') => void;
}

/** A first message while it is written: kept on this device at every stroke, judged by the contract, sent once. */
export function useComposer(mentor: Recipient, onSent: (introduction: Introduction) => void): Composer {
  const me = useMe();
  const sentence = useErrorSentence();
  const own = useLanguage();
  const form = useMessageForm(me.id, mentor);
  const choice = useChoices();
  const [language, setLanguage] = useState<'en' | 'es'>(own.language);
  const [isReviewing, setReviewing] = useState(false);
  const [alternates, setAlternates] = useState<readonly string[]>([]);
  const request = useRequestIntroduction((introduction) => {
    forgetMessage(me.id, mentor.mentorId);
    onSent(introduction);
  });
  const parse = () => form.check(firstMessage, { ...form.values, language });
  const send = () => {
    const message = parse();
    const { startupId, programId } = choice;
    if (message === null || startupId === null) return setReviewing(false);
    const next = alternates.map((mentorId) => ({ mentorId, whyYou: null }));
    request.mutate({ body: { startupId, mentorId: mentor.mentorId, programId, message, alternates: next } });
  };
  return {
    form,
    write: (part, words) => {
      form.set(part, words);
      keepMessage(me.id, { ...mentor, values: { ...form.values, [part]: words } });
    },
    isReviewing,
    review: () => setReviewing(parse() !== null),
    edit: () => setReviewing(false),
    send,
    isSending: request.isPending,
    error: request.error === null ? null : sentence(request.error),
    ...choice,
    alternates,
    setAlternates,
    language,
    setLanguage,
  };
}

function useMessageForm(userId: string, { mentorId }: Recipient): Form<MessageValues> {
  const t = useT();
  const words = { too_small: t('introductions.compose.fields.short'), too_big: t('introductions.compose.fields.long') };
  return useForm<MessageValues>(
    { ...blankMessage, ...readKeptMessage(userId, mentorId)?.values },
    Object.fromEntries(messageParts.map((part) => [part, words])),
  );
}

/** For which startup, in which program: asked only where there is a choice. */
function useChoices() {
  const { data: owned } = useRouteQuery(listOwnStartups, {});
  const { data: introductions } = useIntroductions();
  const [wantedStartup, setStartupId] = useState<string | null>(null);
  const [wantedProgram, setProgramId] = useState<string | null>(null);
  const startups = (owned?.startups ?? []).flatMap(({ id, published }) =>
    published === null ? [] : [{ id, name: published.name }],
  );
  const startupId = wantedStartup ?? startups[0]?.id ?? null;
  const limits = introductions?.openRequests.find((one) => one.startupId === startupId) ?? null;
  const programs = limits?.programs ?? [];
  const programId = programs.find((program) => program.id === wantedProgram)?.id ?? programs[0]?.id ?? null;
  return { startups, startupId, setStartupId, limits, programId, setProgramId };
}
