import { useState } from 'react';
import { useMe } from '../../shared/session/session-provider.tsx';

const prefix = 'puente:introduction-draft:';

/** What is typed stays on this device until it is sent, for this person only. */
export function useKeptText(name: string): { text: string; set: (text: string) => void; forget: () => void } {
  const me = useMe();
  const key = `${prefix}${me.id}:${name}`;
  const [text, setText] = useState(() => readKept(key) ?? '');
  return {
    text,
    set: (next) => {
      setText(next);
      writeKept(key, next === '' ? null : next);
    },
    forget: () => writeKept(key, null),
  };
}

/** The unsent first messages of this person on this device, with the name that each is for. */
export interface KeptMessage {
  readonly mentorId: string;
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
}

export function readKeptMessages(userId: string): KeptMessage[] {
  const start = `${prefix}${userId}:message:`;
  return keysOf().flatMap((key) => {
    const kept = key.startsWith(start) ? readKept(key) : null;
    return kept === null ? [] : parseKept(kept);
  });
}

export function readKeptMessage(userId: string, mentorId: string): KeptMessage | null {
  const kept = readKept(`${prefix}${userId}:message:${mentorId}`);
  return kept === null ? null : (parseKept(kept)[0] ?? null);
}

export function keepMessage(userId: string, message: KeptMessage): void {
  const isEmpty = Object.values(message.values).every((value) => value.trim() === '');
  writeKept(`${prefix}${userId}:message:${message.mentorId}`, isEmpty ? null : JSON.stringify(message));
}

export const forgetMessage = (userId: string, mentorId: string): void =>
  writeKept(`${prefix}${userId}:message:${mentorId}`, null);

function parseKept(kept: string): KeptMessage[] {
  try {
    return [JSON.parse(kept) as KeptMessage];
  } catch {
    return [];
  }
}

/** A browser that keeps nothing (private windows, full disks) only loses the comfort. */
function readKept(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function writeKept(key: string, value: string | null): void {
  try {
    if (value === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, value);
  } catch {
    // Nothing is kept here; the page still holds what is typed.
  }
}

function keysOf(): string[] {
  try {
    return Object.keys(window.localStorage);
  } catch {
    return [];
  }
}
