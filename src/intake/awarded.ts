/** Who was awarded, when and why, in the words of the credential. */

import type { OriginalAward } from '../authoring/importing/badges/original.ts';
import { holderMarksIn } from '../community/record/holder-marks.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../proof/json.ts';
import { isCompactJws } from '../verification/kinds/kind.ts';
import { shownOf } from '../verification/shape/shown.ts';
import type { Report } from '../verification/report/report.ts';

/** `document`: the credential (OB 3.0) or assertion (2.0) whose text it is, once it was judged. */
export function awardedBy(document: JsonObject, text: string, report: Report): OriginalAward {
  const subject = firstObject(document['credentialSubject']);
  // What is shown of a badge that was not judged to its end is nothing, so it is read here.
  const { id, day } = shownOf(document, undefined);
  const isHosted = report.checks.some(({ code }) => code === 'hosted-as-shown');
  return {
    text,
    ending: isCompactJws(text) ? 'jwt' : 'json',
    address: isHosted ? id : null,
    day,
    until: lastDayIn(document['validUntil'] ?? document['expirationDate'] ?? document['expires']),
    holder: report.recipient ?? nameIn(subject),
    marks: holderMarksIn(document),
    narrative: textIn(subject['narrative']) ?? textIn(document['narrative']) ?? '',
    evidence: [document['evidence'] ?? []].flat().flatMap(evidenceIn),
  };
}

const firstObject = (value: JsonValue | undefined): JsonObject => {
  const [first] = [value].flat();
  return isJsonObject(first) ? first : {};
};

const textIn = (value: JsonValue | undefined): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;

/** The last day that counts: what ends at midnight does not count on the day that begins then. */
function lastDayIn(value: JsonValue | undefined): string | null {
  const [, day, midnight] =
    /^(\d{4}-\d{2}-\d{2})(T00:00(?::00(?:\.0+)?)?(?![\d:.]))?/.exec(textIn(value) ?? '') ?? [];
  const start = Date.parse(day ?? '');
  if (day === undefined || Number.isNaN(start) || midnight === undefined) return day ?? null;
  return new Date(start - 86_400_000).toISOString().slice(0, 10);
}

function nameIn(subject: JsonObject): string | null {
  const named = [subject['identifier'] ?? []]
    .flat()
    .find(
      (item) => isJsonObject(item) && item['identityType'] === 'name' && item['hashed'] !== true,
    );
  return isJsonObject(named) ? textIn(named['identityHash']) : textIn(subject['name']);
}

/** An address alone, or an object with an address and a name (OB 3.0 and 2.0, "Evidence"). */
function evidenceIn(value: JsonValue): OriginalAward['evidence'][number][] {
  const url = isJsonObject(value) ? textIn(value['id'] ?? value['@id']) : textIn(value);
  const name = isJsonObject(value) ? textIn(value['name']) : null;
  return url === null ? [] : [{ url, name }];
}
