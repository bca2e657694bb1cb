/** What to say when data does not fit its schema: words for people, with an example to copy. */

import type { Fault } from '../fault.ts';
import { didYouMean, nearest } from './nearest.ts';
import { keyElsewhere, valueElsewhere } from './keys-elsewhere.ts';
import {
  beginning,
  example,
  exampleAlone,
  inWords,
  listed,
  pathOf,
  shortened,
  shown,
  type Exemplified,
  type Path,
  type Style,
  written,
} from './schema-words.ts';
import { formats, type FormatName } from './formats.ts';
import { readSiteAddress } from './site-address.ts';
import type { DataTree } from '../text/yaml.ts';
import { readingsOf } from '../text/written-dates.ts';

/** What a validator says of one value. */
interface SchemaError {
  readonly keyword: string;
  /** JSON pointer (RFC 6901) of the value. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** What the keyword demands. */
  readonly schema?: unknown;
  readonly parentSchema?: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
}

interface PropertySchema extends Exemplified {
  readonly title?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, PropertySchema>>;
}

/**
 * The one fault for errors at the same place: those of one value, or the missing keys of one
 * object.
 */
export function faultOf(
  errors: readonly SchemaError[],
  offsetOf: DataTree['offsetOf'],
  style: Style,
): Fault {
  const [error] = errors;
  if (error === undefined) throw new Error('A fault is made of the errors at a place.');
  const path = pathOf(error.instancePath);
  if (error.keyword === 'required')
    return missingKeys(errors, path, offsetOf(path, 'value'), style);
  if (error.keyword === 'additionalProperties') return unknownKey(error, path, offsetOf);
  return wrongValue(error, path, offsetOf(path, 'value'), style);
}

/** The schema that a value does not fit: one of ours, whose shape tests hold against the draft. */
const schemaOf = ({ parentSchema = {} }: SchemaError): PropertySchema =>
  parentSchema as PropertySchema;

/** The known key that an unknown one was probably meant to be, or null. */
export function nearestKey(name: string, error: SchemaError): string | null {
  return nearest(name, Object.keys(schemaOf(error).properties ?? {}));
}

function missingKeys(
  errors: readonly SchemaError[],
  path: Path,
  offset: number,
  style: Style,
): Fault {
  const names = errors.map(({ params }) => String(params['missingProperty']));
  const { properties = {} } = errors[0] === undefined ? {} : schemaOf(errors[0]);
  const lines = names.map((name) => `\`${example(name, properties[name], style)}\``).join(', ');
  const where = path.length === 0 ? '' : ` in ${inWords(path)}`;
  return {
    rule: 'missing-key',
    offset,
    remedy: `Add what is missing, for instance ${lines}.`,
    message: `${listed(names)} ${names.length === 1 ? 'is' : 'are'} missing${where}.`,
  };
}

function unknownKey(error: SchemaError, path: Path, offsetOf: DataTree['offsetOf']): Fault {
  const name = String(error.params['additionalProperty']);
  const { properties = {}, title = '' } = schemaOf(error);
  const known = Object.keys(properties);
  const where = path.length === 0 ? 'here' : `in ${inWords(path)}`;
  const elsewhere = keyElsewhere(title, name);
  return {
    rule: 'unknown-key',
    offset: offsetOf([...path, name], 'key'),
    message: `\`${shortened(name)}\` is not a key that is known ${where}.`,
    remedy: elsewhere ?? `Known keys are ${listed(known)}.${didYouMean(name, known)}`,
  };
}

