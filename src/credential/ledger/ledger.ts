/**
 * What has been issued: the machine-written files, and every way in which they may disagree with
 * what people wrote.
 */

import { type CommunityFile, isRefused } from '../../community/file.ts';
import { byPlace, type Problem } from '../../community/problem.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../proof/json.ts';
import { JsonError, parseStrictJson } from '../../proof/strict-json.ts';
import { isAchievementPath, isStatusListPath } from '../addresses.ts';
import { strictText } from '../../proof/bytes.ts';
import { readRegister, type Register, registerPath } from './register.ts';

/** One issued file: its exact bytes, and what they say. */
export interface IssuedJson {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly json: JsonObject;
}

/** The ledger, keyed by path in the repository (which is the path on the web). */
export interface Ledger {
  readonly credentials: ReadonlyMap<string, IssuedJson>;
  readonly achievements: ReadonlyMap<string, IssuedJson>;
  /** The frozen pictures of badge versions: PNG and SVG bytes. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** The signed status lists. */
  readonly statusLists: ReadonlyMap<string, IssuedJson>;
  /** The memory of every signature; null where none was begun. */
  readonly register: Register | null;
}

export const emptyLedger: Ledger = {
  credentials: new Map(),
  achievements: new Map(),
  pictures: new Map(),
  statusLists: new Map(),
  register: null,
};

const credentialPattern = /^recipients\/[^/]+\/[^/]+\.json$/;
const picturePattern = /^badges\/[^/]+\/v[1-9]\d*\.(?:png|svg)$/;

/** True for the path of a machine-written file. */
export function isLedgerPath(path: string): boolean {
  return (
    isStatusListPath(path) ||
    path === registerPath ||
    isAchievementPath(path) ||
    [credentialPattern, picturePattern].some((p) => p.test(path))
  );
}

/** The JSON of an issued file, whose bytes are this text. Throws as `parseStrictJson` does. */
export type ParseIssued = (text: string, bytes: Uint8Array) => JsonValue;

const strictly: ParseIssued = (text) => parseStrictJson(text);

/**
 * Picks the ledger out of the community's files. A machine file that is not readable JSON is a
 * problem. `parse`: another strict reader of JSON, which gives and refuses the same.
 */
export function readLedger(
  files: readonly CommunityFile[],
  parse: ParseIssued = strictly,
): {
  ledger: Ledger;
  problems: Problem[];
} {
  const credentials = new Map<string, IssuedJson>();
  const achievements = new Map<string, IssuedJson>();
  const pictures = new Map<string, Uint8Array>();
  const statusLists = new Map<string, IssuedJson>();
  const problems: Problem[] = [];
  let register: Register | null = null;
  for (const { path, content } of files) {
    if (!isLedgerPath(path) || isRefused(content)) continue;
    if (picturePattern.test(path)) {
      pictures.set(path, content);
      continue;
    }
    if (path === registerPath) {
      const read = readRegister(content);
      register = read.register;
      problems.push(...read.problems);
      continue;
    }
    const issued = readIssued(path, content, problems, parse);
    if (issued === null) continue;
    (isStatusListPath(path)
      ? statusLists
      : credentialPattern.test(path)
        ? credentials
        : achievements
    ).set(path, issued);
  }
  return {
    ledger: { credentials, achievements, pictures, statusLists, register },
    problems: problems.sort(byPlace),
  };
}

/**
 * The credential or status list in a file that stood in the ledger once; null for anything else,
 * and for what cannot be read.
 */
export function signedDocument(path: string, bytes: Uint8Array): IssuedJson | null {
  return isStatusListPath(path) || credentialPattern.test(path)
    ? readIssued(path, bytes, [])
    : null;
}

function readIssued(
  path: string,
  bytes: Uint8Array,
  problems: Problem[],
  parse = strictly,
): IssuedJson | null {
  const text = strictText(bytes);
  if (text === null) {
    problems.push(damaged(path, 'it is not UTF-8 text.'));
    return null;
  }
  try {
    const json = parse(text, bytes);
    if (isJsonObject(json)) return issuedFile(path, bytes, json);
    problems.push(damaged(path, 'it is not a JSON object.'));
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    problems.push(damaged(path, error.message));
  }
  return null;
}

/**
 * One that was read. Its text is read again whenever somebody asks: the texts of all of them take as much
 * room as all that pages are told.
 */
const issuedFile = (path: string, bytes: Uint8Array, json: JsonObject): IssuedJson => ({
  path,
  bytes,
  json,
  get text() {
    return strictText(bytes) ?? '';
  },
});

/** The problem of an issued file that is not what was issued. */
export function damaged(path: string, reason: string): Problem {
  return {
    rule: 'issued-file-damaged',
    path,
    line: 1,
    column: 1,
    message: `This issued file is damaged: ${reason}`,
    remedy:
      'Restore it from git history; issued files are written by `npm run issue` and never by hand.',
  };
}
