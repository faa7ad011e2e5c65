import { z } from 'zod';
import { signIn as signInRoute } from '../../src/contract/users/routes.ts';
import { id } from '../../src/contract/shared/schema.ts';
import { demoPassword } from '../demo/people.ts';

/** One page to measure; `cookie` is null for whoever is not signed in. */
export interface BenchPage {
  readonly name: string;
  readonly kind: 'landing' | 'public' | 'signed-in';
  readonly url: string;
  readonly cookie: { readonly name: string; readonly value: string } | null;
  /** What the phone of its reader is set to. */
  readonly locale: 'es-MX' | 'en-US';
  /** Counts for `signed_in_kb`: the four that the figure names. */
  readonly isWeighed: boolean;
}

const people = {
  founder: 'leticia@moldesjuarez.example',
  mentor: 'araceli@tidewaterlaw.example',
  coordinator: 'monica.resendiz@oficina-mx.example',
};

/** The pages of the figures, on the demo's people. */
export async function listBenchPages(url: string): Promise<BenchPage[]> {
  const founder = await signIn(url, people.founder);
  const mentor = await signIn(url, people.mentor);
  const desk = await signIn(url, people.coordinator);
  const conversationId = await firstConversation(url, founder.cookie);
  const open = (name: string, path: string, kind: BenchPage['kind'] = 'public'): BenchPage => ({
    name,
    kind,
    url: `${url}${path}`,
    cookie: null,
    isWeighed: false,
    locale: path.startsWith('/es') ? 'es-MX' : 'en-US',
  });
  const member = ([name, path]: [string, string], { cookie, locale }: Reader): BenchPage => ({
    name,
    kind: 'signed-in',
    url: `${url}${path}`,
    cookie,
    locale,
    isWeighed: path !== '/home',
  });
  return [
    open('landing in Spanish', '/es', 'landing'),
    open('landing in English', '/en', 'landing'),
    open('sign in', '/es/sign-in'),
    open('register', '/en/register'),
    open('forgotten password', '/es/forgot'),
    open('new password', '/es/reset?token=abcdefghijklmnopqrstuvwxyz'),
    open('help', '/es/help'),
    member(['suggestions', '/mentors'], founder),
    member(['conversation', `/messages/${conversationId}`], founder),
    member(['profile edit', '/startup'], founder),
    member(['offer edit', '/offer'], mentor),
    member(['review queue', '/review'], desk),
    member(['home', '/home'], founder),
  ];
}

type Cookie = NonNullable<BenchPage['cookie']>;
type Reader = { readonly cookie: Cookie; readonly locale: BenchPage['locale'] };

async function signIn(url: string, email: string): Promise<Reader> {
  const reply = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password: demoPassword }),
  });
  const [pair] = (reply.headers.get('set-cookie') ?? '').split(';');
  const [name, value] = (pair ?? '').split('=');
  if (!reply.ok || !name || !value) throw new Error(`${email} could not sign in: ${reply.status}`);
  const { me } = signInRoute.response.parse(await reply.json());
  return { cookie: { name, value }, locale: me?.language === 'en' ? 'en-US' : 'es-MX' };
}

const conversations = z.object({ conversations: z.array(z.object({ id })).min(1) });

async function firstConversation(url: string, { name, value }: Cookie): Promise<string> {
  const reply = await fetch(`${url}/api/conversations`, { headers: { Cookie: `${name}=${value}` } });
  const [first] = conversations.parse(await reply.json()).conversations;
  if (first === undefined) throw new Error('the demo has no conversation');
  return first.id;
}
