import { lineMax } from '../../../contract/shared/profile-facts.ts';
import { needsMax } from '../../../contract/startups/schema.ts';
import { cityMaxChars } from './limits.ts';
import { readChoice, readDirection } from './choices.ts';
import { readRevenue, readWhole } from './numbers.ts';
import type { Cell, OpenRow } from './open-row.ts';
import { readCofounders, readEmail, readName } from './people.ts';
import { readAvailability } from './read-availability.ts';
import { readDay } from './read-consent.ts';
import { readExpertise, readVerticals } from './read-expertise.ts';
import { readIndustries } from './read-industries.ts';
import { readLanguages } from './read-languages.ts';
import { readPlace } from './read-place.ts';
import { readStage } from './read-stages.ts';
import type { StartupValue, WrittenText } from './row-values.ts';
import type { ReadingPlan } from './survey-sheet.ts';
import { readOrganisations, readWebsite, writtenIn } from './texts.ts';

/** Reads one row of founders and startups; what was assumed, left out or refused stands in the row's notes. */
export function readStartup(row: OpenRow, plan: ReadingPlan): StartupValue {
  const { cell } = row;
  const place = readPlace({ city: cell('city', cityMaxChars), state: cell('state'), country: cell('country') });
  const direction = readDirection(cell('direction'));
  const founderName = cell('founderName', lineMax);
  const startupName = cell('startupName', lineMax);
  const oneLiner = cell('oneLiner', lineMax).text;
  const description = cell('description', 'text').text;
  const verticalText = cell('verticals').text;
  const verticals = readVerticals(verticalText.split(/[,;]/));
  const about = [verticalText, oneLiner, description].join(' ');
  const industries = readIndustries(cell('industry'), { country: plan.listCountry, about });
  requireText(founderName, 'name.missing');
  requireText(startupName, 'startup.missing');
  return {
    kind: 'startups',
    founder: { ...readName(founderName.text), email: readEmail(cell('email')) },
    cofounders: readCofounders(cell('cofounders')),
    startupName: startupName.text,
    oneLiner: written(oneLiner, description, plan),
    description: written(description, description, plan),
    website: readWebsite(cell('website')),
    industries: industries.industries,
    industryWords: industries.words,
    verticals: verticals.ids,
    verticalWords: verticals.otherWords,
    stage: readStage(cell('stage')),
    languages: readLanguages(cell('languages')),
    place,
    needs: readExpertise(cell('needs'), { direction, max: needsMax }),
    direction,
    organisations: readOrganisations(cell('organizations')),
    teamSize: readWhole(cell('teamSize'), { min: 0, max: 1_000_000 }),
    revenue: readRevenue(cell('revenue'), plan.currency),
    availability: readAvailability(cell('availability'), { zone: null, home: place }),
    consents: readStartupConsents(row, plan),
    submittedOn: readDay(cell('submittedAt'), plan.dates.order)?.day ?? null,
  };
}

function readStartupConsents({ cell }: OpenRow, plan: ReadingPlan): StartupValue['consents'] {
  const date = cell('consentDate');
  if (date.text === '') date.note('warned', 'consent.undated');
  return {
    on: readDay(date, plan.dates.order)?.day ?? null,
    automatedMatching: readChoice(cell('automatedMatching')),
    shareBaseline: readChoice(cell('shareBaseline')),
    news: readChoice(cell('news')),
  };
}

/** A cell without which there is no account and no startup. */
export function requireText({ text, note }: Cell, code: 'name.missing' | 'startup.missing'): void {
  if (text === '') note('refused', code);
}

/** Short texts are judged together with the long one of the same row: a line of names tells no language. */
export function written(text: string, sample: string, plan: ReadingPlan): WrittenText | null {
  return text === '' ? null : { text, language: writtenIn(`${text} ${sample}`, plan.language) };
}
