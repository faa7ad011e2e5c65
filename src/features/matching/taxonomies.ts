import { buildTaxonomy, type Taxonomies } from '../../engine/index.ts';
import { expertiseTaxonomy, industryTaxonomy, verticalTaxonomy } from '../directory/index.ts';

/** The directory's three trees as the engine takes them. They change only with a release. */
export const taxonomies: Taxonomies = {
  industries: buildTaxonomy(industryTaxonomy),
  verticals: buildTaxonomy(verticalTaxonomy),
  expertise: buildTaxonomy(expertiseTaxonomy),
};
