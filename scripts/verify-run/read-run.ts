import { z } from 'zod';
import type { AssignResult, ExportedRun, PlainProblem } from '../../src/engine/index.ts';

const list = z.array(z.number());
const pair = z.tuple([z.number(), z.number()]);
const side = z.enum(['startup', 'mentor']);

/** A problem as plain data; whether its numbers make sense is the engine's to say. */
const problemSchema = z.strictObject({
  scores: z.array(z.array(z.number().nullable())),
  demands: list.optional(),
  capacities: list,
  minimums: list.optional(),
  pins: z.array(pair).optional(),
  forbidden: z.array(pair).optional(),
  previous: z.array(pair).optional(),
  quotas: z.array(z.strictObject({ name: z.string(), side, members: list, max: z.number() })).optional(),
  groups: z.array(z.strictObject({ name: z.string(), side, labels: z.array(z.string()) })).optional(),
  startupIds: z.array(z.string()).optional(),
  mentorIds: z.array(z.string()).optional(),
  parts: z
    .strictObject({ names: z.array(z.string()), pairs: z.array(z.tuple([z.number(), z.number(), list])) })
    .optional(),
});

const runSchema = z.strictObject({ problem: problemSchema, result: z.looseObject({ totals: z.looseObject({}) }) });

/** An exported run from its text. Throws with the place in the file that is not as it should be. */
export function readRun(text: string): ExportedRun {
  const { problem, result } = read(runSchema, text);
  // The result's own shape is verified number by number.
  return { problem: problem as PlainProblem, result: result as unknown as AssignResult };
}

/** The problem in a file: alone, or that of an exported run. */
export function readProblem(text: string): PlainProblem {
  const isRun = z.object({ problem: z.looseObject({}) }).safeParse(JSON.parse(text)).success;
  return isRun ? readRun(text).problem : (read(problemSchema, text) as PlainProblem);
}

/** Parses JSON by a schema; the message names the place. */
export function read<Schema extends z.ZodType>(schema: Schema, text: string): z.output<Schema> {
  const { data, error } = schema.safeParse(JSON.parse(text));
  if (error === undefined) return data;
  const [issue] = error.issues;
  throw new Error(`The file is not as expected at ${issue?.path.join('.') || 'its top'}: ${issue?.message}`);
}
