/**
 * The keys of our schemas as fields of a content management system that keeps its content in git:
 * the words that Decap CMS and Sveltia CMS share.
 */

import type {
  KeysSchema,
  ListSchema,
  NumberSchema,
  TextSchema,
  TruthSchema,
} from '../../community/schemas/schema.ts';

type Value = TextSchema | NumberSchema | TruthSchema | ListSchema | KeysSchema;

/** A field, as its configuration writes it. */
export type CmsField = Readonly<Record<string, unknown>>;

/** Texts from this length on get a box of several lines. */
const longText = 1_000;

/** The fields of one kind of file, and the text below its front matter. */
export function fieldsOf(schema: KeysSchema, body: { readonly hint: string }): readonly CmsField[] {
  return [
    ...keysOf(schema, true),
    { name: 'body', label: 'Text', widget: 'markdown', required: false, hint: body.hint },
  ];
}

/**
 * `isAsked`: whether what the schema requires is required here. Inside something optional it is not,
 * since Decap would ask for it all the same; `npm run check` does.
 */
const keysOf = ({ properties, required }: KeysSchema, isAsked: boolean): readonly CmsField[] =>
  Object.entries(properties).map(([name, value]) =>
    fieldOf(name, value, isAsked && required.includes(name)),
  );

function fieldOf(name: string, value: Value, isRequired: boolean): CmsField {
  const shared = { name, label: labelOf(name) };
  const rest = { required: isRequired, hint: value.description };
  switch (value.type) {
    case 'string':
      return { ...shared, ...textOf(value, isRequired), ...rest };
    case 'boolean':
      return { ...shared, widget: 'boolean', ...rest };
    case 'array':
      return { ...shared, widget: 'list', ...itemsOf(value), max: value.maxItems, ...rest };
    case 'object':
      return {
        ...shared,
        widget: 'object',
        collapsed: true,
        fields: keysOf(value, false),
        ...rest,
      };
    default:
      return { ...shared, ...numberOf(value), ...rest };
  }
}

/** A day is filled in with today unless the default says nothing. */
function textOf({ format, enum: options, maxLength }: TextSchema, isRequired: boolean): CmsField {
  if (options !== undefined) return { widget: 'select', options: [...options] };
  if (format === 'calendar-date')
    return {
      ...{ widget: 'datetime', format: 'YYYY-MM-DD', date_format: 'YYYY-MM-DD' },
      ...{ time_format: false, ...(!isRequired && { default: '' }) },
    };
  return {
    widget: (maxLength ?? 0) >= longText && format === 'plain-text' ? 'text' : 'string',
    ...(maxLength !== undefined && {
      pattern: [`^[\\s\\S]{0,${maxLength}}$`, `At most ${maxLength} characters.`],
    }),
  };
}

function numberOf({ type, minimum, maximum, multipleOf }: NumberSchema): CmsField {
  return {
    ...{ widget: 'number', value_type: type === 'integer' ? 'int' : 'float' },
    ...{ min: minimum, max: maximum, ...(multipleOf !== undefined && { step: multipleOf }) },
  };
}

/** Texts stand in a list by themselves; what has keys of its own as groups of fields. */
const itemsOf = ({ items }: ListSchema): CmsField =>
  items.type === 'object'
    ? { collapsed: true, fields: keysOf(items, true) }
    : { field: fieldOf('item', items, true) };

/** `selfAward` as `Self award`. */
function labelOf(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
