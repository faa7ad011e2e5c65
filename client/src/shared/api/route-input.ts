import type { z } from 'zod';
import type { RouteDefinition } from '../../../../src/contract/define-route.ts';

/** A part that the route left out may be left out; a part whose every key is optional too; any other must be given. */
type Part<Key extends string, Input> = [Input] extends [Record<string, never>]
  ? { readonly [K in Key]?: never }
  : Partial<Input> extends Input
    ? { readonly [K in Key]?: Input }
    : { readonly [K in Key]: Input };

type AnyRoute = RouteDefinition;

/** What `call(route, …)` needs: exactly the params, query and body that the contract declares, and the file of an upload. */
export type RouteInput<Route extends AnyRoute> = Part<'params', z.input<Route['params']>> &
  Part<'query', z.input<Route['query']>> &
  Part<'body', z.input<Route['body']>> & { readonly file?: File };

export type RouteOutput<Route extends AnyRoute> = z.output<Route['response']>;

/** The same input once its types have done their work. */
export interface LooseInput {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
  readonly file?: File;
}

/** `/api/startups/:startupId` with its params filled in and its query appended. Absent query values are left out. */
export function routeUrl(route: AnyRoute, input: LooseInput): string {
  const params = (input.params ?? {}) as Record<string, string>;
  const path = route.path.replace(/:([A-Za-z]+)/g, (_whole, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries((input.query ?? {}) as Record<string, unknown>)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null) search.append(name, String(one));
    }
  }
  const query = search.toString();
  return query === '' ? path : `${path}?${query}`;
}
