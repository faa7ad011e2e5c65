import { QueryClient } from '@tanstack/react-query';
import { isApiError } from './api-error.ts';

/** One cache for the page. Refusals are answers and are not asked again; silence is, twice. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => isApiError(error, 'network') && failures < 2,
        refetchOnWindowFocus: true,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
