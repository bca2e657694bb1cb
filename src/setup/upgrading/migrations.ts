/**
 * What a community's own files need for a newer engine. Each migration looks at the files, not at
 * version numbers, since a community may be made between two versions; done once, it does nothing
 * more.
 */

import { isJsonObject, type JsonObject } from '../../proof/json.ts';
import { parseStrictJson } from '../../proof/strict-json.ts';
import { codeHostOf, keptAt } from '../../community/hosts/code-hosts.ts';
import { communityReadme } from '../readme.ts';

/** The community's files as they stand. */
export interface Before {
  readonly paths: readonly string[];
  /** Text of a file; null where it is none, or not there. */
  readonly textOf: (path: string) => string | null;
  /** Whether a file is just as the engine once brought it. */
  readonly isEngines: (path: string) => boolean;
}

/** What is written, by path, and what only a command can do, or a person. */
export interface Migrated {
  readonly writes: Readonly<Record<string, string>>;
  readonly steps: readonly MigrationStep[];
}

export interface MigrationStep {
  readonly command: string;
  readonly why: string;
}

interface Migration {
  /** The first version that needs it. */
  readonly since: string;
  readonly migrate: (files: Before) => Partial<Migrated>;
}

/** In the order of the versions. */
const migrations: readonly Migration[] = [
  { since: '0.2.0', migrate: ownReadme },
  { since: '0.2.0', migrate: register },
  { since: '0.2.0', migrate: chainOfKeys },
  { since: '0.2.0', migrate: derived },
];

/** Runs every migration. */
export function migrated(files: Before): Migrated {
  const all = migrations.map(({ migrate }) => migrate(files));
  return {
    writes: Object.assign({}, ...all.map(({ writes = {} }) => writes)) as Migrated['writes'],
    steps: all.flatMap(({ steps = [] }) => steps),
  };
}

/** A README that nobody touched speaks of the engine; its manual has a place of its own now. */
function ownReadme(files: Before): Partial<Migrated> {
  const issuer = objectIn(files.textOf('keys/issuer.json'));
  const { name, url, description, repository, host, maintainers } = issuer ?? {};
  const { interface: spoken, language } = issuer ?? {};
  if (!files.isEngines('README.md') || typeof name !== 'string' || typeof url !== 'string')
    return {};
  const introduced = {
    name,
    url,
    interfaceLanguage: [spoken, language].find((tag) => typeof tag === 'string') ?? 'en',
    description: typeof description === 'string' ? description : null,
    ...keptAt(typeof repository === 'string' ? repository : null, host),
    maintainers: Array.isArray(maintainers) ? maintainers.map(String) : [],
  };
  return { writes: { 'README.md': communityReadme(introduced) } };
}

/** What was signed before there was a register is read from git's history, by a command. */
function register({ paths }: Before): Partial<Migrated> {
  const isSigned = paths.some((path) =>
    /^(?:recipients\/[^/]+\/[^/]+|badges\/[^/]+\/v\d+)\.json$/.test(path),
  );
  if (!isSigned || paths.includes('keys/register.txt')) return {};
  return {
    steps: [
      { command: 'npm run register', why: 'lists what was signed before there was a register' },
    ],
  };
}

/** Keys from before keys had a chain; only the secret can confirm them. */
function chainOfKeys(files: Before): Partial<Migrated> {
  const keys = files.paths
    .filter((path) => /^keys\/[^/]+\.json$/.test(path))
    .map((path) => objectIn(files.textOf(path)))
    .filter((json) => typeof json?.['publicKeyMultibase'] === 'string');
  const isActive = keys.some((json) => json?.['state'] === 'active');
  if (!isActive || keys.some((json) => json?.['origin'] !== undefined)) return {};
  return {
    steps: [
      {
        command: 'BADGE_ISSUER_KEY_FILE=<its file> npm run key -- chain',
        why: 'has your key confirm itself and the earlier ones, with its secret, once; it can wait',
      },
    ],
  };
}

/** Files that commands write from the community, which a newer engine may write otherwise. */
function derived(files: Before): Partial<Migrated> {
  const issuer = objectIn(files.textOf('keys/issuer.json'));
  const { repository, host, maintainers } = issuer ?? {};
  const isThere = (path: string): boolean => files.paths.includes(path);
  const hasForms = typeof repository === 'string' && codeHostOf(repository, host) !== 'other';
  const isOwned = Array.isArray(maintainers) && maintainers.length > 0;
  return {
    steps: [
      ...(hasForms || isThere('.github/ISSUE_TEMPLATE/config.yml')
        ? [{ command: 'npm run forms', why: 'writes the forms anew' }]
        : []),
      ...(isOwned || isThere('.github/CODEOWNERS')
        ? [{ command: 'npm run owners', why: 'writes anew whose review the host asks for' }]
        : []),
    ],
  };
}

function objectIn(text: string | null): JsonObject | null {
  try {
    const json = parseStrictJson(text ?? '');
    return isJsonObject(json) ? json : null;
  } catch {
    return null;
  }
}
