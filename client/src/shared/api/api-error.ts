import type { ErrorBody } from '../../../../src/contract/define-event.ts';
import type { ErrorCode } from '../../../../src/contract/errors.ts';

/** `network`: nothing reached the server. `unknown`: an answer that is not ours (a proxy's page, say). */
export type ClientErrorCode = ErrorCode | 'network' | 'unknown';

/** Every refusal that a page can meet, whether it came by HTTP, by socket, or not at all. People read `errors.<code>`. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ClientErrorCode;
  readonly status: number;
  readonly params: Record<string, string | number>;
  readonly fields: readonly { readonly path: string; readonly code: string }[];
  readonly requestId: string | null;

  constructor(status: number, body: Partial<Omit<ErrorBody, 'code'>> & { code: ClientErrorCode }) {
    super(body.message ?? body.code);
    this.status = status;
    this.code = body.code;
    this.params = body.params ?? {};
    this.fields = body.fields ?? [];
    this.requestId = body.requestId ?? null;
  }
}

export const isApiError = (error: unknown, code?: ClientErrorCode): error is ApiError =>
  error instanceof ApiError && (code === undefined || error.code === code);

/** What a page's address names wrongly is not there, like what nobody has: there is no form to correct. */
export const asMissing = (error: unknown): unknown =>
  isApiError(error, 'request.invalid')
    ? new ApiError(404, { code: 'request.not_found', requestId: error.requestId })
    : error;
