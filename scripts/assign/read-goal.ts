import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { read } from '../verify-run/read-run.ts';
import type { Goal } from './solve-thread.ts';

const table = z.array(z.array(z.number()));
const wishesSchema = z.strictObject({ needs: table, offers: table, sides: z.array(z.string()) });

/** At most one of these is given; without any, the plan is what is asked for. */
export type GoalOptions = {
  readonly sums: string | undefined;
  readonly teams: string | undefined;
  readonly conflict: boolean | undefined;
};

export async function readGoal({ sums, teams, conflict }: GoalOptions): Promise<Goal> {
  const asked = [sums, teams, conflict].filter((option) => option !== undefined);
  if (asked.length > 1) throw new Error('Ask for one of --sums, --teams and --conflict.');
  // What is no whole number is refused by the engine, which names it.
  if (sums !== undefined) return { kind: 'sums', unit: Number(sums) };
  if (teams !== undefined) return { kind: 'teams', wishes: read(wishesSchema, await readFile(teams, 'utf8')) };
  return conflict === true ? { kind: 'conflict' } : { kind: 'plan' };
}
