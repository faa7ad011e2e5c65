import type { Organisation } from '../../contract/directory/organisation-schema.ts';
import type { OrganisationRow } from './organisation-model.ts';

export function presentOrganisation(row: OrganisationRow, reader: { readonly isAdmin: boolean }): Organisation {
  const { nameEn, nameEs, otherNames, kind, isLargePublic, placeId, website, createdFrom, isChecked, revision } = row;
  return {
    id: String(row._id),
    name: { en: nameEn, es: nameEs },
    otherNames: [...otherNames],
    kind,
    isLargePublic,
    placeId,
    website,
    createdFrom,
    isChecked,
    revision,
    can: { change: reader.isAdmin },
  };
}
