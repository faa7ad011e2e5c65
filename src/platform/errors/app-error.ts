import { errorStatus, type ErrorCode } from '../../contract/errors.ts';

type ErrorParams = Record<string, string | number>;
type WrongField = { readonly path: string; readonly code: string };

/** A refusal that the client is meant to understand. Anything else that is thrown is a fault and answers `internal`. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  readonly fields: readonly WrongField[];

  constructor(
    code: ErrorCode,
    details: { params?: ErrorParams; fields?: readonly WrongField[]; message?: string } = {},
  ) {
    super(details.message ?? code);
    this.code = code;
    this.params = details.params ?? {};
    this.fields = details.fields ?? [];
  }

  get status(): number {
    return errorStatus[this.code];
  }
}

/** Throws the coded refusal. Usable as an expression: `const row = (await find()) ?? refuse('user.not_found')`. */
export function refuse(code: ErrorCode, params: ErrorParams = {}): never {
  throw new AppError(code, { params });
}

/** True when MongoDB refused a write because a unique index holds the same key already. */
export function isDuplicateKey(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 11_000;
}
