import { uploadSheet } from '../../../src/contract/imports/routes.ts';
import type { UserRow } from '../../../src/features/users/index.ts';
import { importWhen, networkSheet } from '../builders/import-sheet.ts';
import type { TestServer } from '../test-server.ts';

/** Ids of one import at each place where it waits for a person, and of one that is through. */
export interface Sheets {
  readonly uploaded: string;
  readonly checked: string;
  readonly done: string;
}

/** Brings the office's sheet of mentors three times, each a step further, as a coordinator does. */
export async function bringSheets(server: TestServer, cohortId: string, by: UserRow): Promise<Sheets> {
  const desk = await server.as(by);
  const bring = async (fileName: string): Promise<{ id: string; revision: number }> => {
    const sheet = networkSheet('mentores.csv');
    const reply = await desk.post(`/api/cohorts/${cohortId}/imports`).attach('file', sheet, fileName).expect(201);
    return uploadSheet.response.parse(reply.body);
  };
  const check = async (fileName: string): Promise<{ id: string; revision: number }> => {
    const { id, revision } = await bring(fileName);
    await desk.post(`/api/imports/${id}/check`).send({ revision }).expect(202);
    const job = await importWhen({ fileName }, ({ state }) => state === 'checked');
    return { id, revision: job.revision };
  };
  const uploaded = await bring('mentores.csv');
  const checked = await check('mentores-2.csv');
  const done = await check('mentores-3.csv');
  await desk.post(`/api/imports/${done.id}/commit`).send({ revision: done.revision }).expect(202);
  await importWhen({ fileName: 'mentores-3.csv' }, ({ state }) => state === 'done');
  return { uploaded: uploaded.id, checked: checked.id, done: done.id };
}
