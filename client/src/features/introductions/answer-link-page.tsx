import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { answerByLink, readAnswerLink } from '../../../../src/contract/introductions/answer-link-routes.ts';
import { type ApiError, asMissing } from '../../shared/api/api-error.ts';
import { call } from '../../shared/api/call.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { LinkButton } from '../../shared/components/link-button.tsx';
import { usePageTitle } from '../../shared/components/page.tsx';
import frame from '../../shared/components/public-frame.module.css';
import { PublicFrame } from '../../shared/components/public-frame.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { SentencesOf } from '../../shared/i18n/sentences-of.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import type { LinkAnswer, ReadLink } from './answer-link.ts';
import { AnswerLinkForm } from './answer-link-form.tsx';

/** From a mail, without signing in: the page shows what would be answered, and only the press answers. */
export const AnswerLinkPage = () => (
  <SentencesOf part="common">
    <AnswerLink />
  </SentencesOf>
);

function AnswerLink() {
  const t = useT();
  const { token } = useParams({ from: '/$lang/answer/$token' });
  const { do: wanted } = useSearch({ from: '/$lang/answer/$token' });
  const link = useQuery<ReadLink, ApiError>({
    queryKey: [readAnswerLink.name, token],
    queryFn: () => call(readAnswerLink, { body: { token } }),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const answering = useRouteMutation(answerByLink);
  usePageTitle(t('answers.answer.by', { moment: '' }).trim());
  const given = answering.variables?.body.answer;
  return (
    <PublicFrame>
      <div className={frame.narrow}>
        {link.isPending ? <PageSkeleton /> : null}
        {link.error === null ? null : <Gone error={link.error} />}
        {answering.data === undefined || given === undefined ? null : (
          <Answered given={given} isConnected={answering.data.introduction.state === 'accepted'} />
        )}
        {link.data === undefined || answering.data !== undefined ? null : (
          <AnswerLinkForm
            link={link.data}
            wanted={wanted}
            isSending={answering.isPending}
            error={answering.error}
            onAnswer={(answer: LinkAnswer) => answering.mutate({ body: { token, ...answer } })}
          />
        )}
      </div>
    </PublicFrame>
  );
}

/** Used, expired or never ours: all read the same, and the way in stays open. */
function Gone({ error }: { error: ApiError }) {
  const t = useT();
  const sentence = useErrorSentence();
  return (
    <div role="alert">
      <EmptyState art="broken" headingLevel={1} title={t('answers.link.gone')} action={<ToPuente />}>
        <p>{sentence(asMissing(error))}</p>
      </EmptyState>
    </div>
  );
}

function Answered({ given, isConnected }: { given: LinkAnswer['answer']; isConnected: boolean }) {
  const t = useT();
  const title = {
    accept: isConnected ? t('answers.link.doneAccept') : t('answers.link.doneFirstYes'),
    ask: t('answers.link.doneAsk'),
    decline: t('answers.link.doneDecline'),
  }[given];
  return (
    <output>
      <EmptyState art={isConnected ? 'closed' : 'none'} headingLevel={1} title={title} action={<ToPuente />}>
        <p>{t(given === 'accept' && !isConnected ? 'answers.link.doneFirstYesText' : 'answers.link.doneText')}</p>
      </EmptyState>
    </output>
  );
}

function ToPuente() {
  const t = useT();
  // Whoever is not signed in is led to the sign-in from there.
  return (
    <LinkButton variant="default" to="/home">
      {t('answers.link.toPage')}
    </LinkButton>
  );
}
