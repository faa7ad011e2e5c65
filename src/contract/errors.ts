import { requestErrors } from './shared/errors.ts';
import { userErrors } from './users/errors.ts';

/** Every code that may reach a client, with its HTTP status. Each noun keeps its own table beside its routes. */
export const errorStatus = {
  ...requestErrors,
  ...userErrors,
} as const;

export type ErrorCode = keyof typeof errorStatus;
