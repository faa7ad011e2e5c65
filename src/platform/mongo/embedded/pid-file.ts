import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { processIdentity } from './process-identity.ts';

const processSchema = z.object({ pid: z.int().positive(), identity: z.string() });

const noteSchema = z.object({
  /** The last port; it is asked for again at the next start, so that noted addresses stay right. */
  port: z.int(),
  /** The server; null once it was stopped in order. */
  server: processSchema.nullable(),
  /** The process that started or adopted the server and will stop it. */
  owner: processSchema,
});

export type PidNote = z.infer<typeof noteSchema>;

const fileIn = (folder: string) => path.join(folder, 'mongod.pid.json');

/** What the last run noted in this data folder; null when nothing readable is there. */
export async function readPidNote(folder: string): Promise<PidNote | null> {
  const text = await readFile(fileIn(folder), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return noteSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

export async function writePidNote(folder: string, note: PidNote): Promise<void> {
  const draft = `${fileIn(folder)}.${process.pid}`;
  await writeFile(draft, JSON.stringify(note));
  await rename(draft, fileIn(folder));
}

/** A running process as it is noted, or null when it has ended meanwhile. */
export function noteProcess(pid: number): { pid: number; identity: string } | null {
  const identity = processIdentity(pid);
  return identity === null ? null : { pid, identity };
}
