import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { readBuilt } from './built-site.ts';
import { expectOfEach } from './every.ts';
import { readCode, readSet } from './published-data.ts';

/** The parts of a JSON Schema that say which properties there are. */
interface Schema {
  $id?: string;
  $ref?: string;
  $defs?: Record<string, Schema>;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
  anyOf?: Schema[];
}

const text = readBuilt('/api/v1/schema.json');
const schema = JSON.parse(text) as Schema;

/** Compiles a schema, or a part of it, as a draft 2020-12 validator, which knows no formats by itself. */
function validatorOf(rules: Schema, part = ''): (data: unknown) => unknown[] {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    formats: { uri: (value: string) => URL.canParse(value), date: true },
  });
  ajv.addSchema(rules);
  const validate = ajv.getSchema(`${rules.$id}${part}`);
  if (!validate) throw new Error(`The schema has no ${part}.`);
  return (data) => {
    validate(data);
    return validate.errors ?? [];
  };
}

/** The schema without room for what it does not name. */
const closed = JSON.parse(text, (_name, value: unknown) =>
  typeof value === 'object' && value !== null && 'properties' in value
    ? { ...value, additionalProperties: false }
    : value,
) as Schema;

/** Every property that the schema names, as a path; `*` stands for any name, `[]` for any item. */
function propertyPaths(part: Schema, path = ''): string[] {
  const definition = part.$ref?.replace('#/$defs/', '');
  if (definition !== undefined) return propertyPaths(schema.$defs?.[definition] ?? {}, path);
  const { properties = {}, additionalProperties, items, anyOf = [] } = part;
  return [
    ...Object.entries(properties).flatMap(([name, value]) => {
      const own = path === '' ? name : `${path}.${name}`;
      return [own, ...propertyPaths(value, own)];
    }),
    ...(typeof additionalProperties === 'object'
      ? [`${path}.*`, ...propertyPaths(additionalProperties, `${path}.*`)]
      : []),
    ...(items ? propertyPaths(items, `${path}[]`) : []),
    ...anyOf.flatMap((choice) => propertyPaths(choice, path)),
  ];
}

const problemsOf = validatorOf(schema);

describe('the published JSON Schema', () => {
  test('is one of draft 2020-12, at its own address', () => {
    expect(JSON.parse(text)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: expect.stringMatching(/^https?:.*\/api\/v1\/schema\.json$/),
    });
  });

  test('accepts the whole set', () => {
    expect(problemsOf(readSet())).toEqual([]);
  });

  test('accepts the file of every code under its definition', () => {
    const problemsOfCode = validatorOf(schema, '#/$defs/Code');
    const codes = readSet().codes.map(({ code }) => code);
    return expectOfEach(codes, (code) => expect(problemsOfCode(readCode(code))).toEqual([]));
  });

  test('names every field that is published', () => {
    expect(validatorOf(closed)(readSet())).toEqual([]);
  });

  test('refuses a set whose code lacks a field or has a wrong one, and allows a new one', () => {
    const [first, ...others] = readSet().codes;
    const { summary: _missing, ...withoutSummary } = first ?? {};
    const changed = (code: object) => ({ ...readSet(), codes: [code, ...others] });
    expect(problemsOf(changed(withoutSummary))).toHaveLength(1);
    expect(problemsOf(changed({ ...first, seen: null }))).toHaveLength(1);
    expect(problemsOf(changed({ ...first, later: 1 }))).toEqual([]);
  });
});

describe('version 1 only grows', () => {
  const file = new URL('../fixtures/api-v1-paths.txt', import.meta.url);
  const published = readFileSync(file, 'utf8').trim().split('\n');
  const paths = propertyPaths(schema);

  test('no published field disappears', () => {
    const missing = published.filter((path) => !paths.includes(path));
    expect(missing, 'programs read these fields: bring them back, or begin /api/v2/').toEqual([]);
  });

  test('a new field is written down, so that it cannot disappear later', () => {
    const added = paths.filter((path) => !published.includes(path));
    expect(added, 'add to tests/fixtures/api-v1-paths.txt, raise dataVersion').toEqual([]);
  });
});
