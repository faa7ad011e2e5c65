import { readChosenStartup } from '../shared/session/chosen-startup.ts';

interface SessionLike {
  readonly me?: { readonly hasOffer?: boolean } | null;
}
interface OwnStartupsLike {
  readonly startups?: readonly { readonly id: string }[];
}

/**
 * What a page asks once it has the first answer, where that answer tells it: so it is asked while the scripts are still made
 * ready. Addresses are written here as `routeUrl` makes them (a test holds them to the contract): the contract itself is
 * evaluated later.
 */
export function nextQuestion(page: string, { address, content }: { address: string; content: unknown }): string | null {
  if (page === '/offer' && address === '/api/session') {
    return (content as SessionLike | null)?.me?.hasOffer === true ? '/api/mentors/me' : null;
  }
  if (page === '/mentors' && address === '/api/me/startups') {
    const { startups = [] } = (content as OwnStartupsLike | null) ?? {};
    const chosen = readChosenStartup();
    const startup = startups.find(({ id }) => id === chosen) ?? startups[0];
    return startup === undefined ? null : `/api/startups/${startup.id}/suggestions`;
  }
  return null;
}
