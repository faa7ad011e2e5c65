import { Button } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { MentorFacts, OwnMentor } from '../../../../src/contract/mentors/schema.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { Note } from '../../shared/components/note.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { StepPage } from '../../shared/components/step-page.tsx';
import { DraftMark, DraftTrouble } from '../../shared/draft/draft-mark.tsx';
import type { Draft } from '../../shared/draft/use-draft.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import * as editor from './offer-editors.tsx';
import { useBegunOffer, useOfferDraft } from './use-offer.ts';
import { usePublishing } from './use-publishing.ts';

const steps = ['offers', 'stages', 'about', 'places'] as const;
type Step = (typeof steps)[number];
const onward = {
  offers: 'mentors.steps.toStages',
  stages: 'mentors.steps.toAbout',
  about: 'mentors.steps.toPlaces',
  places: 'mentors.steps.publish',
} as const;

/** Four questions to a first offer; each is kept as it is answered. */
export function OfferSteps() {
  const { step } = useParams({ strict: false });
  const { offer, error, retry } = useBegunOffer();
  const known = steps.find((one) => one === step) ?? 'offers';
  if (offer !== null) return <OneStep key={known} offer={offer} step={known} />;
  return error === null ? <PageSkeleton /> : <ErrorState error={error} onRetry={retry} />;
}

function OneStep({ offer, step }: { offer: OwnMentor; step: Step }) {
  const t = useT();
  const navigate = useNavigate();
  const sentence = useErrorSentence();
  const draft = useOfferDraft(offer);
  const { publish, isBusy, error } = usePublishing(offer, draft);
  const index = steps.indexOf(step);
  const next = steps[index + 1];
  const before = steps[index - 1];
  const goOn = async () => {
    if (next !== undefined) {
      void draft.flush();
      return navigate({ to: '/offer/steps/$step', params: { step: next } });
    }
    if (await publish()) return navigate({ to: '/home' });
  };
  return (
    <StepPage
      title={t(`mentors.steps.${step}.title`)}
      lead={t(`mentors.steps.${step}.lead`)}
      step={index + 1}
      of={steps.length}
      back={before === undefined ? '/home' : `/offer/steps/${before}`}
      leave={{ to: '/home', label: t('facts.saveAndLeave') }}
      action={
        <Button fullWidth disabled={isBusy} onClick={() => void goOn()}>
          {t(onward[step])}
        </Button>
      }
    >
      <div className="stack">
        <Questions step={step} draft={draft} offer={offer} />
        <DraftTrouble draft={draft} />
        {error === null ? null : <Note tone="late">{sentence(error)}</Note>}
        <DraftMark draft={draft} />
      </div>
    </StepPage>
  );
}

function Questions({ step, draft, offer }: { step: Step; draft: Draft<MentorFacts>; offer: OwnMentor }) {
  const t = useT();
  switch (step) {
    case 'offers':
      return <editor.OffersEditor draft={draft} />;
    case 'stages':
      return (
        <>
          <editor.StagesEditor draft={draft} />
          <h2 className="label">{t('mentors.fact.industries')}</h2>
          <editor.IndustriesEditor draft={draft} />
        </>
      );
    case 'about':
      return (
        <>
          <editor.LineEditor draft={draft} />
          <h2 className="label">{t('mentors.fact.languages')}</h2>
          <editor.LanguagesEditor draft={draft} />
        </>
      );
    case 'places':
      return (
        <>
          <editor.PlacesEditor draft={draft} offer={offer} />
          <h2 className="label">{t('mentors.interestsTitle')}</h2>
          <p className="t14 ink2">{t('mentors.interestsHint')}</p>
          <editor.InterestsEditor draft={draft} />
        </>
      );
  }
}
