/**
 * Holds data against a JSON Schema; the community's door to ajv. Mistakes come out as sentences
 * with places.
 */

import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { DataTree } from '../text/yaml.ts';
import type { Fault } from '../fault.ts';
import { formats } from './formats.ts';
import type { FileSchema } from './schema.ts';
import { faultOf, nearestKey } from './schema-messages.ts';

/** What was wrong, and where in the data: a value with a mistake takes part in no further rule. */
interface SchemaMistakes {
  readonly faults: readonly Fault[];
  /** JSON pointers (RFC 6901) of the values that are wrong. */
  readonly pointers: ReadonlySet<string>;
}

const ajv = new Ajv2020({
  strict: true,
  allErrors: true,
  verbose: true,
  ownProperties: true,
  allowUnionTypes: false,
  validateFormats: true,
  unicodeRegExp: true,
  // Each command compiles them: our schemas are held against the draft by a test instead, and code
  // that is run for a few files need not be made short first.
  validateSchema: false,
  meta: false,
  code: { optimize: false },
});
// What reading a file does before it is held against its schema (`text/plain-values.ts`).
ajv.addKeyword('alone');
for (const [name, { test }] of Object.entries(formats))
  ajv.addFormat(name, { type: 'string', validate: test });

/** Every mistake, the first one per value; missing keys of one place count as one mistake. */
export function schemaMistakes(schema: FileSchema, tree: DataTree): SchemaMistakes {
  const validate = ajv.getSchema(schema.title) ?? ajv.compile({ ...schema, $id: schema.title });
  if (validate(tree.data) === true) return { faults: [], pointers: new Set() };
  const errors = validate.errors ?? [];
  const groups = Map.groupBy(
    errors.filter((error) => !isMisspelt(error, errors)),
    placeOf,
  );
  const faults = [...groups.values()].map((group) =>
    faultOf(group, tree.offsetOf, styleOf(schema)),
  );
  return { faults, pointers: new Set(errors.map(pointerOf)) };
}

/**
 * A key that is missing because it stands there misspelt: that is one mistake, and the unknown key
 * tells of it.
 */
function isMisspelt(error: ErrorObject, errors: readonly ErrorObject[]): boolean {
  const missing = named(error, 'missingProperty');
  return (
    missing !== null &&
    errors.some((other) => {
      const unknown = named(other, 'additionalProperty');
      return (
        unknown !== null &&
        other.instancePath === error.instancePath &&
        nearestKey(unknown, other) === missing
      );
    })
  );
}

/** The key that an error is about, or null where it is about none. */
function named(
  { params }: ErrorObject<string, Record<string, unknown>>,
  what: 'missingProperty' | 'additionalProperty',
): string | null {
  const name = params[what];
  return typeof name === 'string' ? name : null;
}

const jsonFiles: ReadonlySet<string> = new Set([
  'Issuer',
  'Key',
  'Framework',
  'Community in the directory',
]);

function styleOf({ title }: FileSchema): 'json' | 'yaml' {
  return jsonFiles.has(title) ? 'json' : 'yaml';
}

/**
 * Errors with the same answer are one mistake: the same value, the same unknown key, the same place
 * with missing keys.
 */
function placeOf(error: ErrorObject): string {
  return error.keyword === 'required' ? `${error.instancePath} required` : pointerOf(error);
}

function pointerOf(error: ErrorObject): string {
  const unknown = named(error, 'additionalProperty');
  return unknown === null ? error.instancePath : `${error.instancePath}/${unknown}`;
}
