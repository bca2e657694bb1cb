/** By what a badge says whose it is, whoever issued it. */

import { isJsonObject, type JsonObject, type JsonValue } from '../../proof/json.ts';

/** One way in which an award says whose it is (OB 3.0, "IdentityObject"; 2.0, "IdentityObject"). */
export interface HolderMark {
  readonly kind: 'email' | 'page' | 'other';
  /**
   * True where `identity` is `sha256$` or `md5$` and hex digits, over the identity and the salt.
   */
  readonly isHashed: boolean;
  readonly identity: string;
  readonly salt: string;
}

/**
 * Every mark of a credential (its AchievementSubject: id and identifiers) or of an assertion of
 * Open Badges 2.0 and 1.x (its recipient). A name is no mark: others bear it, too.
 */
export function holderMarksIn(document: JsonObject): readonly HolderMark[] {
  const subject = firstObject(document['credentialSubject']);
  return [...marksIn(subject), ...markOf(firstObject(document['recipient']))];
}

const firstObject = (value: JsonValue | undefined): JsonObject => {
  const [first] = [value].flat();
  return isJsonObject(first) ? first : {};
};

const textIn = (value: JsonValue | undefined): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;

/** The identifiers of an AchievementSubject, and what it is called by itself. */
function marksIn(subject: JsonObject): HolderMark[] {
  const id = textIn(subject['id']);
  const own: HolderMark[] =
    id === null ? [] : [{ kind: kindOf(undefined, id), isHashed: false, identity: id, salt: '' }];
  return [...own, ...[subject['identifier'] ?? []].flat().flatMap(markOf)];
}

function markOf(value: JsonValue): HolderMark[] {
  if (!isJsonObject(value)) return [];
  const identity = textIn(value['identityHash'] ?? value['identity']);
  const type = value['identityType'] ?? value['type'];
  if (identity === null || type === 'name') return [];
  const isHashed = /^(?:sha256|md5)\$[0-9a-f]+$/i.test(identity);
  const salt = textIn(value['salt']) ?? '';
  return [{ kind: kindOf(type, identity), isHashed, identity, salt }];
}

function kindOf(type: JsonValue | undefined, identity: string): HolderMark['kind'] {
  if (
    type === 'email' ||
    type === 'emailAddress' ||
    /^(?:mailto:)?[^\s@/:]+@[^\s@/]+$/i.test(identity)
  )
    return 'email';
  return /^https?:\/\//i.test(identity) ? 'page' : 'other';
}
