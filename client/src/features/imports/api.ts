import { useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { importChangedNews } from '../../../../src/contract/imports/events.ts';
import {
  getImport,
  listImportRows,
  listImports,
  type downloadRefused,
  type downloadTemplate,
} from '../../../../src/contract/imports/routes.ts';
import type { ImportRow, rowFilter, SheetImport } from '../../../../src/contract/imports/schema.ts';
import { routeUrl, type RouteInput } from '../../shared/api/route-input.ts';
import { routeKey, setRouteData, useRouteQuery } from '../../shared/api/use-route-query.ts';
import { useLive } from '../../shared/live/use-live.ts';

export type { ImportRow, SheetImport };
export type RowFilter = z.output<typeof rowFilter>;

export const useImports = (cohortId: string) => useRouteQuery(listImports, { params: { cohortId } });

/** One import, kept current while it is worked on, whoever works on it. */
export function useImport(importId: string) {
  const keep = useKeepImport();
  useLive(importChangedNews, keep);
  return useRouteQuery(getImport, { params: { importId } });
}

/** Puts a newer state of an import where pages look for it; what hangs on its state is asked for again. */
export function useKeepImport(): (fresh: SheetImport) => void {
  const client = useQueryClient();
  return (fresh) => {
    const input = { params: { importId: fresh.id } };
    const known = client.getQueryData<SheetImport>(routeKey(getImport, input));
    // Replies and news may cross: the revision never goes back, and within one only the count of rows grows.
    if (known !== undefined && isOlder(fresh, known)) return;
    setRouteData(client, { route: getImport, input }, () => fresh);
    void client.invalidateQueries({ queryKey: routeKey(listImports) });
    if (known?.state !== fresh.state) void client.invalidateQueries({ queryKey: routeKey(listImportRows) });
  };
}

const isOlder = (fresh: SheetImport, known: SheetImport): boolean =>
  fresh.revision < known.revision ||
  (fresh.revision === known.revision && (fresh.progress?.done ?? 0) < (known.progress?.done ?? 0));

/** The address of a file that the browser fetches by itself. */
export const fileUrl = <Route extends typeof downloadRefused | typeof downloadTemplate>(
  route: Route,
  input: RouteInput<Route>,
): string => routeUrl(route, input);

/** Rows that the commit would write now. */
export const readyRows = ({ counts }: SheetImport): number => (counts === null ? 0 : counts.entering - counts.leftOut);

export const enteredRows = ({ written }: SheetImport): number => written.created + written.changed + written.unchanged;
export const refusedRows = ({ counts, written }: SheetImport): number => (counts?.refused ?? 0) + written.refused;

/** Where an import is worked on, by the step at which it stands. */
export function importAddress({ id, state }: Pick<SheetImport, 'id' | 'state'>): string {
  if (state === 'uploaded') return `/imports/${id}/columns`;
  return state === 'checked' ? `/imports/${id}/check` : `/imports/${id}`;
}
