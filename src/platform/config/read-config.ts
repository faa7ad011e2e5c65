import path from 'node:path';
import { ConfigError } from './config-error.ts';
import { isBarredPort, isLoopback, parsePublicUrl } from './public-url.ts';
import { keptSessionSecret } from './session-secret.ts';
import { settingsSchema, unknownSettings, type Settings } from './settings-schema.ts';

/** Everything the process takes from its environment, checked, complete and frozen. */
export type Config = {
  readonly environment: Settings['NODE_ENV'];
  /** `demo`: example people, demo bar and /mailbox, on loopback only. */
  readonly mode: Settings['PUENTE_MODE'];
  readonly port: number;
  readonly host: string;
  /** The origin under which people reach the service, without a slash at the end. */
  readonly publicUrl: string;
  /** Cookies are `__Host-` and Secure exactly when this holds. */
  readonly isHttps: boolean;
  /** How many proxies in front may be believed about the caller's address. */
  readonly trustedProxies: number;
  /** How many processes share the work; more than one leaves WebSocket as the only socket transport. */
  readonly processes: number;
  readonly mongodbUri: string;
  readonly sessionSecret: string;
  /** SMTP address; null keeps mails in the database (demo and development only). */
  readonly mailUrl: string | null;
  readonly mailFrom: string;
  readonly dataDir: string;
  readonly logLevel: NonNullable<Settings['LOG_LEVEL']>;
};

/**
 * Reads the configuration from environment variables; a variable that is empty counts as not set.
 * Throws a ConfigError that holds one sentence for every wrong value, all of them at once.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given: Given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = settingsSchema.safeParse(given);
  const publicUrl = parsePublicUrl(given['PUBLIC_URL'] ?? `http://localhost:${parsed.data?.PORT ?? 3000}`);
  const problems = [
    ...unknownSettings(Object.keys(given)),
    ...(parsed.error?.issues.map((issue) => issue.message) ?? []),
    ...(publicUrl.problem === null ? [] : [publicUrl.problem]),
    ...contradictions(given, publicUrl.url),
  ];
  if (problems.length > 0 || !parsed.success || publicUrl.url === null) throw new ConfigError(problems);
  return complete(parsed.data, publicUrl.url);
}

type Given = Readonly<Record<string, string | undefined>>;

const barredSentence = 'must be another one, such as 3000: browsers refuse to open this one.';

/** What no single value can tell: settings that do not go together. Judged on the raw text, so that all problems show at once. */
function contradictions(given: Given, publicUrl: URL | null): string[] {
  const isDemo = given['PUENTE_MODE'] === 'demo';
  const problems: [boolean, string][] = [
    [
      isDemo && publicUrl !== null && !isLoopback(publicUrl.hostname),
      'PUBLIC_URL must be an address of this machine in demo mode, such as http://localhost:3000.',
    ],
    [
      isDemo && !isLoopback(given['HOST'] ?? '127.0.0.1'),
      'HOST must be an address of this machine in demo mode, such as 127.0.0.1.',
    ],
    [
      Number(given['PORT'] ?? 3000) === 0 && given['NODE_ENV'] !== 'test',
      'PORT must be from 1 to 65535: with 0 nobody could know the address.',
    ],
    [isBarredPort(Number(given['PORT'])), `PORT ${barredSentence}`],
    [
      given['PUBLIC_URL'] !== undefined && isBarredPort(Number(publicUrl?.port)),
      `The port of PUBLIC_URL ${barredSentence}`,
    ],
  ];
  const broken = problems.filter(([holds]) => holds).map(([, sentence]) => sentence);
  return given['NODE_ENV'] === 'production' ? [...broken, ...missingInProduction(given)] : broken;
}

/** What development makes up and production must be told: no secret and no address has a default there. */
function missingInProduction(given: Given): string[] {
  const needed = {
    SESSION_SECRET:
      'SESSION_SECRET is not set: production needs one of at least 32 characters; openssl rand -base64 48 makes one.',
    PUBLIC_URL: 'PUBLIC_URL is not set: production needs the address under which people reach it.',
    MAIL_URL: 'MAIL_URL is not set: production needs a mail server, such as smtps://user:password@mail.example.org.',
    MAIL_FROM: 'MAIL_FROM is not set: production needs the address that its mails come from.',
  };
  const missing = Object.entries(needed).filter(([name]) => given[name] === undefined);
  const demo = 'PUENTE_MODE=demo is refused in production: in a demo anybody signs in as anybody.';
  return [...(given['PUENTE_MODE'] === 'demo' ? [demo] : []), ...missing.map(([, sentence]) => sentence)];
}

function complete(settings: Settings, publicUrl: URL): Config {
  const dataDir = path.resolve(settings.DATA_DIR);
  return Object.freeze({
    environment: settings.NODE_ENV,
    mode: settings.PUENTE_MODE,
    port: settings.PORT,
    host: settings.HOST ?? (settings.NODE_ENV === 'production' ? '0.0.0.0' : '127.0.0.1'),
    publicUrl: publicUrl.origin,
    isHttps: publicUrl.protocol === 'https:',
    trustedProxies: settings.TRUST_PROXY,
    processes: settings.PROCESSES,
    mongodbUri: settings.MONGODB_URI,
    sessionSecret: settings.SESSION_SECRET ?? keptSessionSecret(dataDir),
    mailUrl: settings.MAIL_URL ?? null,
    mailFrom: settings.MAIL_FROM ?? 'Puente <puente@localhost>',
    dataDir,
    logLevel: settings.LOG_LEVEL ?? (settings.NODE_ENV === 'test' ? 'silent' : 'info'),
  });
}
