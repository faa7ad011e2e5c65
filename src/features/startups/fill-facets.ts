import { fillMissing } from '../../platform/mongo/fill-missing.ts';
import { facetsOf } from './startup-facts.ts';
import { StartupModel, type StartupRow } from './startup-model.ts';

/** Startups of an older database are found by whom they name and who shares their organisations. */
export const fillStartupFacets = (): Promise<void> =>
  fillMissing<StartupRow>(StartupModel, {
    field: 'facets.ties',
    from: ['name', 'foundersText', 'placeId', 'city', 'oneLiner', 'organisations'],
    fill: (rows) => rows.map((row) => ({ facets: facetsOf(row, row.foundersText) })),
  });
