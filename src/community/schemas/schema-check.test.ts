import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { schemas } from '../document.ts';
import { schemaMistakes } from './schema-check.ts';
import {
  achievementTypes,
  isAchievementType,
  isHttpsAddress,
  isSiteAddress,
} from './addresses-and-types.ts';
import { formats } from './formats.ts';
import type {
  FileSchema,
  KeysSchema,
  ListSchema,
  NumberSchema,
  TextSchema,
  TruthSchema,
} from './schema.ts';

type AnySchema = TextSchema | NumberSchema | TruthSchema | ListSchema | KeysSchema;

/** Every part of a schema, with its path. */
function* partsOf(schema: AnySchema, path: string): Generator<{ path: string; schema: AnySchema }> {
  yield { path, schema };
  if (schema.type === 'array') yield* partsOf(schema.items, `${path}[]`);
  if (schema.type === 'object')
    for (const [name, part] of Object.entries(schema.properties))
      yield* partsOf(part, `${path}.${name}`);
}

const parts = Object.entries(schemas).flatMap(([kind, schema]) => [...partsOf(schema, kind)]);

function mistakes(schema: FileSchema, data: unknown): readonly string[] {
  return schemaMistakes(schema, { data, offsetOf: () => 0 }).faults.map(({ rule }) => rule);
}

describe('the schemas', () => {
  // Reading files leaves this out.
  it.each(Object.entries(schemas))('%s is a schema by the draft that it names', (_, schema) => {
    const ajv = new Ajv2020();
    expect([ajv.validateSchema(schema), ajv.errors]).toEqual([true, null]);
    expect(ajv.validateSchema({ ...schema, additionalProperties: 'no' })).toBe(false);
  });
  it.each(parts)('$path has a manual sentence and examples', ({ schema }) => {
    expect(schema.description).toMatch(/^[A-Z].{8,}[.]$/s);
    expect(schema.examples.length).toBeGreaterThan(0);
  });
  it.each(Object.entries(schemas))('every example of %s is accepted', (_, schema) => {
    for (const example of schema.examples) {
      expect(mistakes(schema, example)).toEqual([]);
      for (const [name, { examples }] of Object.entries(schema.properties)) {
        for (const value of examples)
          expect(mistakes(schema, { ...example, [name]: value }), name).toEqual([]);
      }
    }
  });
  it('every text has a limit, a format or a list of words', () => {
    const texts = parts
      .filter(({ schema }) => schema.type === 'string')
      .map(({ path, schema }) => ({ path, ...(schema as TextSchema) }));
    expect(
      texts.filter(({ enum: words, format }) => words === undefined && format === undefined),
    ).toEqual([]);
    expect(
      texts.filter(
        ({ enum: words, format, maxLength }) =>
          words === undefined &&
          maxLength === undefined &&
          ['plain-text', 'https-address', 'site-address', 'email-address'].includes(format ?? ''),
      ),
    ).toEqual([]);
  });
  it('every format is used', () => {
    const used = new Set(
      parts.map(({ schema }) => (schema.type === 'string' ? schema.format : undefined)),
    );
    expect(Object.keys(formats).filter((name) => !used.has(name as keyof typeof formats))).toEqual(
      [],
    );
  });
});

describe('addresses', () => {
  it.each([
    'https://a.example',
    'https://a.example/x?y=z#w',
    'https://a.example/%C3%BC',
    'https://xn--bcher-kva.example/',
    'https://code.example/@ada',
  ])('%s is one', (text) => expect(isHttpsAddress(text)).toBe(true));
  it.each([
    'http://a.example',
    'HTTPS://a.example',
    '//a.example',
    '/x',
    '',
    'https://',
    'https://a',
    'https://a.',
    'https:///x',
    'https://u:p@a.example',
    'https://u@a.example',
    'https://a.example/ü',
    'https://a.example/a b',
    'https://a.example/"',
    'https://a.example/<x>',
    'https://a.example\\@b.example',
    'javascript:alert(1)//https://a.example',
    'data:text/html,x',
    ' https://a.example',
    'https://a.example\n',
    'https://[::1',
    'https://a.example:99999',
  ])('%j is none', (text) => expect(isHttpsAddress(text)).toBe(false));

  it.each([
    'https://badges.example.org/',
    'https://a.github.io/badges-site/',
    'https://a.example:8443/',
    'https://a.example/x/y_z/',
  ])('%s can be a site', (text) => expect(isSiteAddress(text)).toBe(true));
  it.each([
    'https://a.example',
    'https://a.example/x',
    'https://A.example/',
    'https://a.example/?x',
    'https://a.example/#x',
    'https://a.example//',
    'https://a.example/../',
    'https://a.example/.x/',
    'https://a.example:443/',
    'https://127.0.0.1/',
    'https://a.example/%41/',
    'http://a.example/',
    'https://localhost/',
  ])('%j cannot be a site', (text) => expect(isSiteAddress(text)).toBe(false));
});

describe('achievement types', () => {
  it.each([...achievementTypes, 'ext:Scout'])('%s is known', (text) =>
    expect(isAchievementType(text)).toBe(true),
  );
  it.each(['badge', 'Medal', 'ext:', 'ext:a b', ''])('%j is not', (text) =>
    expect(isAchievementType(text)).toBe(false),
  );
});
