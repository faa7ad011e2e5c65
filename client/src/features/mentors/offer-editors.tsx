import { affiliation, capacityMax, type MentorFacts, type OwnMentor } from '../../../../src/contract/mentors/schema.ts';
import { lineMax } from '../../../../src/contract/shared/profile-facts.ts';
import { textMax } from '../../../../src/contract/shared/schema.ts';
import { CheckOption, RadioList } from '../../shared/components/choice-list.tsx';
import { Counter } from '../../shared/components/counter.tsx';
import { Seats } from '../../shared/components/seats.tsx';
import { SelectField } from '../../shared/components/select-field.tsx';
import { TextArea } from '../../shared/components/text-area.tsx';
import type { Draft } from '../../shared/draft/use-draft.ts';
import { BilingualFields } from '../../shared/facts/bilingual-fields.tsx';
import { EmployerField } from '../../shared/facts/employer-field.tsx';
import { IndustriesTags } from '../../shared/facts/industries-field.tsx';
import { LanguagesField } from '../../shared/facts/languages-field.tsx';
import { PlaceField } from '../../shared/facts/place-field.tsx';
import { StagesLivedField } from '../../shared/facts/stages-fields.tsx';
import { useTyped } from '../../shared/facts/use-typed.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { OffersField } from './offers-field.tsx';

export interface EditorProps {
  readonly draft: Draft<MentorFacts>;
}

export function OffersEditor({ draft }: EditorProps) {
  return <OffersField value={draft.facts.offers} onChange={(offers) => draft.set('offers', offers)} />;
}

export function IndustriesEditor({ draft }: EditorProps) {
  const change = (facts: Pick<MentorFacts, 'industries' | 'verticals'>) => {
    draft.set('industries', facts.industries);
    draft.set('verticals', facts.verticals);
  };
  return <IndustriesTags facts={draft.facts} onChange={change} max={6} />;
}

export function StagesEditor({ draft }: EditorProps) {
  const t = useT();
  return (
    <StagesLivedField
      label={t('mentors.stagesTitle')}
      value={draft.facts.stages}
      onChange={(stages) => draft.set('stages', stages)}
    />
  );
}

export function LanguagesEditor({ draft }: EditorProps) {
  return <LanguagesField value={draft.facts.languages} onChange={(languages) => draft.set('languages', languages)} />;
}

export function LineEditor({ draft }: EditorProps) {
  const t = useT();
  return (
    <BilingualFields
      name={t('mentors.line')}
      value={draft.facts.headline}
      onChange={(headline) => draft.set('headline', headline)}
      maxLength={lineMax}
    />
  );
}

export function BioEditor({ draft }: EditorProps) {
  const t = useT();
  return (
    <BilingualFields
      name={t('mentors.bio')}
      value={draft.facts.bio}
      onChange={(bio) => draft.set('bio', bio)}
      maxLength={textMax}
      minRows={4}
    />
  );
}

export function OriginEditor({ draft }: EditorProps) {
  const t = useT();
  const { placeId, city } = draft.facts;
  return (
    <>
      <RadioList
        legend={t('mentors.fact.affiliation')}
        value={draft.facts.affiliation}
        onChange={(kind) => draft.set('affiliation', kind)}
        choices={affiliation.options.map((value) => ({ value, label: t(`mentors.affiliations.${value}`) }))}
      />
      <PlaceField
        placeId={placeId}
        city={city}
        onChange={(change) => {
          if (change.placeId !== undefined) draft.set('placeId', change.placeId);
          if (change.city !== undefined) draft.set('city', change.city);
        }}
      />
    </>
  );
}

export function InterestsEditor({ draft }: EditorProps) {
  const t = useT();
  const { interests, employer, organisations } = draft.facts;
  const [words, typeWords] = useTyped(interests?.words ?? '', (text) =>
    draft.set('interests', text === '' ? null : { words: text, hasNone: false }),
  );
  return (
    <>
      <EmployerField
        label={t('mentors.employer')}
        value={{ employer, organisations }}
        onChange={(ties) => {
          draft.set('employer', ties.employer);
          draft.set('organisations', ties.organisations);
        }}
      />
      <TextArea
        label={t('mentors.interestsWords')}
        value={words}
        maxLength={textMax}
        minRows={2}
        autosize
        onChange={typeWords}
        seen={t('mentors.interestsSeen')}
      />
      <CheckOption
        label={t('mentors.interestsNone')}
        isChecked={interests?.hasNone ?? false}
        onChange={(hasNone) => draft.set('interests', hasNone ? { words: null, hasNone } : null)}
      />
    </>
  );
}

const perMonth = ['0', '1', '2', '3', '4', '6', '8', '12'] as const;

export function PlacesEditor({ draft, offer }: EditorProps & { offer: OwnMentor }) {
  const t = useT();
  const { capacity, requestsPerMonth, isListedByName } = draft.facts;
  const taken = offer.places.taken + offer.places.held;
  const known = perMonth.find((one) => Number(one) === (requestsPerMonth ?? 0));
  const months = [...new Set<string>([...perMonth, ...(known === undefined ? [String(requestsPerMonth)] : [])])];
  return (
    <>
      <div className="row" style={{ alignItems: 'center', gap: 16, flexWrap: 'wrap' }}>
        <Counter
          label={t('mentors.fact.capacity')}
          value={capacity}
          onChange={(next) => draft.set('capacity', next)}
          min={0}
          max={capacityMax}
        />
        <Seats taken={taken} total={capacity} isLarge isDecorative />
        <span className="t14 ink2">{t('mentors.placesTaken', { count: taken })}</span>
      </div>
      <SelectField
        label={t('mentors.perMonth')}
        value={String(requestsPerMonth ?? 0)}
        onChange={(count) => draft.set('requestsPerMonth', count === '0' ? null : Number(count))}
        options={months.map((value) => ({
          value,
          label: value === '0' ? t('mentors.perMonthFree') : t('mentors.perMonthCount', { count: Number(value) }),
        }))}
      />
      <CheckOption
        label={t('mentors.listed')}
        hint={t('mentors.listedHint')}
        isChecked={isListedByName}
        onChange={(isListed) => draft.set('isListedByName', isListed)}
      />
    </>
  );
}
