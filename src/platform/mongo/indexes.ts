import mongoose from 'mongoose';

/** Creates what the models declare. Run by `npm start` on its own database and by deployments before a new version. */
export async function createDeclaredIndexes(): Promise<void> {
  await Promise.all(
    Object.values(mongoose.models).map(async (model) => {
      await model.createCollection();
      await model.createIndexes();
    }),
  );
}

/** Names each declared index that the database lacks, as `collection: {key}`; an empty list lets the process serve. */
export async function findMissingIndexes(): Promise<string[]> {
  const missing: string[] = [];
  for (const model of Object.values(mongoose.models)) {
    const { toCreate } = await model.diffIndexes();
    missing.push(...toCreate.map((key) => `${model.collection.collectionName}: ${JSON.stringify(key)}`));
  }
  return missing;
}
