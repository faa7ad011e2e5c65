import { http, HttpResponse, type JsonBodyType } from 'msw';
import { setupServer } from 'msw/node';
import type { z } from 'zod';
import type { RouteDefinition } from '../../../src/contract/define-route.ts';
import { errorStatus, type ErrorCode } from '../../../src/contract/errors.ts';

/** The network border of component tests: every answer is parsed by the contract before the page gets it. */
export const fakeApi = setupServer();

/** For `beforeAll`: a request that no test has answered is an error. */
export const startFakeApi = (): void => fakeApi.listen({ onUnhandledRequest: 'error' });

const origin = 'http://localhost';
const methods = { GET: http.get, POST: http.post, PUT: http.put, PATCH: http.patch, DELETE: http.delete };

export interface Asked {
  readonly url: URL;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Answers a route with this reply; returns what it was asked with, in order. */
export function answers<Route extends RouteDefinition>(route: Route, reply: z.input<Route['response']>): Asked[] {
  return on(route, () => HttpResponse.json(route.response.parse(reply) as JsonBodyType, { status: route.status }));
}

/** Refuses a route with this code, in the one error body of the contract. */
export function refuses(
  route: RouteDefinition,
  code: ErrorCode,
  details: {
    readonly fields?: readonly { path: string; code: string }[];
    readonly params?: Record<string, number>;
  } = {},
): Asked[] {
  const error = { code, message: code, params: {}, fields: [], ...details, requestId: 'req-1' };
  return on(route, () => HttpResponse.json({ error }, { status: errorStatus[code] }));
}

/** Nothing comes back at all. */
export const isUnreachable = (route: RouteDefinition): Asked[] => on(route, () => HttpResponse.error());

export function on(route: RouteDefinition, reply: () => Response): Asked[] {
  const asked: Asked[] = [];
  fakeApi.use(
    methods[route.method](`${origin}${route.path}`, async ({ request }) => {
      const text = await request.text();
      const body: unknown = text === '' ? null : JSON.parse(text);
      asked.push({ url: new URL(request.url), headers: request.headers, body });
      return reply();
    }),
  );
  return asked;
}
