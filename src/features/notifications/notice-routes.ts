import type { Router } from 'express';
import {
  changeNoticeChoices as changeRoute,
  countNotices,
  getNoticeChoices,
  listNotices,
  readNotices,
} from '../../contract/notifications/notice-routes.ts';
import { notice, type Notice } from '../../contract/notifications/schema.ts';
import { isDone } from '../../contract/shared/schema.ts';
import type { UserActor } from '../../platform/actions/actor.ts';
import { countUnreadNews, listNews } from '../../platform/events/listed-news.ts';
import { presentEntry } from '../../platform/events/read-inbox.ts';
import { bindRoute } from '../../platform/http/bind-route.ts';
import { changeNoticeChoices } from './actions/change-choices.ts';
import { markNoticesRead } from './actions/mark-notices-read.ts';
import { findChoices } from './choices.ts';
import { noticeKinds } from './notice-kinds.ts';
import { listedNews } from './sockets.ts';

export function mountNoticeRoutes(router: Router): void {
  bindRoute(router, listNotices, ({ actor, query, now }) => readList(actor, query.before, now));

  bindRoute(router, countNotices, ({ actor }) => countUnread(actor));

  bindRoute(router, readNotices, async ({ actor, body, act }) => {
    await act((ctx) => markNoticesRead(ctx, body));
    return countUnread(actor);
  });

  bindRoute(router, getNoticeChoices, ({ actor }) => findChoices(actor.userId));

  bindRoute(router, changeRoute, async ({ body, act }) => {
    await act((ctx) => changeNoticeChoices(ctx, body));
    return isDone;
  });
}

const countUnread = async ({ userId }: UserActor) => ({
  unread: await countUnreadNews({ userId, kinds: noticeKinds }),
});

/** Each entry is judged again; one that its reader may no longer see is left out, and out of the count. */
async function readList(actor: UserActor, before: number | undefined, now: Date) {
  const { rows, nextBefore } = await listNews({ userId: actor.userId, kinds: noticeKinds }, before);
  const notices: Notice[] = [];
  let hidden = 0;
  for (const row of rows) {
    const entry = await presentEntry(row, actor, { news: listedNews, now });
    if (entry) notices.push(notice.parse(entry.payload));
    else if (!row.readAt) hidden += 1;
  }
  const { unread } = await countUnread(actor);
  return { notices, unread: Math.max(0, unread - hidden), nextBefore };
}
