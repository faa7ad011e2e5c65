import type { z } from 'zod';
import { AppError } from '../errors/app-error.ts';

/** Parses one part of a request. Every Zod issue becomes a path and a code; none repeats the value. */
export function parseInput<S extends z.ZodType>(schema: S, value: unknown, part: string): z.output<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new AppError('request.invalid', {
    message: `The ${part} does not fit the contract.`,
    fields: parsed.error.issues.map((issue) => ({
      path: issue.path.join('.'),
      code: issue.code === 'custom' ? issue.message : issue.code,
    })),
  });
}
