import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { noticesRead, noticeWritten } from '../../../../src/contract/notifications/events.ts';
import { countNotices } from '../../../../src/contract/notifications/notice-routes.ts';
import { routeKey, useRouteQuery } from '../../shared/api/use-route-query.ts';
import { useLive } from '../../shared/live/use-live.ts';
import { setWaiting } from '../../shared/session/waiting-counts.ts';
import { applyMark } from './api.ts';

/** Stands in the shell and shows nothing: the bell counts what is not read, on every device alike. */
export function WatchNotices(): null {
  const client = useQueryClient();
  const { data } = useRouteQuery(countNotices, {});
  useLive(noticeWritten, () => void client.invalidateQueries({ queryKey: routeKey(countNotices) }));
  useLive(noticesRead, (mark) => applyMark(client, mark));
  const unread = data?.unread ?? 0;
  useEffect(() => setWaiting('notices', unread), [unread]);
  return null;
}
