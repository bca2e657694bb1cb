/** Reads what a page shows of a badge besides what is judged. */

import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import type { Shown } from '../report/report.ts';
import { isText, objectsAmong } from './json-shape.ts';

/**
 * `document` says when and on what grounds, `achievement` has the picture: of Open Badges 3.0 and
 * 2.0 alike. What is not written so that it can be read is null.
 */
export function shownOf(document: JsonObject, achievement: JsonValue | undefined): Shown {
  const days = ['awardedDate', 'issuedOn', 'validFrom', 'issuanceDate'].map((name) =>
    dayIn(document[name]),
  );
  const { image } = isJsonObject(achievement) ? achievement : {};
  return {
    id: textIn(document['id']),
    day: days.find((day) => day !== null) ?? null,
    image: textIn(isJsonObject(image) ? image['id'] : image),
    // A set has no order and holds a thing once, so whoever wrote it otherwise changes nothing
    // here.
    evidence: [
      ...new Set(objectsAmong(document['evidence']).flatMap(({ id }) => textIn(id) ?? [])),
    ].sort(),
  };
}

const textIn = (value: JsonValue | undefined): string | null => (isText(value) ? value : null);

/** The day as its issuer wrote it, in whichever zone. */
function dayIn(value: JsonValue | undefined): string | null {
  const [, day = null] = /^(\d{4}-\d{2}-\d{2})(?:T|$)/.exec(textIn(value) ?? '') ?? [];
  return day !== null && Number.isNaN(Date.parse(day)) ? null : day;
}
