import { routes } from '../../../src/contract/registry.ts';
import { describeApi } from '../../../src/platform/http/openapi.ts';

const { paths = {} } = describeApi(routes, 'https://puente.example');

function statusesOf(operation: string): string[] {
  const [method = '', path = ''] = operation.split(' ');
  const described = paths[path]?.[method.toLowerCase() as 'get'];
  return Object.keys(described?.responses ?? {}).toSorted();
}

test('each operation says what it may answer by its kind: who is asked for, stale forms, damaged and large bodies', () => {
  expect(statusesOf('GET /api/session')).toEqual(['200', '400', '429', '500', '503']);
  expect(statusesOf('GET /api/me/devices')).toEqual(['200', '400', '401', '403', '429', '500', '503']);
  expect(statusesOf('PATCH /api/mentors/me/draft')).toEqual(expect.arrayContaining(['200', '403', '409', '413']));
  expect(statusesOf('POST /api/cohorts/{cohortId}/imports')).toEqual(
    expect.arrayContaining(['201', '409', '413', '415']),
  );
});

test.each([
  'PUT /api/mentors/{mentorId}/vetting',
  'POST /api/startups/{startupId}/leave',
  'POST /api/startup-invitations/{invitationId}/answer',
  'POST /api/answer-links/answer',
])('%s says that somebody may have been faster, although its body names no revision', (operation) => {
  const [method = '', path = ''] = operation.split(' ');
  const described = paths[path]?.[method.toLowerCase() as 'get']?.responses?.['409'];
  expect(described).toMatchObject({ description: expect.stringContaining('request.stale') });
});

test('every route of the contract stands in the document, once', () => {
  const described = Object.values(paths).flatMap((path) => Object.keys(path ?? {}));
  expect(described).toHaveLength(routes.length);
});
