/**
 * The rules for the dates of a credential, by data model: VCDM 1.1 has other names for them than
 * VCDM 2.0.
 */

import { credentialsV1 } from '../../proof/contexts/foreign-contexts.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import { parseDateTime } from './date-time.ts';
import { unless, type Flaw } from '../report/flaw.ts';
import { listed, optional } from './json-shape.ts';

const isMoment = (value: JsonValue | undefined): boolean => momentIn(value) !== null;

const momentIn = (value: JsonValue | undefined): number | null =>
  typeof value === 'string' ? parseDateTime(value) : null;

/** Whether a document is of the Verifiable Credentials Data Model 1.1. */
const isOldModel = (document: JsonObject): boolean =>
  listed(document['@context'])[0] === credentialsV1;

const names = ['validFrom', 'validUntil', 'awardedDate', 'issuanceDate', 'expirationDate'];

export function dateFlaws(document: JsonObject): Flaw[] {
  const needed = isOldModel(document) ? 'issuanceDate' : 'validFrom';
  const { from, until } = periodIn(document) ?? { from: 0, until: null };
  return [
    ...unless(isMoment(document[needed]), 'wrong-date/missing', { member: needed }),
    ...names.flatMap((name) =>
      unless(optional(document[name], isMoment), 'wrong-date/written', { member: name }),
    ),
    ...unless(until === null || from <= until, 'wrong-date/order'),
  ];
}

/**
 * The time for which a credential says that it holds, in milliseconds since 1970; null without a
 * real beginning.
 */
export function periodIn(
  document: JsonObject,
): { readonly from: number; readonly until: number | null } | null {
  const moments = (...members: readonly string[]): number[] =>
    members.map((name) => momentIn(document[name])).filter((moment) => moment !== null);
  const begins = isOldModel(document) ? moments('issuanceDate', 'validFrom') : moments('validFrom');
  const ends = isOldModel(document)
    ? moments('expirationDate', 'validUntil')
    : moments('validUntil');
  return begins.length === 0
    ? null
    : { from: Math.max(...begins), until: ends.length === 0 ? null : Math.min(...ends) };
}
