import { Types } from 'mongoose';
import type { Language } from '../../contract/shared/schema.ts';
import type { AuditRow } from './audit-model.ts';

/** How something is called today; null stands for somebody whose account is closed. A pair has two names. */
export type SubjectName = readonly (string | null)[];

/**
 * Names of what entries are about, by kind. The log knows codes and ids only, so that it never has to be changed; the features
 * that own the things tell what they are called when the log is read.
 */
export type SubjectNames = Readonly<
  Record<string, (ids: readonly string[], language: Language) => Promise<ReadonlyMap<string, SubjectName>>>
>;

/** The name of each row's subject; empty where nothing of that id is left, or nobody names its kind. */
export async function nameSubjects(
  names: SubjectNames,
  rows: readonly AuditRow[],
  language: Language,
): Promise<(row: AuditRow) => SubjectName> {
  const idsByKind = new Map<string, Set<string>>();
  for (const { subjectKind, subjectId } of rows) {
    if (!Types.ObjectId.isValid(subjectId)) continue;
    idsByKind.set(subjectKind, (idsByKind.get(subjectKind) ?? new Set()).add(subjectId));
  }
  const found = new Map<string, ReadonlyMap<string, SubjectName>>();
  for (const [kind, ids] of idsByKind) {
    const name = names[kind];
    if (name !== undefined) found.set(kind, await name([...ids], language));
  }
  return ({ subjectKind, subjectId }) => found.get(subjectKind)?.get(subjectId) ?? [];
}
