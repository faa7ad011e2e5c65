import type { Router } from 'express';
import { readMailbox } from '../../contract/notifications/routes.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { bindRoute } from '../../platform/http/bind-route.ts';
import { listKeptMails } from '../../platform/mail/list-kept-mails.ts';

/** `/mailbox` lets a newcomer follow every link of the demo. It is refused wherever real people get real mail. */
export function mountMailboxRoutes(router: Router, options: { isDemo: boolean }): void {
  bindRoute(router, readMailbox, async ({ query }) => {
    if (!options.isDemo) refuse('request.not_found');
    const { rows, hasMore } = await listKeptMails(query);
    const mails = rows.map((row) => ({
      id: String(row._id),
      to: row.to,
      fromName: row.fromName,
      language: row.language === 'es' ? ('es' as const) : ('en' as const),
      subject: row.subject,
      text: row.text,
      html: row.html,
      at: row.at.toISOString(),
    }));
    return { mails, hasMore };
  });
}
