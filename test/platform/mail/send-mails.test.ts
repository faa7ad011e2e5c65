import { createServer } from 'node:net';
import { pino } from 'pino';
import { SMTPServer } from 'smtp-server';
import { MailModel } from '../../../src/platform/mail/mail-model.ts';
import { queueMail } from '../../../src/platform/mail/queue-mail.ts';
import { smtpTransport, startSendingMails } from '../../../src/platform/mail/send-mails.ts';
import { connectMongo, disconnectMongo } from '../../../src/platform/mongo/connect.ts';
import { createDeclaredIndexes } from '../../../src/platform/mongo/indexes.ts';
import { testDatabaseUri } from '../../support/test-database.ts';

beforeAll(async () => {
  await connectMongo(testDatabaseUri());
  await createDeclaredIndexes();
});
afterAll(() => disconnectMongo());

test('when a mail server is set, then each mail is sent once; when it is away, the mail waits and is kept', async () => {
  const received: string[] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      let text = '';
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
      stream.on('end', () => {
        received.push(text);
        done();
      });
    },
  });
  const mail = { key: 'one', userId: null, to: 'post@robles.example', fromName: 'Puente', language: 'es' as const };
  const content = {
    subject: 'Hola',
    text: 'Hola, Ana:',
    html: '<p>Hola, Ana:</p>',
    at: new Date(),
    sendAfter: new Date(),
  };
  await queueMail({ ...mail, ...content });
  await queueMail({ ...mail, ...content });
  const closed = await freePort();
  const logger = pino({ level: 'silent' });
  const away = startSendingMails(smtpTransport(`smtp://127.0.0.1:${closed}`, 'Puente <hello@puente.example>'), logger);
  await until(async () => (await MailModel.countDocuments({ attempts: 1 })) === 1);
  await away();
  expect(await MailModel.countDocuments({ sentAt: null })).toBe(1);
  await MailModel.updateMany({}, { claimedUntil: null });
  await new Promise<void>((resolve) => {
    smtp.listen(closed, '127.0.0.1', resolve);
  });
  const stop = startSendingMails(smtpTransport(`smtp://127.0.0.1:${closed}`, 'Puente <hello@puente.example>'), logger);
  await until(async () => (await MailModel.countDocuments({ sentAt: null })) === 0);
  await stop();
  await new Promise<void>((resolve) => {
    smtp.close(resolve);
  });
  expect(received).toHaveLength(1);
  expect(received[0]).toContain('To: post@robles.example');
});

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => {
    probe.listen(0, '127.0.0.1', resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => {
    probe.close(resolve);
  });
  return typeof address === 'object' && address ? address.port : 0;
}

/** Asks again and again until it holds; the test's own deadline ends it. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setImmediate(resolve));
}
