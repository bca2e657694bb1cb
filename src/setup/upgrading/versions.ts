/** Versions of the engine, as `package.json` and tags have them: `1.20.3`, tagged `v1.20.3`. */

import { isJsonObject, parsedJson } from '../../proof/json.ts';

const form = /^v?(\d{1,6})\.(\d{1,6})\.(\d{1,6})(?:-([0-9A-Za-z.-]+))?$/;

/** The version in a tag or an argument, without the `v`; null for anything else. */
export function versionIn(text: string): string | null {
  return form.test(text) ? text.replace(/^v/, '') : null;
}

/**
 * Below zero where the first is older. A version with a suffix, such as `-rc.1`, comes before its
 * own.
 */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [partsOf(one), partsOf(other)];
  const at = a.numbers.findIndex((number, index) => number !== b.numbers[index]);
  if (at !== -1) return (a.numbers[at] ?? 0) - (b.numbers[at] ?? 0);
  if (a.suffix === b.suffix) return 0;
  if (a.suffix === '' || b.suffix === '') return a.suffix === '' ? 1 : -1;
  return a.suffix < b.suffix ? -1 : 1;
}

function partsOf(version: string): { numbers: readonly number[]; suffix: string } {
  const [, major, minor, patch, suffix = ''] = form.exec(version) ?? [];
  return { numbers: [major, minor, patch].map(Number), suffix };
}

/** The newest version among tags, without suffixes; null where no tag is a version. */
export function newestVersion(tags: readonly string[]): string | null {
  const versions = tags.map(versionIn).filter((version) => version !== null);
  return (
    versions
      .filter((version) => !version.includes('-'))
      .sort(compareVersions)
      .at(-1) ?? null
  );
}

/** The version that a `package.json` states; null where it states none. */
export function versionOf(manifest: string | null): string | null {
  try {
    const json = parsedJson(manifest ?? '');
    const version = isJsonObject(json) ? json['version'] : null;
    return typeof version === 'string' ? versionIn(version) : null;
  } catch {
    return null;
  }
}

/** Where a `package.json` says that the engine is kept; null where it does not. */
export function repositoryOf(manifest: string): string | null {
  const json = parsedJson(manifest);
  const repository = isJsonObject(json) ? json['repository'] : null;
  const address = isJsonObject(repository) ? repository['url'] : repository;
  return typeof address === 'string' ? address.replace(/^git\+/, '') : null;
}
