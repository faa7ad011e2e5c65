import { lineMax } from '../../../../src/contract/shared/profile-facts.ts';
import { textMax } from '../../../../src/contract/shared/schema.ts';
import type { StartupFacts } from '../../../../src/contract/startups/schema.ts';
import { RadioList } from '../../shared/components/choice-list.tsx';
import { TextField } from '../../shared/components/text-field.tsx';
import type { Draft } from '../../shared/draft/use-draft.ts';
import { BilingualFields } from '../../shared/facts/bilingual-fields.tsx';
import { IndustriesQuestion } from '../../shared/facts/industries-field.tsx';
import { LanguagesField } from '../../shared/facts/languages-field.tsx';
import { OrganisationsField } from '../../shared/facts/organisations-field.tsx';
import { PlaceField } from '../../shared/facts/place-field.tsx';
import { StageField } from '../../shared/facts/stages-fields.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { BaselineField } from './baseline-field.tsx';
import { NeedsField } from './needs-field.tsx';
import { useWrong } from './use-wrong.ts';

export interface EditorProps {
  readonly draft: Draft<StartupFacts>;
}

export function LineEditor({ draft }: EditorProps) {
  const wrong = useWrong(draft);
  return (
    <BilingualFields
      value={draft.facts.oneLiner}
      onChange={(oneLiner) => draft.set('oneLiner', oneLiner)}
      maxLength={lineMax}
      error={wrong('oneLiner')}
    />
  );
}

export function DescriptionEditor({ draft }: EditorProps) {
  const wrong = useWrong(draft);
  return (
    <BilingualFields
      value={draft.facts.description}
      onChange={(description) => draft.set('description', description)}
      maxLength={textMax}
      minRows={5}
      error={wrong('description')}
    />
  );
}

export function IndustryEditor({ draft }: EditorProps) {
  const change = (facts: Pick<StartupFacts, 'industries' | 'verticals'>) => {
    draft.set('industries', facts.industries);
    draft.set('verticals', facts.verticals);
  };
  return <IndustriesQuestion facts={draft.facts} onChange={change} max={3} />;
}

export function StageEditor({ draft }: EditorProps) {
  const t = useT();
  return (
    <StageField
      legend={t('startups.fact.stage')}
      hideLegend
      value={draft.facts.stage}
      onChange={(stage) => draft.set('stage', stage)}
    />
  );
}

export function NeedsEditor({ draft }: EditorProps) {
  return <NeedsField value={draft.facts.needs} onChange={(needs) => draft.set('needs', needs)} />;
}

export function LanguagesEditor({ draft }: EditorProps) {
  return <LanguagesField value={draft.facts.languages} onChange={(languages) => draft.set('languages', languages)} />;
}

export function PlaceEditor({ draft }: EditorProps) {
  const { placeId, city } = draft.facts;
  return (
    <PlaceField
      placeId={placeId}
      city={city}
      onChange={(change) => {
        if (change.placeId !== undefined) draft.set('placeId', change.placeId);
        if (change.city !== undefined) draft.set('city', change.city);
      }}
    />
  );
}

export function DirectionEditor({ draft }: EditorProps) {
  const t = useT();
  return (
    <RadioList
      legend={t('startups.crossing.ask')}
      value={draft.facts.direction}
      onChange={(direction) => draft.set('direction', direction)}
      choices={(['mx-us', 'us-mx', 'none'] as const).map((value) => ({
        value,
        label: t(`startups.crossing.${value}`),
      }))}
    />
  );
}

export function TiesEditor({ draft }: EditorProps) {
  return (
    <OrganisationsField
      value={draft.facts.organisations}
      onChange={(organisations) => draft.set('organisations', organisations)}
    />
  );
}

export function MinutesEditor({ draft }: EditorProps) {
  const t = useT();
  const { minutesPerWeek } = draft.facts;
  const choices = (['30', '60', '120', '180'] as const).map((value) => ({
    value,
    label: t(`startups.minutes.${value}`),
  }));
  return (
    <RadioList
      legend={t('startups.minutes.label')}
      value={choices.find(({ value }) => Number(value) === minutesPerWeek)?.value ?? null}
      onChange={(minutes) => draft.set('minutesPerWeek', Number(minutes))}
      choices={choices}
    />
  );
}

export function NameEditor({ draft }: EditorProps) {
  const t = useT();
  const wrong = useWrong(draft);
  return (
    <>
      <TextField
        label={t('startups.fact.name')}
        value={draft.facts.name}
        maxLength={lineMax}
        onChange={(name) => draft.set('name', name)}
        error={wrong('name')}
      />
      <TextField
        label={t('startups.fact.website')}
        type="url"
        inputMode="url"
        placeholder="https://"
        value={draft.facts.website ?? ''}
        onChange={(website) => draft.set('website', website === '' ? null : website)}
        error={wrong('website')}
        seen={t('startups.websiteSeen')}
      />
    </>
  );
}

export function BaselineEditor({ draft }: EditorProps) {
  return <BaselineField value={draft.facts.baseline} onChange={(baseline) => draft.set('baseline', baseline)} />;
}
