/**
 * Reads members of a host's answers strictly: a member that is missing or of another kind is a
 * refusal, never a guess.
 */

import { isJsonObject, type JsonObject, type JsonValue } from '../proof/json.ts';
import { HostRefused } from './api.ts';

/** A value at a path of member names; null where an object on the way is null. */
function at(value: JsonValue, path: readonly string[], of: string): JsonValue {
  return path.reduce<JsonValue>((outer, name) => {
    if (outer === null) return null;
    if (!isJsonObject(outer) || !Object.hasOwn(outer, name))
      throw new HostRefused(`The host's answer about ${of} has no ${path.join('.')}.`);
    return outer[name] ?? null;
  }, value);
}

const wrong = (path: readonly string[], of: string): HostRefused =>
  new HostRefused(
    `The host's answer about ${of} has another kind of ${path.join('.')} than it should.`,
  );

const textIn = (value: JsonValue | undefined): string => (typeof value === 'string' ? value : '');

/** Members of one answer. `of` says in a refusal what it was about. */
export function membersOf(value: JsonValue, of: string) {
  const text = (...path: string[]): string => {
    const found = at(value, path, of);
    if (typeof found !== 'string' || found === '') throw wrong(path, of);
    return found;
  };
  return {
    text,
    textOrNull: (...path: string[]): string | null =>
      at(value, path, of) === null ? null : text(...path),
    number: (...path: string[]): number => {
      const found = at(value, path, of);
      if (typeof found !== 'number' || !Number.isSafeInteger(found) || found < 0)
        throw wrong(path, of);
      return found;
    },
    /** A number that servers like the host may leave out. */
    numberIfGiven: (outer: string, name: string): number | null => {
      const found = at(value, [outer], of);
      return isJsonObject(found) && typeof found[name] === 'number' ? found[name] : null;
    },
    /** A text that may be missing, null or empty, which is all the same: empty. */
    textIfGiven: (name: string): string => textIn(isJsonObject(value) ? value[name] : null),
    /** True where there is such a member, and it is not null. */
    isGiven: (name: string): boolean => isJsonObject(value) && (value[name] ?? null) !== null,
    isTrue: (...path: string[]): boolean => {
      const found = at(value, path, of);
      if (typeof found !== 'boolean') throw wrong(path, of);
      return found;
    },
    /** A full commit id, SHA-1 or SHA-256. */
    commit: (...path: string[]): string => {
      const found = text(...path);
      if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(found)) throw wrong(path, of);
      return found;
    },
    list: (...path: string[]): readonly JsonValue[] => {
      const found = at(value, path, of);
      if (!Array.isArray(found)) throw wrong(path, of);
      return found;
    },
    object: (...path: string[]): JsonObject => {
      const found = at(value, path, of);
      if (!isJsonObject(found)) throw wrong(path, of);
      return found;
    },
  };
}
