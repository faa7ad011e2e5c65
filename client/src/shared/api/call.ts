import type { RouteDefinition } from '../../../../src/contract/define-route.ts';
import type { ErrorBody } from '../../../../src/contract/define-event.ts';
import { ApiError } from './api-error.ts';
import { firstPicture } from './first-picture.ts';
import { takeFirstReply } from './first-replies.ts';
import { routeUrl, type LooseInput, type RouteInput, type RouteOutput } from './route-input.ts';

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** A POST repeated with the same key is done once. `useRouteMutation` keeps it across retries of the same input. */
  readonly idempotencyKey?: string;
}

/**
 * Sends one request of the contract and returns its parsed reply. Typed both ways by the route's own schemas.
 * @throws {ApiError} with the server's code, `network` when nothing came back, or `unknown` when the reply is not ours.
 */
export async function call<Route extends RouteDefinition>(
  route: Route,
  input: RouteInput<Route>,
  options: CallOptions = {},
): Promise<RouteOutput<Route>> {
  const reply = await send(route, input, options);
  if (!reply.ok) throw await toError(reply);
  const parsed = route.response.safeParse(await reply.json());
  if (!parsed.success) throw new ApiError(reply.status, { code: 'unknown', message: parsed.error.message });
  return parsed.data as RouteOutput<Route>;
}

async function send(route: RouteDefinition, input: LooseInput, options: CallOptions): Promise<Response> {
  const address = routeUrl(route, input);
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (route.method === 'POST') headers['Idempotency-Key'] = options.idempotencyKey ?? crypto.randomUUID();
  const body = bodyOf(route, input);
  if (typeof body === 'string') headers['Content-Type'] = 'application/json';
  try {
    const early = route.method === 'GET' ? takeFirstReply(address) : undefined;
    if (early !== undefined) return await early;
    if (route.method === 'GET') await firstPicture();
    return await fetch(address, {
      method: route.method,
      headers,
      credentials: 'same-origin',
      ...(body === null ? {} : { body }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
  } catch (error) {
    if (options.signal?.aborted === true) throw error;
    throw new ApiError(0, { code: 'network' });
  }
}

function bodyOf(route: RouteDefinition, input: LooseInput): string | FormData | null {
  if (input.file !== undefined) {
    const form = new FormData();
    for (const [name, value] of Object.entries((input.body ?? {}) as Record<string, unknown>)) {
      form.append(name, typeof value === 'string' ? value : JSON.stringify(value));
    }
    form.append('file', input.file);
    return form;
  }
  return route.method === 'GET' || input.body === undefined ? null : JSON.stringify(input.body);
}

async function toError(reply: Response): Promise<ApiError> {
  try {
    const { error } = (await reply.json()) as { error: ErrorBody };
    return new ApiError(reply.status, error);
  } catch {
    return new ApiError(reply.status, { code: 'unknown' });
  }
}
