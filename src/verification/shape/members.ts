/**
 * Holds a part of a credential to its class: every member is of the kind that the schema gives it.
 */

import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import { parseDateTime } from './date-time.ts';
import { unless, type Flaw } from '../report/flaw.ts';
import { hasType, listed } from './json-shape.ts';
import { classes, type MemberKind } from './classes.ts';

/**
 * What is wrong in a part and the parts of it; `place` says where it stands, `issuer.image` for
 * instance.
 */
export function classFlaws(part: JsonObject, name: string, place: string): Flaw[] {
  const rules = classes[name];
  if (rules === undefined) throw new TypeError(`There is no class ${name}.`);
  const missing = rules.required.filter((member) => part[member] === undefined);
  const strange =
    rules.closed === true
      ? Object.keys(part).filter((member) => rules.members[member] === undefined)
      : [];
  return [
    ...unless(rules.type === null || hasType(part, rules.type), place, 'wrong-member/type', {
      member: place,
      type: rules.type ?? '',
    }),
    ...unless(missing.length === 0, place, 'wrong-member/lacks', {
      member: place,
      members: missing.map((member) => `"${member}"`).join(', '),
    }),
    ...unless(strange.length === 0, place, 'wrong-member/closed', { member: place }),
    ...Object.entries(rules.members).flatMap(([member, kind]) =>
      memberFlaws(part[member], kind, `${place}.${member}`),
    ),
  ];
}

function memberFlaws(value: JsonValue | undefined, kind: MemberKind, place: string): Flaw[] {
  if (value === undefined) return [];
  if (typeof kind === 'string')
    return unless(plainKinds[kind](value), place, `wrong-member/${kind}`, { member: place });
  if (!('of' in kind)) {
    return unless(
      typeof value === 'string' && (kind.includes(value) || extension.test(value)),
      place,
      'wrong-member/word',
      { member: place },
    );
  }
  const parts = listed(value);
  if (!parts.every(isJsonObject) || (!kind.many && parts.length !== 1)) {
    return unless(false, place, kind.many ? 'wrong-member/objects' : 'wrong-member/object', {
      member: place,
      type: kind.of,
    });
  }
  return parts.flatMap((part, index) =>
    classFlaws(part, kind.of, Array.isArray(value) ? `${place}[${index}]` : place),
  );
}

/** Extensible enumerations take other words with this prefix. */
const extension = /^ext:[A-Za-z0-9|._-]+$/;

type PlainKind = Extract<MemberKind, string>;

const isText = (value: JsonValue): boolean => typeof value === 'string';
const allTexts = (value: JsonValue): boolean => listed(value).every(isText);

const plainKinds: Readonly<Record<PlainKind, (value: JsonValue) => boolean>> = {
  text: isText,
  texts: allTexts,
  jws: (value) =>
    listed(value).every(
      (item) => typeof item === 'string' && /^[\w-]+\.[\w-]*\.[\w-]+$/.test(item),
    ),
  number: (value) => typeof value === 'number',
  flag: (value) => typeof value === 'boolean',
  moment: (value) => typeof value === 'string' && parseDateTime(value) !== null,
  day: (value) => typeof value === 'string' && parseDateTime(`${value}T00:00:00Z`) !== null,
  language: (value) =>
    typeof value === 'string' && /^[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/.test(value),
};
