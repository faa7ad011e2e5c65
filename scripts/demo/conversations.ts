import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { findIntroductionById } from '../../src/features/introductions/index.ts';
import { sendThroughQueue } from '../../src/features/messaging/index.ts';
import { markReadUpTo, setReadingPrivate } from '../../src/features/messaging/actions/mark-read.ts';
import { findUserByEmail } from '../../src/features/users/index.ts';
import type { Stage } from './stage.ts';

/** Who has read how far: null is everything. */
interface Conversation {
  readonly startup: string;
  readonly file: string;
  readonly readBy: Readonly<Record<string, number | null>>;
  readonly privateReader?: string;
}

const eduardo = 'evillalpando@lakeshoretools.example';

const conversations: readonly Conversation[] = [
  {
    startup: 'Moldes Barrios',
    file: 'moldes-barrios.tsv',
    readBy: { 'leticia@moldesjuarez.example': null, 'araceli@tidewaterlaw.example': null },
    privateReader: 'araceli@tidewaterlaw.example',
  },
  {
    startup: 'TorquePrint',
    file: 'torqueprint.tsv',
    // The last message of Nathan waits for Eduardo.
    readBy: { 'nathan@torqueprint.example': null, [eduardo]: -1 },
  },
  {
    startup: 'TecnoTortilla',
    file: 'tecnotortilla.tsv',
    readBy: { 'hector@tecnotortilla.example': null, 'daniela@tecnotortilla.example': null, [eduardo]: null },
  },
];

/** Lets the three pairs say what they have said, each at their own time. */
export async function talk(stage: Stage, memory: ReadonlyMap<string, string>): Promise<void> {
  for (const conversation of conversations) {
    const introduction = await findIntroductionById(memory.get(`${conversation.startup}:first`) ?? '');
    if (introduction?.conversationId) await say(stage, String(introduction.conversationId), conversation);
  }
}

async function say(stage: Stage, conversationId: string, { file, readBy, privateReader }: Conversation): Promise<void> {
  const lines = readLines(file);
  for (const [index, { day, time, sender, language, text }] of lines.entries()) {
    const user = await findUserByEmail(sender);
    if (user === null) throw new Error(`${sender} is not in the demo.`);
    const at = stage.at(day, time, user.timeZone);
    if (user.state === 'invited') await stage.as(sender, at, async () => undefined);
    const message = { conversationId, senderId: String(user._id), text, language, at };
    await sendThroughQueue({ ...message, clientMessageId: messageKey(file, index) });
  }
  const last = stage.at(0, '23:59', 'America/Mexico_City');
  for (const [email, upTo] of Object.entries(readBy)) {
    const seq = upTo === null ? lines.length : lines.length + upTo;
    await stage.as(email, last, (ctx) => markReadUpTo(ctx, conversationId, seq));
  }
  if (privateReader !== undefined) {
    await stage.as(privateReader, last, (ctx) => setReadingPrivate(ctx, conversationId, true));
  }
}

const languages = { en: 'en', es: 'es', both: 'both' } as const;

function readLines(file: string) {
  const text = readFileSync(new URL(`conversations/${file}`, import.meta.url), 'utf8');
  const [, ...lines] = text.trimEnd().split('\n');
  return lines.map((line) => {
    const [day = '0', time = '12:00', sender = '', language = 'en', words = ''] = line.split('\t');
    return { day: Number(day), time, sender, language: languages[language as keyof typeof languages], text: words };
  });
}

/** The same key in every run, in the form that the contract asks of clients: a UUID made from a name. */
function messageKey(file: string, index: number): string {
  const hex = createHash('sha256').update(`${file} ${index}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
