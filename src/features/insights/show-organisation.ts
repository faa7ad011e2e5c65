import type { z } from 'zod';
import type { getOrganisationPage } from '../../contract/insights/organisation-routes.ts';
import type { OrganisationLink } from '../../contract/shared/profile-facts.ts';
import type { UserActor } from '../../platform/actions/actor.ts';
import { type OrganisationRow, presentOrganisation, requireOrganisation } from '../directory/index.ts';
import { findCasesBetween, presentConflictRows } from '../matching/index.ts';
import { coordinatesMentor, findMentorsOfOrganisation, type MentorRow } from '../mentors/index.ts';
import { coordinatesStartup, findStartupsOfOrganisation } from '../startups/index.ts';
import { findUsersByIds } from '../users/index.ts';

type OrganisationPage = z.input<typeof getOrganisationPage.response>;

/** Who belongs to an organisation, by a tie to its record or an employer of its very name, and what keeps them apart. */
export async function showOrganisation(actor: UserActor, organisationId: string): Promise<OrganisationPage> {
  const row = await requireOrganisation(organisationId);
  const named = { organisationId, names: namesOf(row) };
  const mentors = (await findMentorsOfOrganisation(named)).filter((one) => coordinatesMentor(actor, one));
  const startups = (await findStartupsOfOrganisation(organisationId)).filter((one) => coordinatesStartup(actor, one));
  const users = await findUsersByIds(mentors.map(({ userId }) => userId));
  const nameOf = new Map(users.map(({ _id, name }) => [String(_id), name]));
  const cases = await findCasesBetween(actor, {
    mentorIds: mentors.map(({ _id }) => _id),
    startupIds: startups.map(({ _id }) => _id),
  });
  return {
    organisation: presentOrganisation(row, actor),
    mentors: mentors.map((one) => ({
      id: String(one._id),
      name: nameOf.get(String(one.userId)) ?? '',
      placeId: one.placeId,
      ...tieOfMentor(one, named),
    })),
    startups: startups.map(({ _id, name, placeId, organisations }) => ({
      id: String(_id),
      name,
      placeId,
      words: wordsOf(organisations, organisationId) ?? '',
    })),
    cases: await presentConflictRows(cases),
  };
}

const namesOf = ({ nameEn, nameEs, otherNames }: OrganisationRow): string[] =>
  [nameEn, nameEs, ...otherNames].flatMap((name) => name ?? []);

const wordsOf = (ties: readonly OrganisationLink[], organisationId: string): string | null =>
  ties.find((tie) => tie.organisationId === organisationId)?.name ?? null;

function tieOfMentor(
  { employer, organisations }: MentorRow,
  { organisationId, names }: { organisationId: string; names: readonly string[] },
): { words: string; isEmployer: boolean } {
  const isEmployer = employer !== null && names.includes(employer);
  return { words: wordsOf(organisations, organisationId) ?? employer ?? '', isEmployer };
}
