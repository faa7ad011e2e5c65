import { partMin } from '../../../../src/contract/introductions/schema.ts';

export const messageParts = ['building', 'stuck', 'whyYou', 'question'] as const;
export type MessagePart = (typeof messageParts)[number];
export type MessageValues = Record<MessagePart, string>;

export const blankMessage: MessageValues = { building: '', stuck: '', whyYou: '', question: '' };

/** The first part that is still too short to be sent. */
export const missingPart = (values: Readonly<Record<string, string>>): MessagePart | null =>
  messageParts.find((part) => (values[part] ?? '').trim().length < partMin) ?? null;

/** What the composer looks for, as hints and never as a gate. */
export function checkMessage(values: MessageValues): Record<'oneQuestion' | 'enough' | 'personal' | 'short', boolean> {
  const question = values.question.trim();
  const marks = question.split('?').length - 1;
  return {
    oneQuestion: marks === 1 && question.length >= partMin,
    enough: values.stuck.trim().length >= 40,
    personal: values.whyYou.trim().length >= 30,
    short: question.length >= partMin && question.length <= 240,
  };
}