function wrongValue(error: SchemaError, path: Path, offset: number, style: Style): Fault {
  const { rule, needs, remedy } = demand(error);
  const name = String(path.at(-1) ?? '');
  const line = meant(error);
  if (line !== null)
    return {
      rule,
      offset,
      message:
        `${beginning(path)} must be ${needs}, but is ` +
        `${shown(error.data)}.${whyBroken(error.data, style)}`,
      remedy: `Write \`${written(typeof path.at(-1) === 'string' ? name : null, line, style)}\`.`,
    };
  const schema = schemaOf(error);
  const sample =
    typeof path.at(-1) === 'string'
      ? `\`${example(name, schema, style)}\``
      : `\`${exampleAlone(schema)}\``;
  return {
    rule,
    offset,
    message: `${beginning(path)} must be ${needs}, but ${has(error)}.`,
    remedy: `${remedy} For instance: ${sample}.`,
  };
}

/** Of a list that is too long, its length says more than what it is. */
const has = ({ keyword, data }: SchemaError): string =>
  keyword === 'maxItems' && Array.isArray(data) ? `has ${data.length}` : `is ${shown(data)}`;

/** What is certainly meant by a text in another form, or null where nobody can say. */
function meant({ params, data }: SchemaError): string | null {
  if (typeof data !== 'string') return null;
  switch (params['format']) {
    case 'plain-text':
      return oneLine(data);
    case 'site-address': {
      const told = readSiteAddress(data);
      return 'value' in told ? told.value : null;
    }
    default:
      return null;
  }
}

/** A text without line ends and spaces around it. */
function oneLine(text: string): string | null {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return formats['plain-text'].test(line) ? line : null;
}

/** Where the line ends come from that nobody typed. */
function whyBroken(data: unknown, style: Style): string {
  return style === 'yaml' && typeof data === 'string' && data.includes('\n')
    ? ' (`>` and `|` behind a key keep the end of the last line, and `|` of every line.)'
    : '';
}

interface Demand {
  readonly rule: string;
  readonly needs: string;
  readonly remedy: string;
}

/** What a day that was written otherwise probably is. */
function daysFor(data: unknown): string {
  const days = [...new Set(readingsOf(String(data)).values())];
  return days.length === 0
    ? 'Write a day that is in the calendar, in that form.'
    : `Write ${listed(days, 'or')}.`;
}

const types: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  array: 'a list',
  object: 'a group of keys',
  boolean: '`true` or `false`',
};

const textsOf = (list: unknown): readonly string[] => (Array.isArray(list) ? list.map(String) : []);

/** Throws where a schema names a format that is not in the table. */
function formatNamed(name: unknown): (typeof formats)[FormatName] {
  const known = Object.entries(formats).find(([format]) => format === name);
  if (known === undefined) throw new Error(`There is no format ${String(name)}.`);
  return known[1];
}

function demand({ keyword, params, schema, data, instancePath }: SchemaError): Demand {
  switch (keyword) {
    case 'type':
      return {
        rule: 'wrong-type',
        needs: types[String(schema)] ?? String(schema),
        remedy: `Write ${types[String(schema)] ?? 'it in that form'}.`,
      };
    case 'format': {
      const { rule, needs } = formatNamed(params['format']);
      return {
        rule,
        needs,
        remedy: rule === 'wrong-date' ? daysFor(data) : 'Write it in that form.',
      };
    }
    case 'enum':
      return {
        rule: 'wrong-value',
        needs: `one of ${listed(textsOf(schema), 'or')}`,
        remedy:
          `Choose one of them.${didYouMean(String(data), textsOf(schema))}` +
          valueElsewhere(instancePath),
      };
    case 'maxLength':
    case 'maxItems':
      return {
        rule: 'too-long',
        needs:
          `at most ${String(schema)} ` +
          `${keyword === 'maxItems' ? 'entries' : 'characters'} long`,
        remedy: 'Shorten it.',
      };
    case 'multipleOf':
      return { rule: 'wrong-value', needs: `a multiple of ${String(schema)}`, remedy: 'Round it.' };
    default:
      return {
        rule: 'wrong-value',
        needs: `${keyword === 'minimum' ? 'at least' : 'at most'} ${String(schema)}`,
        remedy: 'Write another number.',
      };
  }
}
