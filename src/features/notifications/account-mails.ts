import { formatDay, formatMoment } from '../../locales/format.ts';
import { systemActor } from '../../platform/actions/actor.ts';
import { runAction } from '../../platform/actions/run-action.ts';
import { defineOutboxReader, type OutboxReader } from '../../platform/events/news.ts';
import {
  accountClosing,
  emailChanged,
  emailChangeRequested,
  issueToken,
  passwordChanged,
  registrationRepeated,
  requireUser,
  resetRequested,
  staffInvited,
  type UserRow,
  userRegistered,
} from '../users/index.ts';
import { writeMail } from './write-mail.ts';

const hourMs = 3_600_000;
const twoDaysMs = 48 * hourMs;
const weekMs = 7 * 24 * hourMs;
const topic = 'account';

/** Mails about the account itself. A link's secret is made here, at the last moment: the event holds ids only. */
export const accountMailReaders = (publicUrl: string): OutboxReader[] => [
  ...registrationReaders(publicUrl),
  ...passwordReaders(publicUrl),
  ...addressReaders(publicUrl),
  oldAddressReader(publicUrl),
  closingReader(publicUrl),
  defineOutboxReader({
    name: 'mail.staff',
    on: staffInvited,
    handle: async ({ userId }, at) => inviteToClaim(await requireUser(userId), at, publicUrl),
  }),
];

function registrationReaders(publicUrl: string): OutboxReader[] {
  return [
    defineOutboxReader({
      name: 'mail.verify',
      on: userRegistered,
      handle: async ({ userId }, at) => {
        const user = await requireUser(userId);
        if (user.emailVerifiedAt) return;
        const token = await makeToken(user, { purpose: 'verify-email', now: at, ttlMs: twoDaysMs });
        await writeMail(user, { key: `verify ${userId} ${at.getTime()}`, at, publicUrl, topic }, ({ t, link }) => ({
          subject: t('verify.subject'),
          lead: t('verify.lead'),
          paragraphs: [t('verify.text')],
          action: { label: t('verify.action'), url: link(`/${user.language}/verify?token=${token}`) },
          after: [t('verify.notYou')],
        }));
      },
    }),
    defineOutboxReader({
      name: 'mail.known',
      on: registrationRepeated,
      handle: async ({ userId }, at) => {
        const user = await requireUser(userId);
        if (user.state === 'invited') return inviteToClaim(user, at, publicUrl);
        await writeMail(user, { key: `known ${userId} ${at.getTime()}`, at, publicUrl, topic }, ({ t, link }) => ({
          subject: t('known.subject'),
          lead: t('known.lead'),
          paragraphs: [t('known.text')],
          action: { label: t('known.action'), url: link(`/${user.language}/sign-in`) },
        }));
      },
    }),
  ];
}

function passwordReaders(publicUrl: string): OutboxReader[] {
  return [
    defineOutboxReader({
      name: 'mail.reset',
      on: resetRequested,
      handle: async ({ userId }, at) => {
        const user = await requireUser(userId);
        const token = await makeToken(user, { purpose: 'reset-password', now: at, ttlMs: hourMs });
        await writeMail(user, { key: `reset ${userId} ${at.getTime()}`, at, publicUrl, topic }, ({ t, link }) => ({
          subject: t('reset.subject'),
          lead: t('reset.lead'),
          paragraphs: [t('reset.text')],
          action: { label: t('reset.action'), url: link(`/${user.language}/reset?token=${token}`) },
          after: [t('reset.notYou')],
        }));
      },
    }),
    defineOutboxReader({
      name: 'mail.password_changed',
      on: passwordChanged,
      handle: async ({ userId }, at) => {
        const user = await requireUser(userId);
        await writeMail(user, { key: `password ${userId} ${at.getTime()}`, at, publicUrl, topic }, ({ t, link }) => ({
          subject: t('passwordChanged.subject'),
          lead: t('passwordChanged.lead', { moment: formatMoment(at, user) }),
          paragraphs: [t('passwordChanged.text')],
          action: { label: t('passwordChanged.action'), url: link(`/${user.language}/forgot`) },
        }));
      },
    }),
  ];
}

function addressReaders(publicUrl: string): OutboxReader[] {
  return [
    defineOutboxReader({
      name: 'mail.new_email',
      on: emailChangeRequested,
      handle: async ({ userId }, at) => {
        const user = await requireUser(userId);
        const to = user.pendingEmail;
        if (!to) return;
        const token = await makeToken(user, { purpose: 'change-email', now: at, ttlMs: twoDaysMs, subject: to });
        await writeMail(
          user,
          { key: `new-email ${userId} ${at.getTime()}`, at, publicUrl, topic, to },
          ({ t, link }) => ({
            subject: t('newEmail.subject'),
            lead: t('newEmail.lead'),
            paragraphs: [t('newEmail.text')],
            action: { label: t('newEmail.action'), url: link(`/${user.language}/verify?token=${token}&for=address`) },
          }),
        );
      },
    }),
  ];
}

const oldAddressReader = (publicUrl: string): OutboxReader =>
  defineOutboxReader({
    name: 'mail.old_email',
    on: emailChanged,
    handle: async ({ userId, oldEmail }, at) => {
      const user = await requireUser(userId);
      await writeMail(
        user,
        { key: `old-email ${userId} ${at.getTime()}`, at, publicUrl, topic, to: oldEmail },
        ({ t }) => ({
          subject: t('oldEmail.subject'),
          lead: t('oldEmail.lead'),
          paragraphs: [t('oldEmail.text')],
          action: null,
        }),
      );
    },
  });

/** Says until when the closing can be taken back. */
const closingReader = (publicUrl: string): OutboxReader =>
  defineOutboxReader({
    name: 'mail.closing',
    on: accountClosing,
    handle: async ({ userId }, at) => {
      const user = await requireUser(userId);
      if (user.state !== 'closing' || !user.closesAt) return;
      const day = formatDay(user.closesAt, user, { year: true });
      await writeMail(user, { key: `closing ${userId} ${at.getTime()}`, at, publicUrl, topic }, ({ t, link }) => ({
        subject: t('closing.subject', { day }),
        lead: t('closing.lead', { day }),
        paragraphs: [t('closing.text')],
        action: { label: t('closing.action'), url: link('/settings') },
        quiet: [t('closing.notYou')],
      }));
    },
  });

/** Who has an account already needs no password, only the way in. */
async function inviteToClaim(user: UserRow, at: Date, publicUrl: string): Promise<void> {
  const isNew = user.state === 'invited';
  const token = isNew ? await makeToken(user, { purpose: 'claim-account', now: at, ttlMs: weekMs }) : null;
  await writeMail(user, { key: `claim ${String(user._id)} ${at.getTime()}`, at, publicUrl, topic }, ({ t, link }) => ({
    subject: t('staff.subject'),
    lead: t('staff.lead'),
    paragraphs: [isNew ? t('staff.text') : t('staff.known')],
    action: isNew
      ? { label: t('staff.action'), url: link(`/${user.language}/claim?token=${token}`) }
      : { label: t('staff.actionKnown'), url: link(`/${user.language}/sign-in`) },
  }));
}

type Purpose = Parameters<typeof issueToken>[0];

function makeToken(
  user: UserRow,
  about: { purpose: Purpose; now: Date; ttlMs: number; subject?: string },
): Promise<string> {
  const { purpose, ...life } = about;
  return runAction({ actor: systemActor('mail'), now: life.now }, () => issueToken(purpose, String(user._id), life));
}
