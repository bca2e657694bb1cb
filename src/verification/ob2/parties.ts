/**
 * Finds what an assertion is about and who stands behind it: its badge class, and the profile of
 * the issuer.
 */

import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import { plainAscii } from '../report/printable.ts';
import type { Circumstances } from '../report/report.ts';
import { failed, passed, unknown, type Step } from '../report/step.ts';
import { told } from './assertion.ts';
import { fetchLinked, idOf, whyUnread } from './linked.ts';
import { badgeClassFlaws, profileFlaws } from './shape.ts';
import { isTrusted } from './trust.ts';

/**
 * The badge class, embedded in the assertion or read from its address. An embedded one is as true
 * as the assertion that holds it; whether it is the issuer's is for the scope to say.
 */
export async function findBadgeClass(
  assertion: JsonObject,
  { fetchJson }: Circumstances,
): Promise<Step<JsonObject>> {
  const { badge } = assertion;
  const id = idOf(badge) ?? '';
  if (isEmbedded(badge)) return judgedBadge(badge);
  const linked = await fetchLinked(fetchJson, id);
  if (linked.outcome === 'not-hosted')
    return failed('schema', 'wrong-badge-class', whyUnread(linked, 'The badge class', id));
  if (linked.outcome === 'unreachable')
    return unknown('schema', 'badge-unreachable', whyUnread(linked, 'The badge class', id));
  if (linked.outcome === 'unreadable')
    return unknown('schema', 'malformed-badge-class', whyUnread(linked, 'A badge class', id));
  if (!linked.isIt) {
    return failed(
      'schema',
      'other-badge-class',
      `${linked.source} is another document than the assertion names.`,
    );
  }
  return judgedBadge(linked.document);
}

/** An object with nothing but an id is a link. */
const isEmbedded = (badge: JsonValue | undefined): badge is JsonObject =>
  isJsonObject(badge) &&
  Object.keys(badge).some((name) => !['id', '@id', 'type', '@type', '@context'].includes(name));

function judgedBadge(badge: JsonObject): Step<JsonObject> {
  const flaws = badgeClassFlaws(badge);
  return flaws.length === 0
    ? passed(
        'schema',
        'complete-assertion',
        'The assertion and its badge class have everything that Open Badges 2.0 asks for.',
        badge,
      )
    : failed('schema', 'wrong-badge-class', told(flaws));
}

/**
 * The issuer's profile, always read from its own address: it says which assertions and keys are the
 * issuer's, and a copy inside a badge could say anything.
 */
export async function findProfile(
  badge: JsonObject,
  { fetchJson, trusted }: Circumstances,
): Promise<Step<JsonObject>> {
  const id = idOf(badge['issuer']) ?? '';
  const linked = await fetchLinked(fetchJson, id);
  if (linked.outcome === 'not-hosted')
    return unknown(
      'issuer',
      'unsupported-issuer',
      `The issuer is named as ${plainAscii(id)}, which is no web address.`,
    );
  if (linked.outcome === 'unreachable')
    return unknown(
      'issuer',
      'issuer-unreachable',
      whyUnread(linked, 'The profile of the issuer', id),
    );
  if (linked.outcome === 'unreadable')
    return unknown('issuer', 'malformed-profile', whyUnread(linked, 'A profile of the issuer', id));
  const { document, source, isIt } = linked;
  if (!isIt) return failed('issuer', 'other-issuer', `${source} is the profile of somebody else.`);
  const flaws = profileFlaws(document);
  if (flaws.length > 0) return failed('issuer', 'malformed-profile', told(flaws));
  return isTrusted(id, trusted)
    ? passed(
        'issuer',
        'trusted-issuer',
        `Its issuer is ${plainAscii(id)}, which is known here (read from ${source}).`,
        document,
      )
    : passed(
        'issuer',
        'unknown-issuer',
        `Its issuer is ${plainAscii(id)}, which is not known here (read from ${source}).`,
        document,
      );
}
