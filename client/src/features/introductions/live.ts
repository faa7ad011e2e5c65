import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { listIntroductions } from '../../../../src/contract/introductions/routes.ts';
import { introductionChangedNews } from '../../../../src/contract/introductions/events.ts';
import { routeKey } from '../../shared/api/use-route-query.ts';
import { useLive } from '../../shared/live/use-live.ts';
import { setWaiting } from '../../shared/session/waiting-counts.ts';
import { keepIntroduction, useIntroductions } from './api.ts';

/** Keeps introductions current while somebody is signed in, and counts in the navigation what waits for them. */
export function useLiveIntroductions(): void {
  const client = useQueryClient();
  const { data } = useIntroductions();
  useLive(introductionChangedNews, ({ introduction }) => {
    keepIntroduction(client, introduction);
    // Places and open requests travel with the list only.
    void client.invalidateQueries({ queryKey: routeKey(listIntroductions) });
  });
  const waiting = (data?.introductions ?? []).filter((one) => one.waitsFor === 'me');
  const asMentor = waiting.filter((one) => one.mySide === 'mentor').length;
  const asFounder = waiting.filter((one) => one.mySide === 'startup').length;
  useEffect(() => {
    setWaiting('requests', asMentor);
    setWaiting('mentors', asFounder);
  }, [asMentor, asFounder]);
}

/** Stands in the shell: it shows nothing. */
export function WatchIntroductions(): null {
  useLiveIntroductions();
  return null;
}
