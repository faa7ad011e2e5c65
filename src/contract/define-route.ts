import { z } from 'zod';
import type { ErrorCode } from './errors.ts';

/**
 * Who may call a route at all. Finer rights (whose startup, which program) are decided by the feature's `requireX`.
 * `signed-in` includes people who have not confirmed their e-mail yet; `member` is confirmed and active;
 * `coordinator` coordinates at least one program (admins included); `admin` runs the installation.
 */
export const accessLevels = ['visitor', 'signed-in', 'member', 'coordinator', 'admin'] as const;
export type Access = (typeof accessLevels)[number];

/** Named bucket of requests, defined in platform/limits. `read` and `write` are the defaults by method. */
export type LimitName = 'read' | 'write' | 'sign-in' | 'mail' | 'upload' | 'chat';

export const nothing = z.strictObject({});
export type Nothing = typeof nothing;

export interface RouteDefinition<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
  A extends Access = Access,
> {
  /** `noun.verb`, unique: the name in the OpenAPI document and in the access matrix. */
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Express notation: `/api/startups/:startupId`. */
  readonly path: `/api/${string}`;
  readonly access: A;
  readonly summary: string;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly response: Response;
  readonly status: 200 | 201 | 202;
  /** Codes that this route may answer beside the general ones (`request.*`, `session.*`, `internal`). */
  readonly errors: readonly ErrorCode[];
  readonly limit: LimitName;
  /** Whom the body names by e-mail: the bucket counts for that account too, known or not, whatever the address asking. */
  readonly accountOf: ((body: z.output<Body>) => string) | null;
  /** The reply is a file of this media type instead of JSON. */
  readonly download: string | null;
  /** The request is multipart with one file in the field `file`, at most this many bytes. */
  readonly uploadMaxBytes: number | null;
}

interface RouteInput<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
  A extends Access,
> {
  name: string;
  method: RouteDefinition['method'];
  path: `/api/${string}`;
  access: A;
  summary: string;
  params?: P;
  query?: Q;
  body?: B;
  response: R;
  status?: 200 | 201 | 202;
  errors?: readonly ErrorCode[];
  limit?: LimitName;
  accountOf?: (body: z.output<B>) => string;
  download?: string;
  uploadMaxBytes?: number;
}

/** Declares one route once; API, client, OpenAPI document and access matrix all read this value. */
export function defineRoute<
  R extends z.ZodType,
  const A extends Access,
  P extends z.ZodType = Nothing,
  Q extends z.ZodType = Nothing,
  B extends z.ZodType = Nothing,
>(input: RouteInput<P, Q, B, R, A>): RouteDefinition<P, Q, B, R, A> {
  return {
    name: input.name,
    method: input.method,
    path: input.path,
    access: input.access,
    summary: input.summary,
    // `nothing` stands exactly where the caller left the part out and its type parameter took the default.
    params: input.params ?? (nothing as unknown as P),
    query: input.query ?? (nothing as unknown as Q),
    body: input.body ?? (nothing as unknown as B),
    response: input.response,
    status: input.status ?? 200,
    errors: input.errors ?? [],
    limit: input.limit ?? (input.method === 'GET' ? 'read' : 'write'),
    accountOf: input.accountOf ?? null,
    download: input.download ?? null,
    uploadMaxBytes: input.uploadMaxBytes ?? null,
  };
}
