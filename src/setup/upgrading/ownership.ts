/**
 * Whose a path of a community's repository is, by the manifest that each version of the engine
 * carries, and the list of what was installed.
 */

import { isJsonObject, parsedJson } from '../../proof/json.ts';

export const manifestPath = 'engine.json';

/** The list of installed files, which `setup` and `upgrade` write; the engine brings none. */
export const installedPath = 'engine-files.txt';

/** `engine.json`. A path that ends in a slash stands for everything below it. */
export interface Manifest {
  /** What every version brings as a whole, and upgrades replace. */
  readonly engine: readonly string[];
  /** What the community writes or has written; the template brings a sample of it. */
  readonly community: readonly string[];
  /** Files of the engine that stand under another name in a community. */
  readonly elsewhere: Readonly<Record<string, string>>;
}

/** Reads `engine.json`; null for a text that is none. */
export function readManifest(text: string | null): Manifest | null {
  try {
    const json = parsedJson(text ?? '');
    if (!isJsonObject(json)) return null;
    const { engine, community, elsewhere } = json;
    if (!isPaths(engine) || !isPaths(community) || !isNames(elsewhere)) return null;
    return { engine, community, elsewhere: { ...elsewhere } };
  } catch {
    return null;
  }
}

function isPaths(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((path) => typeof path === 'string' && path !== '');
}

function isNames(value: unknown): value is Readonly<Record<string, string>> {
  return isJsonObject(value) && Object.values(value).every((name) => typeof name === 'string');
}

/**
 * Whose a path is; null where the manifest does not name it: then it is the community's own idea.
 */
export function ownerOf(path: string, manifest: Manifest): 'engine' | 'community' | null {
  if (isAmong(path, manifest.community)) return 'community';
  return isAmong(path, manifest.engine) ? 'engine' : null;
}

function isAmong(path: string, paths: readonly string[]): boolean {
  return paths.some((one) => (one.endsWith('/') ? path.startsWith(one) : path === one));
}

/** What was installed, by path: the names that git gives the contents (SHA-1 of a blob, in hex). */
export type Installed = ReadonlyMap<string, string>;

/** Reads `engine-files.txt`; empty where there is none. Lines of another form are passed over. */
export function readInstalled(text: string | null): Installed {
  const lines = (text ?? '').split('\n').map((line) => /^([0-9a-f]{40,64}) {2}(.+)$/.exec(line));
  return new Map(lines.flatMap((match) => (match ? [[match[2] ?? '', match[1] ?? '']] : [])));
}

const fromLine = '# From ';

/**
 * The address that a version was obtained from, as `engine-files.txt` keeps it; null where it names
 * none.
 */
export function originIn(text: string | null): string | null {
  const line = (text ?? '').split('\n').find((one) => one.startsWith(fromLine));
  return line?.slice(fromLine.length).trim() ?? null;
}

/**
 * The https address for git as it may stand in a file: without what somebody signs in with. Null
 * for anything else: a folder means nothing elsewhere, and `git@host` reads like an e-mail address.
 */
export function publicOrigin(place: string): string | null {
  if (!place.startsWith('https://') || !URL.canParse(place)) return null;
  const { origin, pathname } = new URL(place);
  return origin + pathname;
}

/** The text of `engine-files.txt`, by path in byte order; `from`: see `publicOrigin`. */
export function installedText(
  version: string,
  installed: Installed,
  from: string | null = null,
): string {
  const lines = [...installed]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, id]) => `${id}  ${path}\n`);
  return (
    `# The engine as version ${version} brought it: git's ` +
    `name of each content, and its path. Written by\n` +
    `# \`npm run setup\` and \`npm run upgrade\`, which ` +
    `tells by it which files of the engine were edited.\n` +
    (from === null ? '' : `${fromLine}${from}\n`) +
    lines.join('')
  );
}
