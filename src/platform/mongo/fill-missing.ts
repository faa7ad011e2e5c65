import type { Collection, Types } from 'mongoose';

const batchSize = 500;

interface Missing<Row> {
  /** A field that every row of this version has and an older one lacks. Indexed, so that looking for it costs nothing. */
  readonly field: string;
  /** What a row is read with. */
  readonly from: readonly (keyof Row & string)[];
  /** The fields that follow from these rows, in their order. */
  readonly fill: (rows: readonly Row[]) => Promise<object[]> | object[];
}

/**
 * Gives rows that an older version wrote the fields that follow from others, before this version serves. A row that has got
 * them meanwhile is left alone, since whoever changed it wrote them: several processes may do this at once, and again.
 */
export async function fillMissing<Row extends { _id: Types.ObjectId }>(
  { collection }: { readonly collection: Collection },
  { field, from, fill }: Missing<Row>,
): Promise<void> {
  const lacking = { [field]: { $exists: false } };
  const read = Object.fromEntries(from.map((name) => [name, 1]));
  for (;;) {
    const rows = (await collection.find(lacking).project(read).limit(batchSize).toArray()) as Row[];
    if (rows.length === 0) return;
    const filled = await fill(rows);
    await collection.bulkWrite(
      rows.map(({ _id }, at) => {
        const $set = filled[at];
        // The row would be found again for ever.
        if ($set === undefined) throw new Error(`Nothing to fill ${field} of ${String(_id)} with`);
        return { updateOne: { filter: { _id, ...lacking }, update: { $set } } };
      }),
    );
  }
}
