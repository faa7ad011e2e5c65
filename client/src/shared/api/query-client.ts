import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { getSession } from '../../../../src/contract/users/routes.ts';
import { isApiError } from './api-error.ts';
import { askAgainWhenOvertaken } from './ask-again.ts';
import { routeKey } from './use-route-query.ts';

/** One cache for the page. Refusals are answers and are not asked again; silence is, twice. */
export function createQueryClient(): QueryClient {
  // A session that ended elsewhere shows at the next request: asking who is here then leads to the sign-in page.
  const onError = (error: unknown): void => {
    if (isApiError(error, 'session.required')) void client.invalidateQueries({ queryKey: routeKey(getSession) });
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        retry: (failures, error) => isApiError(error, 'network') && failures < 2,
        refetchOnWindowFocus: true,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
  askAgainWhenOvertaken(client);
  return client;
}
