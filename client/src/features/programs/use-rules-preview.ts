import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { previewRules, type RulesPreview } from '../../../../src/contract/matching/preview-routes.ts';
import type { ApiError } from '../../shared/api/api-error.ts';
import { call } from '../../shared/api/call.ts';
import type { Program } from './use-programs.ts';

/** A weight is dragged through many values: only where it rests is it worth a ranking of everybody. */
const pauseMs = 350;

/** Who would gain and lose under these rules; the last answer stays while the next is computed. `null` asks nothing. */
export function useRulesPreview({ id, policyVersion }: Program, rules: Program['rules'] | null) {
  const [asked] = useDebouncedValue(rules, pauseMs);
  const query = useQuery<RulesPreview, ApiError>({
    queryKey: [previewRules.name, id, policyVersion, asked],
    queryFn: ({ signal }) =>
      call(previewRules, { params: { programId: id }, body: { rules: asked ?? {} } }, { signal }),
    enabled: asked !== null && rules !== null,
    staleTime: 30_000,
    placeholderData: (previous) => previous,
  });
  return { ...query, isBehind: asked !== rules || query.isPlaceholderData };
}
