import { readMailbox } from '../../../src/contract/notifications/routes.ts';
import type { TestServer } from '../test-server.ts';

/** The newest mail to this address that carries a link to `part` of the site: its subject and the link, as a reader has them. */
export async function readMail(
  server: TestServer,
  to: string,
  part: string,
): Promise<{ subject: string; path: string; text: string }> {
  await server.drainEvents();
  const reply = await server.visitor().get('/api/mailbox').query({ to }).expect(200);
  for (const { subject, text } of readMailbox.response.parse(reply.body).mails) {
    const links = [...text.matchAll(/https?:\/\/[^\s>]+/g)].map(([link]) => new URL(link));
    const found = links.find(({ pathname }) => pathname.includes(part));
    if (found) return { subject, text, path: `${found.pathname}${found.search}` };
  }
  throw new Error(`nobody wrote to ${to} about ${part}`);
}
