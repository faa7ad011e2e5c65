import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { mentorshipChangedNews } from '../../../../src/contract/mentorships/events.ts';
import {
  completeMentorship,
  endMentorship,
  getMentorship,
  listMentorships,
  pauseMentorship,
  resumeMentorship,
} from '../../../../src/contract/mentorships/routes.ts';
import type { Mentorship } from '../../../../src/contract/mentorships/schema.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { routeKey, setRouteData, useRouteQuery } from '../../shared/api/use-route-query.ts';
import { useLive } from '../../shared/live/use-live.ts';

/** One mentorship, kept current by its news. */
export function useMentorship(mentorshipId: string) {
  const client = useQueryClient();
  useLive(mentorshipChangedNews, ({ mentorship }) => keepMentorship(client, mentorship));
  return useRouteQuery(getMentorship, { params: { mentorshipId } });
}

function keepMentorship(client: QueryClient, mentorship: Mentorship): void {
  const input = { params: { mentorshipId: mentorship.id } };
  setRouteData(client, { route: getMentorship, input }, () => ({ mentorship }));
  void client.invalidateQueries({ queryKey: routeKey(listMentorships) });
}

/** What either side may do with a running mentorship; each reply goes into the cache. */
export function useMentorshipMoves() {
  const client = useQueryClient();
  const options = {
    onSuccess: ({ mentorship }: { mentorship: Mentorship }) => keepMentorship(client, mentorship),
  };
  return {
    pause: useRouteMutation(pauseMentorship, options),
    resume: useRouteMutation(resumeMentorship, options),
    complete: useRouteMutation(completeMentorship, options),
    end: useRouteMutation(endMentorship, options),
  };
}
