import type { z } from 'zod';
import type { Access } from './define-route.ts';
import type { ErrorCode } from './errors.ts';

/** News from the server to one person's devices: `noun:past`. Durable news carry the person's inbox position beside. */
export interface ServerEventDefinition<Name extends string = string, Payload extends z.ZodType = z.ZodType> {
  readonly name: Name;
  readonly summary: string;
  readonly payload: Payload;
}

export const defineServerEvent = <Name extends string, Payload extends z.ZodType>(
  event: ServerEventDefinition<Name, Payload>,
): ServerEventDefinition<Name, Payload> => event;

/** A request over the socket: `noun:verb`, answered by an acknowledgement of the same shape as an HTTP reply or error. */
export interface ClientEventDefinition<
  Name extends string = string,
  Payload extends z.ZodType = z.ZodType,
  Reply extends z.ZodType = z.ZodType,
> {
  readonly name: Name;
  readonly summary: string;
  readonly access: Access;
  readonly payload: Payload;
  readonly reply: Reply;
  readonly errors: readonly ErrorCode[];
}

export const defineClientEvent = <Name extends string, Payload extends z.ZodType, Reply extends z.ZodType>(
  event: ClientEventDefinition<Name, Payload, Reply>,
): ClientEventDefinition<Name, Payload, Reply> => event;

export interface ErrorBody {
  readonly code: ErrorCode;
  /** For developers, in English. People read `errors:<code>` of the locales. */
  readonly message: string;
  readonly params: Record<string, string | number>;
  readonly fields: readonly { readonly path: string; readonly code: string }[];
  readonly requestId: string | null;
}

export type Acknowledgement<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly error: ErrorBody };
