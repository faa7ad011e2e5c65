import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import type { RouteDefinition } from '../../../../src/contract/define-route.ts';
import { isApiError, type ApiError } from './api-error.ts';
import { call } from './call.ts';
import type { RouteInput, RouteOutput } from './route-input.ts';
import { routeKey } from './use-route-query.ts';

export interface RouteMutationOptions<Route extends RouteDefinition> {
  /** Routes whose replies are no longer true after this one. */
  readonly invalidates?: readonly RouteDefinition[];
  /** Called as it is sent. */
  readonly onSend?: () => void;
  readonly onSuccess?: (data: RouteOutput<Route>, input: RouteInput<Route>) => void;
}

/**
 * Calls a writing route. What is asked for while the very same is on its way is not asked again, and a failed POST repeated
 * with the same input carries the same Idempotency-Key: whoever presses twice, or again after a lost connection, does it once.
 */
export function useRouteMutation<Route extends RouteDefinition>(
  route: Route,
  options: RouteMutationOptions<Route> = {},
): UseMutationResult<RouteOutput<Route>, ApiError, RouteInput<Route>> {
  const client = useQueryClient();
  const attempt = useRef({ fingerprint: '', key: '' });
  // A second press comes before the button can be seen to be disabled.
  const running = useRef(new Set<string>());
  const mutation = useMutation<RouteOutput<Route>, ApiError, RouteInput<Route>>({
    mutationFn: async (input) => {
      const fingerprint = JSON.stringify(input);
      if (attempt.current.fingerprint !== fingerprint) attempt.current = { fingerprint, key: crypto.randomUUID() };
      try {
        const data = await call(route, input, { idempotencyKey: attempt.current.key });
        attempt.current.fingerprint = '';
        return data;
      } catch (error) {
        // A coded refusal is an answer: trying again later is a new request. Silence keeps the key, and so does the word that
        // the first attempt has not answered yet: a new key would do it twice.
        if (!isApiError(error, 'network') && !isApiError(error, 'request.in_progress'))
          attempt.current.fingerprint = '';
        throw error;
      }
    },
    onMutate: () => options.onSend?.(),
    onSuccess: (data, input) => {
      for (const stale of options.invalidates ?? []) void client.invalidateQueries({ queryKey: routeKey(stale) });
      options.onSuccess?.(data, input);
    },
    onSettled: (_data, _error, input) => void running.current.delete(JSON.stringify(input)),
  });
  const { mutate } = mutation;
  const mutateOnce = useCallback<typeof mutate>(
    (...asked) => {
      const fingerprint = JSON.stringify(asked[0]);
      if (running.current.has(fingerprint)) return;
      running.current.add(fingerprint);
      mutate(...asked);
    },
    [mutate],
  );
  return { ...mutation, mutate: mutateOnce };
}
