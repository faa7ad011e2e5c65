export {
  addBusinessDays,
  answerBy,
  bothCountries,
  businessDaysLeft,
  countWaitedDays,
  type DayOff,
  daysOff,
  isBusinessDay,
} from './business-days.ts';
export { clusters } from './clusters.ts';
export { bilingualField, directoryIdsField, sharedFactFields } from './fact-fields.ts';
export { expertise, expertiseTaxonomy, findExpertise, searchExpertise } from './expertise.ts';
export {
  findIndustriesByWords,
  findIndustry,
  findIndustryByCode,
  industries,
  type IndustryCode,
  industryCodes,
  industryKey,
  type IndustryReading,
  industryTaxonomy,
  searchIndustries,
  suggestIndustries,
} from './industries.ts';
export { findLanguage, searchLanguages } from './languages.ts';
export { findPlaces, findZonesInText, placeOf, places, searchPlaces, spellingOf } from './places.ts';
export { enterOrganisations } from './actions/enter-organisations.ts';
export { organisationChanged } from './organisation-events.ts';
export type { OrganisationRow } from './organisation-model.ts';
export { isLargeByName, organisationKey, organisationKeys, organisationNameIn } from './organisation-names.ts';
export { findOrganisationsByIds, findOrganisationsByKeys, requireOrganisation } from './organisation-reads.ts';
export { presentOrganisation } from './present-organisation.ts';
export {
  followOrganisation,
  isShareable,
  recogniseTies,
  settleTies,
  tieKeys,
  type TieOf,
  unlinkedTie,
} from './organisation-ties.ts';
export { createSearch } from './search-words.ts';
export { stages } from './stages.ts';
export type { TaxonomyNode } from './taxonomy.ts';
export { isExpertise, unknownChoices } from './unknown-choices.ts';
export { findVerticals, verticals, verticalTaxonomy } from './verticals.ts';
export { directoryVersion, wholeDirectory } from './whole-directory.ts';
