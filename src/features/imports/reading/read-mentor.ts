import { offersMax } from '../../../contract/mentors/schema.ts';
import { lineMax } from '../../../contract/shared/profile-facts.ts';
import { cityMaxChars } from './limits.ts';
import { readAffiliation, readChoice, readVetting } from './choices.ts';
import { readCapacity, readWhole } from './numbers.ts';
import type { OpenRow } from './open-row.ts';
import { readEmail, readName } from './people.ts';
import { readAvailability, readAway } from './read-availability.ts';
import { readDay } from './read-consent.ts';
import { readExpertise, readVerticals } from './read-expertise.ts';
import { readIndustries } from './read-industries.ts';
import { readLanguages } from './read-languages.ts';
import { readPlace } from './read-place.ts';
import { readStages } from './read-stages.ts';
import { requireText, written } from './read-startup.ts';
import type { MentorValue } from './row-values.ts';
import type { ReadingPlan } from './survey-sheet.ts';
import { readInterests } from './texts.ts';

/** Reads one row of mentors; what was assumed, left out or refused stands in the row's notes. */
export function readMentor(row: OpenRow, plan: ReadingPlan): MentorValue {
  const { cell } = row;
  const { order } = plan.dates;
  const place = readPlace({ city: cell('city', cityMaxChars), state: cell('state'), country: cell('country') });
  const fullName = cell('fullName', lineMax);
  const headline = cell('headline', lineMax).text;
  const bio = cell('bio', 'text').text;
  const industries = readIndustries(cell('industries'), { country: plan.listCountry, about: `${headline} ${bio}` });
  const verticals = readVerticals(industries.words);
  const employer = cell('employer', lineMax).text;
  requireText(fullName, 'name.missing');
  return {
    kind: 'mentors',
    mentor: { ...readName(fullName.text), email: readEmail(cell('email')) },
    headline: written(headline, bio, plan),
    bio: written(bio, bio, plan),
    affiliation: readAffiliation(cell('affiliation')),
    employer: employer === '' ? null : employer,
    industries: industries.industries,
    industryWords: industries.words,
    verticals: verticals.ids,
    verticalWords: verticals.otherWords,
    stages: readStages(cell('stages')),
    offers: readExpertise(cell('offers'), { direction: null, max: offersMax }),
    languages: readLanguages(cell('languages')),
    place,
    availability: readAvailability(cell('availability'), { zone: cell('timeZone'), home: place }),
    away: readAway(cell('away'), order),
    capacity: readCapacity(cell('capacity')),
    requestsPerMonth: readWhole(cell('requestsPerMonth'), { min: 1, max: 60 }),
    interests: readInterests(cell('interests', 'text')),
    vetting: { state: readVetting(cell('vetting')), on: readDay(cell('vettingDate'), order)?.day ?? null },
    conductSigned: readChoice(cell('conduct')),
    consents: readMentorConsents(row, plan),
    submittedOn: readDay(cell('submittedAt'), order)?.day ?? null,
  };
}

function readMentorConsents({ cell }: OpenRow, plan: ReadingPlan): MentorValue['consents'] {
  const date = cell('consentDate');
  if (date.text === '') date.note('warned', 'consent.undated');
  return {
    on: readDay(date, plan.dates.order)?.day ?? null,
    automatedMatching: readChoice(cell('automatedMatching')),
  };
}
