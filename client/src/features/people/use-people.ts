import type { z } from 'zod';
import { listPrograms } from '../../../../src/contract/programs/routes.ts';
import type { person } from '../../../../src/contract/users/schema.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';
import { useT } from '../../shared/i18n/use-t.ts';

export type Somebody = z.output<typeof person>;

/** The programs of this installation by their name here. */
export function useProgramNames() {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const { data } = useRouteQuery(listPrograms, {});
  const programs = (data?.programs ?? []).map(({ id, name, kind }) => ({ id, name: name[language], kind }));
  const namesOf = (ids: readonly string[]): string =>
    format.list(programs.filter(({ id }) => ids.includes(id)).map(({ name }) => name));
  /** Of a person: what their role of staff reaches. */
  const reachOf = ({ roles, coordinatedProgramIds }: Somebody): string => {
    if (roles.includes('admin')) return t('people.installation');
    return coordinatedProgramIds.length === 0 ? t('people.noPrograms') : namesOf(coordinatedProgramIds);
  };
  return { programs, namesOf, reachOf };
}
