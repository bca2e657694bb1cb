/** Reads what a page shows of a badge besides what is judged. */

import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import type { Shown, ShownResult } from '../report/report.ts';
import { isText, listed, objectsAmong } from './json-shape.ts';

/**
 * `document` says when and on what grounds, `achievement` has the picture: of Open Badges 3.0 and
 * 2.0 alike. What is not written so that it can be read is null.
 */
export function shownOf(
  document: JsonObject,
  achievement: JsonValue | undefined,
  subject: JsonObject = {},
): Shown {
  const days = ['awardedDate', 'issuedOn', 'validFrom', 'issuanceDate'].map((name) =>
    dayIn(document[name]),
  );
  const badge = isJsonObject(achievement) ? achievement : {};
  const image = itemIn(badge['image']);
  return {
    id: textIn(document['id']),
    day: days.find((day) => day !== null) ?? null,
    image: textIn(isJsonObject(image) ? image['id'] : image),
    language: single(badge, 'inLanguage'),
    // A set has no order and holds a thing once, so whoever wrote it otherwise changes nothing
    // here.
    evidence: [
      ...new Set(objectsAmong(document['evidence']).flatMap(({ id }) => textIn(id) ?? [])),
    ].sort(),
    results: resultsIn(subject, badge),
  };
}

/** Results without what describes them say nothing to a reader, and are left out. */
function resultsIn(subject: JsonObject, achievement: JsonObject): ShownResult[] {
  const described = objectsAmong(achievement['resultDescription']);
  const results = objectsAmong(subject['result']).flatMap((result): ShownResult[] => {
    const about = withId(described, single(result, 'resultDescription'));
    const levels = about.flatMap((one) => objectsAmong(one['rubricCriterionLevel']));
    const name = nameOf(about);
    const reached =
      nameOf(withId(levels, single(result, 'achievedLevel'))) ??
      single(result, 'value') ??
      single(result, 'status');
    return name === null || reached === null ? [] : [{ name, reached }];
  });
  const each = new Map(results.map((one) => [JSON.stringify([one.name, one.reached]), one]));
  return [...each].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, result]) => result);
}

/** What has one id is one thing to JSON-LD, however often it stands there. */
const withId = (objects: readonly JsonObject[], wanted: string | null): readonly JsonObject[] =>
  objects.filter((object) => wanted !== null && single(object, 'id') === wanted);

/** The one name of a thing; null where it has none, or several. */
function nameOf(objects: readonly JsonObject[]): string | null {
  const [name, ...others] = new Set(objects.map((object) => single(object, 'name')));
  return others.length === 0 ? (name ?? null) : null;
}

/** The text of a member, be it in a list. */
const single = (object: JsonObject, member: string): string | null =>
  textIn(itemIn(object[member]));

/** A list of one and its item are one to JSON-LD; of several there is none. */
function itemIn(value: JsonValue | undefined): JsonValue | undefined {
  const [first, ...others] = listed(value);
  return others.length === 0 ? first : undefined;
}

const textIn = (value: JsonValue | undefined): string | null => (isText(value) ? value : null);

/** The day as its issuer wrote it, in whichever zone. */
function dayIn(value: JsonValue | undefined): string | null {
  const [, day = null] = /^(\d{4}-\d{2}-\d{2})(?:T|$)/.exec(textIn(value) ?? '') ?? [];
  return day !== null && Number.isNaN(Date.parse(day)) ? null : day;
}
