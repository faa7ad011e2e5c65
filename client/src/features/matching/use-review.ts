import { useQueryClient } from '@tanstack/react-query';
import { getDesk } from '../../../../src/contract/insights/routes.ts';
import { approveMatch, replaceMatch, takeBackApproval } from '../../../../src/contract/introductions/review-routes.ts';
import { matchChanged } from '../../../../src/contract/matching/events.ts';
import {
  claimMatch,
  getMatch,
  listMatches,
  proposeMatches,
  rejectMatch,
  releaseMatch,
  undoMatch,
} from '../../../../src/contract/matching/match-routes.ts';
import type { Match } from '../../../../src/contract/matching/match-schema.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import type { ApiError } from '../../shared/api/api-error.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { routeKey, setRouteData } from '../../shared/api/use-route-query.ts';
import { useToast } from '../../shared/components/toast.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { useLive } from '../../shared/live/use-live.ts';

/** The queue follows what colleagues do. */
export function useLiveQueue(): void {
  const client = useQueryClient();
  useLive(matchChanged, ({ matchId }) => {
    void client.invalidateQueries({ queryKey: routeKey(listMatches) });
    void client.invalidateQueries({ queryKey: routeKey(getMatch, { params: { matchId } }) });
  });
}

const stale = { invalidates: [listMatches, getMatch, getDesk] };

interface Reviewed {
  readonly onDone: () => void;
  /** The latest review can be taken back by key as well. */
  readonly onUndoable: (undo: () => void) => void;
}

/** Approve, replace, reject; each tells what happened, with undo where it can be undone. */
export function useReview(match: Match, { onDone, onUndoable }: Reviewed) {
  const t = useT();
  const toast = useToast();
  const sentence = useErrorSentence();
  const undo = useUndo(match.id);
  const params = { matchId: match.id };
  const tell = (text: string, onUndo: () => void): void => {
    toast({ text, onUndo });
    onUndoable(onUndo);
    onDone();
  };
  const approve = useRouteMutation(approveMatch, {
    ...stale,
    onSuccess: (reply) => tell(t('review.done.approved'), () => undo.approval(reply.match.revision)),
  });
  const replace = useRouteMutation(replaceMatch, {
    ...stale,
    onSuccess: ({ match: made }) => tell(t('review.done.replaced'), () => undo.approval(made.revision, made.id)),
  });
  const reject = useRouteMutation(rejectMatch, {
    ...stale,
    onSuccess: ({ revision }) => tell(t('review.done.rejected'), () => undo.rejection(revision)),
  });
  const failed: ApiError | null = approve.error ?? replace.error ?? reject.error ?? undo.error;
  return {
    isBusy: approve.isPending || replace.isPending || reject.isPending,
    error: failed === null ? null : sentence(failed),
    approve: () => approve.mutate({ params, body: { reason: null, revision: match.revision } }),
    replace: (mentorId: string, reason: string) =>
      replace.mutate({ params, body: { mentorId, reason, revision: match.revision } }),
    reject: (reason: string, forbid: boolean) =>
      reject.mutate({ params, body: { reason, forbid, revision: match.revision } }),
  };
}

function useUndo(matchId: string) {
  const t = useT();
  const toast = useToast();
  const options = { ...stale, onSuccess: () => toast({ text: t('review.done.undone') }) };
  const rejection = useRouteMutation(undoMatch, options);
  const approval = useRouteMutation(takeBackApproval, options);
  const params = { matchId };
  return {
    error: rejection.error ?? approval.error,
    rejection: (revision: number) => rejection.mutate({ params, body: { revision } }),
    /** A replacement is taken back by its own id. */
    approval: (revision: number, approvedId: string = matchId) =>
      approval.mutate({ params: { matchId: approvedId }, body: { revision } }),
  };
}

/** Takes a match for review, or gives it back. */
export function useClaim(match: Match) {
  const client = useQueryClient();
  const sentence = useErrorSentence();
  const onSuccess = (next: Match): void =>
    setRouteData(client, { route: getMatch, input: { params: { matchId: next.id } } }, () => next);
  const claim = useRouteMutation(claimMatch, { invalidates: [listMatches], onSuccess });
  const release = useRouteMutation(releaseMatch, { invalidates: [listMatches], onSuccess });
  const change = match.claim?.isYours === true ? release : claim;
  return {
    error: claim.error === null ? null : sentence(claim.error),
    take: () => change.mutate({ params: { matchId: match.id } }),
  };
}
export type Reviewing = ReturnType<typeof useReview>;

/** Asks the engine for proposals and says how many there are. */
export function usePropose() {
  const t = useT();
  const toast = useToast();
  const format = useFormat();
  return useRouteMutation(proposeMatches, {
    invalidates: [listMatches],
    onSuccess: ({ proposed, without, border }) => {
      const left = without === 0 ? [] : [t('review.desk.without', { count: without })];
      const across = border === null ? [] : [t('review.desk.across', { ...border })];
      const price =
        border === null || border.price === 0
          ? []
          : [t('review.desk.acrossPrice', { points: format.number(border.price) })];
      toast({ text: [t('review.desk.proposed', { count: proposed }), ...left, ...across, ...price].join(' ') });
    },
  });
}
