import type { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { errorStatus, type ErrorCode } from '../../contract/errors.ts';
import type { RouteDefinition } from '../../contract/define-route.ts';

/** The OpenAPI 3.1 document of these routes. Written from the registry at each start: it cannot be stale. */
export function describeApi(routes: readonly RouteDefinition[], publicUrl: string): ReturnType<typeof createDocument> {
  const paths: ZodOpenApiPathsObject = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: describeRoute(route) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Puente',
      version: '1',
      description: 'The open service that runs a binational (Mexico–United States) mentoring network.',
    },
    servers: [{ url: publicUrl }],
    paths,
    components: {
      securitySchemes: { device: { type: 'apiKey', in: 'cookie', name: 'puente' } },
      schemas: { Error: errorSchema },
    },
  });
}

function describeRoute(route: RouteDefinition): ZodOpenApiOperationObject {
  return {
    operationId: route.name,
    tags: [route.name.split('.')[0] ?? 'other'],
    summary: route.summary,
    description: `Access: ${route.access}.`,
    security: route.access === 'visitor' ? [] : [{ device: [] }],
    requestParams: { path: asObject(route.params), query: asObject(route.query) },
    ...describeBody(route),
    responses: { [String(route.status)]: describeReply(route), ...describeErrors(route) },
  } as ZodOpenApiOperationObject;
}

// Params and queries are objects by convention of the contract; zod-openapi wants to see that in the type.
const asObject = (schema: z.ZodType): z.ZodObject => schema as z.ZodObject;

function describeBody(route: RouteDefinition): object {
  if (route.uploadMaxBytes !== null) {
    const file = { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] };
    return { requestBody: { required: true, content: { 'multipart/form-data': { schema: file } } } };
  }
  if (route.method === 'GET' || route.method === 'DELETE') return {};
  return { requestBody: { required: true, content: { 'application/json': { schema: route.body } } } };
}

function describeReply(route: RouteDefinition): object {
  if (route.download !== null)
    return { description: 'A file', content: { [route.download]: { schema: { type: 'string' } } } };
  return { description: 'Done', content: { 'application/json': { schema: route.response } } };
}

/** What a route may answer by its kind alone, beside the codes that it declares. */
function generalErrors(route: RouteDefinition): ErrorCode[] {
  const isWrite = route.method !== 'GET';
  const isOfSomebody = route.access !== 'visitor';
  const kinds: readonly [boolean, readonly ErrorCode[]][] = [
    [true, ['request.invalid', 'request.too_many', 'request.unavailable', 'internal']],
    [isOfSomebody, ['session.required', 'session.unverified', 'request.forbidden']],
    [isWrite, ['request.foreign_origin', 'request.malformed', 'request.too_large']],
    [isWrite && isOfSomebody && route.method === 'POST', keyErrors],
    [namesRevision(route), ['request.stale']],
    [route.uploadMaxBytes !== null, ['request.unsupported_media']],
  ];
  return kinds.flatMap(([holds, codes]) => (holds ? codes : []));
}

/** Of an `Idempotency-Key`. */
const keyErrors: readonly ErrorCode[] = ['request.in_progress', 'request.done_before', 'request.key_reused'];

const namesRevision = ({ body, query }: RouteDefinition): boolean =>
  [body, query].some((schema) => 'revision' in (asObject(schema).shape ?? {}));

function describeErrors(route: RouteDefinition): Record<string, object> {
  const byStatus = new Map<number, string[]>();
  for (const code of new Set([...generalErrors(route), ...route.errors])) {
    byStatus.set(errorStatus[code], [...(byStatus.get(errorStatus[code]) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      String(status),
      {
        description: codes.join(', '),
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
      },
    ]),
  );
}

const errorSchema = {
  type: 'object' as const,
  required: ['error'],
  properties: {
    error: {
      type: 'object' as const,
      required: ['code', 'message', 'params', 'fields', 'requestId'],
      properties: {
        code: { type: 'string' as const, enum: Object.keys(errorStatus) },
        message: { type: 'string' as const },
        params: { type: 'object' as const },
        fields: {
          type: 'array' as const,
          items: {
            type: 'object' as const,
            properties: { path: { type: 'string' as const }, code: { type: 'string' as const } },
          },
        },
        requestId: { type: ['string', 'null'] as ('string' | 'null')[] },
      },
    },
  },
};
