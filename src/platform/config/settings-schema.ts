import { z } from 'zod';

/** The environment as a person may write it. Each message is one sentence that names the setting and says what is wanted. */
export const settingsSchema = z.object({
  NODE_ENV: z
    .enum(['production', 'development', 'test'], 'NODE_ENV must be production, development or test.')
    .default('development'),
  PUENTE_MODE: z.enum(['demo', 'normal'], 'PUENTE_MODE must be demo or normal.').default('normal'),
  PORT: wholeNumber('PORT', 0, 65_535).default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'HOST must be an address or a host name, such as 127.0.0.1.')
    .optional(),
  PUBLIC_URL: z.string().optional(),
  TRUST_PROXY: wholeNumber('TRUST_PROXY', 0, 10).default(0),
  PROCESSES: wholeNumber('PROCESSES', 1, 64).default(1),
  MONGODB_URI: z
    .string({
      error:
        'MONGODB_URI is not set: give the address of a MongoDB replica set, or run npm start, which brings its own.',
    })
    .regex(/^mongodb(\+srv)?:\/\/[^\s/]+/, 'MONGODB_URI must begin with mongodb:// or mongodb+srv:// and name a host.'),
  SESSION_SECRET: z
    .string()
    .min(32, 'SESSION_SECRET must be at least 32 characters; openssl rand -base64 48 makes one.')
    .optional(),
  MAIL_URL: z
    .string()
    .regex(/^smtps?:\/\/[^\s/]+/, 'MAIL_URL must begin with smtp:// or smtps:// and name the mail server.')
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^[^\p{Cc}]*[^\s\p{Cc}<>@]+@[^\s\p{Cc}<>@]+>?$/u,
      'MAIL_FROM must hold an e-mail address, such as Puente <hello@example.org>.',
    )
    .optional(),
  DATA_DIR: z.string().default('.data'),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'LOG_LEVEL must be fatal, error, warn, info, debug, trace or silent.',
    )
    .optional(),
});

export type Settings = z.output<typeof settingsSchema>;

/** Settings that only the start script reads; known here so that a mistyped PUENTE_ name is refused and these are not. */
const startOnly = ['PUENTE_MONGOD'];

/** One sentence for each PUENTE_ name that means nothing: a typing mistake there would otherwise silently change nothing. */
export function unknownSettings(names: readonly string[]): string[] {
  const known = new Set([...Object.keys(settingsSchema.shape), ...startOnly]);
  return names
    .filter((name) => name.startsWith('PUENTE_') && !known.has(name))
    .map((name) => `${name} is no setting of Puente: correct its name or remove it.`);
}

function wholeNumber(name: string, least: number, most: number) {
  return z
    .string()
    .refine(
      (text) => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most,
      `${name} must be a whole number from ${least} to ${most}.`,
    )
    .transform(Number);
}
