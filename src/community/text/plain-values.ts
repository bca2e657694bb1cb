/** From front matter, which is text throughout, to the values that a schema wants. */

import type { KeysSchema } from '../schemas/schema.ts';

type Part = KeysSchema['properties'][string];
type Data = Readonly<Record<string, unknown>>;

/**
 * The data with numbers and truths where the schema wants them and plain digits, `true` or `false`
 * stand; and with keys where a text stands for one of them alone (`alone`). Everything else stays.
 */
export function withPlainValues(data: Data, { properties }: KeysSchema): Data {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      Object.hasOwn(properties, key) ? plainValue(value, properties[key]) : value,
    ]),
  );
}

function plainValue(value: unknown, schema: Part | undefined): unknown {
  switch (schema?.type) {
    case 'number':
      return isDigits(value, /^(?:0|[1-9]\d{0,14})(?:\.\d{1,4})?$/) ? Number(value) : value;
    case 'integer':
      return isDigits(value, /^(?:0|[1-9]\d{0,14})$/) ? Number(value) : value;
    case 'boolean':
      return value === 'true' || value === 'false' ? value === 'true' : value;
    case 'array':
      return Array.isArray(value) ? value.map((item) => plainValue(item, schema.items)) : value;
    case 'object':
      return plainKeys(value, schema);
    default:
      return value;
  }
}

function plainKeys(value: unknown, schema: KeysSchema): unknown {
  if (typeof value === 'string')
    return schema.alone === undefined || value === '' ? value : { [schema.alone]: value };
  return isData(value) ? withPlainValues(value, schema) : value;
}

const isDigits = (value: unknown, form: RegExp): boolean =>
  typeof value === 'string' && form.test(value);

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
