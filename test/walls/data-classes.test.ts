import mongoose, { type Schema } from 'mongoose';
import { dataClasses } from '../../src/platform/mongo/field-privacy.ts';
// Whoever loads the server has loaded the models of every feature and of the platform.
import '../../src/server.ts';

/** Fields that Mongoose adds by itself. A declared `_id` is judged like any field. */
const added = new Set(['_id', '__v']);

/** The fields of a schema that do not say what kind of data they are, what for and how long; parts are entered. */
function undeclared(schema: Schema, prefix: string): string[] {
  return Object.entries(schema.paths).flatMap(([name, type]) => {
    const options = type.options as { dataClass?: unknown; purpose?: unknown; retention?: unknown };
    const isDeclared =
      (dataClasses as readonly unknown[]).includes(options.dataClass) && Boolean(options.purpose && options.retention);
    if (isDeclared || added.has(name)) return [];
    const inner = 'schema' in type ? (type.schema as Schema | undefined) : undefined;
    return inner ? undeclared(inner, `${prefix}.${name}`) : [`${prefix}.${name}`];
  });
}

const models = Object.entries(mongoose.models);

test('there are models to judge', () => expect(models.length).toBeGreaterThan(5));

test.each(models)('every field of %s declares data class, purpose and retention', (name, model) => {
  expect(undeclared(model.schema, name)).toEqual([]);
});

test.each(models)('%s has no field that takes anything', (_name, model) => {
  const mixed = Object.values(model.schema.paths).filter((type) => type.instance === 'Mixed');
  expect(mixed.map((type) => type.path)).toEqual([]);
});
