import type { Organisation, OrganisationKind } from '../../contract/directory/organisation-schema.ts';
import type { Language } from '../../contract/shared/schema.ts';
import type { OrganisationRow } from './organisation-model.ts';
import { isLargeByName } from './organisation-names.ts';
import { wordsOfNames } from './organisation-words.ts';

interface Named {
  readonly name: string;
  readonly language: Language;
  readonly kind: OrganisationKind | null;
  readonly placeId: string | null;
  readonly createdFrom: Organisation['createdFrom'];
  readonly now: Date;
}

/** A record as somebody first names it. Its size is what the name says until an administrator says otherwise. */
export function newOrganisation(named: Named): Omit<OrganisationRow, '_id'> {
  const { name, language, kind, placeId, createdFrom, now } = named;
  const names = {
    nameEn: language === 'en' ? name : null,
    nameEs: language === 'es' ? name : null,
    otherNames: [],
  };
  return {
    ...names,
    ...wordsOfNames(names),
    state: 'listed',
    mergedIntoId: null,
    kind,
    isLargePublic: isLargeByName(name),
    placeId,
    website: null,
    createdFrom,
    isChecked: createdFrom === 'staff',
    createdAt: now,
    revision: 0,
  };
}
