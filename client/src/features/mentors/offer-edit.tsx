import { Link, Navigate, useNavigate } from '@tanstack/react-router';
import type { MentorFactName, OwnMentor } from '../../../../src/contract/mentors/schema.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { FormSection, FormSections } from '../../shared/components/form-sections.tsx';
import { Note } from '../../shared/components/note.tsx';
import { usePageTitle } from '../../shared/components/page.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { Split } from '../../shared/components/split.tsx';
import { DraftMark, DraftTrouble } from '../../shared/draft/draft-mark.tsx';
import { toWeekHours } from '../../shared/facts/weekly-hours.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './offer-edit.module.css';
import * as editor from './offer-editors.tsx';
import { OfferReach, type GainField } from './offer-reach.tsx';
import { PublishFoot, PublishPanel } from './publish-panel.tsx';
import { useOffer, useOfferDraft } from './use-offer.ts';

/** q1: the whole offer on one page, its consequence beside it. Without one yet, its beginning. */
export function OfferEdit() {
  const { offer, isNone, error, retry } = useOffer();
  if (offer !== null) return <EditOffer offer={offer} />;
  if (isNone) return <Navigate to="/offer/steps/$step" params={{ step: 'offers' }} replace />;
  return error === null ? <PageSkeleton /> : <ErrorState error={error} onRetry={retry} />;
}

/** Each section of the page with the facts that stand in it. */
const sections: readonly (readonly [id: MentorFactName, facts: readonly MentorFactName[]])[] = [
  ['offers', ['offers']],
  ['industries', ['industries']],
  ['stages', ['stages']],
  ['languages', ['languages']],
  ['bio', ['headline', 'bio']],
  ['affiliation', ['affiliation', 'placeId']],
  ['interests', ['interests']],
  ['capacity', []],
  ['availability', ['availability']],
];
const sectionOf = (fact: GainField): MentorFactName => sections.find(([, facts]) => facts.includes(fact))?.[0] ?? fact;

function EditOffer({ offer }: { offer: OwnMentor }) {
  const t = useT();
  const navigate = useNavigate();
  const draft = useOfferDraft(offer);
  usePageTitle(t('mentors.mine'));
  const choose = (field: GainField) => {
    if (field === 'availability') return void navigate({ to: '/offer/hours' });
    document.getElementById(sectionOf(field))?.scrollIntoView();
  };
  return (
    <div data-width="full">
      <Split
        hideThenOnPhone
        thenLabel={t('facts.reach.title')}
        work={
          <>
            <header className={styles.head}>
              <h1 className="t28">{t('mentors.mine')}</h1>
              <DraftMark draft={draft} />
            </header>
            <OfferNotes offer={offer} />
            <div className="only-phone" style={{ marginBottom: 24 }}>
              <OfferReach onChoose={choose} />
            </div>
            <DraftTrouble draft={draft} />
            <div className={styles.columns}>
              <nav className={`${styles.sections} only-desk`} aria-label={t('mentors.sections')}>
                {sections.map(([id, facts]) => {
                  const missing = facts.filter((fact) => offer.missing.includes(fact)).length;
                  return (
                    <a key={id} href={`#${id}`}>
                      {t(`mentors.fact.${id}`)}
                      {missing === 0 ? null : <small>{t('mentors.missingCount', { count: missing })}</small>}
                    </a>
                  );
                })}
              </nav>
              <OfferSections offer={offer} draft={draft} />
            </div>
            <PublishFoot offer={offer} draft={draft} />
          </>
        }
        then={
          <>
            <OfferReach onChoose={choose} />
            <PublishPanel offer={offer} draft={draft} />
          </>
        }
      />
    </div>
  );
}

function OfferSections({ offer, draft }: editor.EditorProps & { offer: OwnMentor }) {
  const t = useT();
  const { availability } = draft.facts;
  const hours = toWeekHours(availability).length;
  return (
    <FormSections>
      <FormSection id="offers" title={t('mentors.fact.offers')} hint={t('mentors.offersHint')}>
        <editor.OffersEditor draft={draft} />
      </FormSection>
      <FormSection id="industries" title={t('mentors.fact.industries')} hint={t('mentors.industriesHint')}>
        <editor.IndustriesEditor draft={draft} />
      </FormSection>
      <FormSection id="stages" title={t('mentors.stagesTitle')} hint={t('mentors.stagesHint')}>
        <editor.StagesEditor draft={draft} />
      </FormSection>
      <FormSection id="languages" title={t('mentors.fact.languages')} hint={t('mentors.languagesHint')}>
        <editor.LanguagesEditor draft={draft} />
      </FormSection>
      <FormSection id="bio" title={t('mentors.fact.bio')} hint={t('mentors.aboutHint')}>
        <editor.LineEditor draft={draft} />
        <editor.BioEditor draft={draft} />
      </FormSection>
      <FormSection id="affiliation" title={t('mentors.fact.placeId')}>
        <editor.OriginEditor draft={draft} />
      </FormSection>
      <FormSection id="interests" title={t('mentors.interestsTitle')} hint={t('mentors.interestsHint')}>
        <editor.InterestsEditor draft={draft} />
      </FormSection>
      <FormSection id="capacity" title={t('mentors.fact.capacity')} hint={t('mentors.placesHint')}>
        <editor.PlacesEditor draft={draft} offer={offer} />
      </FormSection>
      <FormSection id="availability" title={t('facts.hours.title')}>
        <p className="between">
          {hours === 0 ? t('facts.hours.none') : t('facts.hours.sum', { count: hours })}
          <Link className="link" to="/offer/hours">
            {t('mentors.gain.availability')}
          </Link>
        </p>
      </FormSection>
    </FormSections>
  );
}

/** What keeps founders from asking, besides the form itself. */
function OfferNotes({ offer }: { offer: OwnMentor }) {
  const t = useT();
  const { state } = offer.vetting;
  return (
    <div className="stack" style={{ marginBottom: 20 }}>
      {offer.isPaused ? <Note icon="pause">{t('mentors.away.now')}</Note> : null}
      {offer.state === 'published' && state !== 'vetted' ? (
        <Note icon="shield">{t(`mentors.vetting.${state}`)}</Note>
      ) : null}
    </div>
  );
}
