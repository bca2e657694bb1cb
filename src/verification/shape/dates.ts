/**
 * The dates of a credential, by data model: VCDM 1.1 has other names for them than VCDM 2.0. Both
 * names count in either, so that no last day is overlooked.
 */

import { credentialsV1 } from '../../proof/contexts/foreign-addresses.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import { unless, type Flaw } from '../report/flaw.ts';
import { parseDateTime } from './date-time.ts';
import { listed, optional } from './json-shape.ts';
import { readDate, type Span } from './loose-date.ts';

const isMoment = (value: JsonValue | undefined): boolean =>
  typeof value === 'string' && parseDateTime(value) !== null;

/** Whether a document is of the Verifiable Credentials Data Model 1.1. */
const isOldModel = (document: JsonObject): boolean =>
  listed(document['@context']).includes(credentialsV1);

const beginnings = ['validFrom', 'issuanceDate'] as const;
const ends = ['validUntil', 'expirationDate'] as const;
const names = [...beginnings, ...ends, 'awardedDate'] as const;

/** The time for which a credential says that it holds. */
export interface Period {
  /** The later one of several; null where it names no beginning. */
  readonly from: Span | null;
  /** The earlier one of several; null where it names no end. */
  readonly until: Span | null;
  /** Its members for beginning and end that name no moment at all. */
  readonly unreadable: readonly string[];
}

export function dateFlaws(document: JsonObject): Flaw[] {
  const needed = isOldModel(document) ? 'issuanceDate' : 'validFrom';
  const { from, until } = periodIn(document);
  return [
    ...unless(document[needed] !== undefined, needed, 'wrong-date/missing', { member: needed }),
    ...names.flatMap((name) =>
      unless(optional(document[name], isMoment), name, 'wrong-date/written', { member: name }),
    ),
    ...unless(
      from === null || until === null || from.earliest <= until.latest,
      'validUntil',
      'wrong-date/order',
    ),
  ];
}

/** Reads what can be read of the dates, also where they are not written by the letter. */
export function periodIn(document: JsonObject): Period {
  const spans = (members: readonly string[]): Span[] =>
    members.map((name) => spanIn(document[name])).filter((span) => span !== null);
  return {
    from: joined(spans(beginnings), Math.max),
    until: joined(spans(ends), Math.min),
    unreadable: [...beginnings, ...ends].filter(
      (name) => document[name] !== undefined && spanIn(document[name]) === null,
    ),
  };
}

const spanIn = (value: JsonValue | undefined): Span | null =>
  typeof value === 'string' ? readDate(value) : null;

const joined = (spans: readonly Span[], pick: (...values: number[]) => number): Span | null =>
  spans.length === 0
    ? null
    : {
        earliest: pick(...spans.map(({ earliest }) => earliest)),
        latest: pick(...spans.map(({ latest }) => latest)),
      };
