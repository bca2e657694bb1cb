/** The register held against the files: what is gone, what changed, what has no line. */

import type { Award, Community } from '../../community/model.ts';
import type { Problem } from '../../community/problem.ts';
import { achievementPath, achievementPng, achievementSvg, credentialPath } from '../addresses.ts';
import { addressesOf } from '../moving/own-addresses.ts';
import type { Ledger } from './ledger.ts';
import {
  placeText,
  type Register,
  registerLine,
  registerPath,
  registerProblem,
} from './register.ts';
import { addressDigest } from './register-entries.ts';
import { addressOf } from './withdrawn-for-good.ts';
import { keyOf, type Lines, linesOf, type Standing, standingFiles } from './register-standing.ts';

/** Which places are withdrawn, by the path of their list: what the signed status lists say. */
type Withdrawn = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * Every way in which a register and the files contradict each other: a file that is gone or is not
 * the one that was signed, an award that is to be signed a second time. A signed award may be gone
 * where its place is withdrawn, or a tombstone says that it is about to be: nobody takes a copy of
 * it for valid. What has no line yet is no problem here, but a gap (`registerGaps`). None where
 * there is no register.
 */
export function registerProblems(
  community: Community,
  ledger: Ledger,
  withdrawn: Withdrawn,
): readonly Problem[] {
  const { register } = ledger;
  if (register === null) return [];
  const sites = addressesOf(community.issuer);
  if (!sites.includes(register.site)) return [ofAnotherSite(register, community.issuer.url)];
  const standing = standingFiles(register, ledger, sites);
  const lines = linesOf(register);
  const present = new Set(standing.map(({ key }) => key));
  const gone = [...lines].filter(([key]) => !present.has(key));
  return [
    ...standing.flatMap((one) => changeOf(one, register, lines)),
    ...signedTwice(register, lines, present, withdrawn),
    ...goneProblems(
      gone.filter(([key]) => !isGivenUp(key, community, register)),
      register,
      withdrawn,
      absentPaths(community, ledger, register),
    ),
  ];
}

/** What a tombstone says goes with the next signature. */
function isGivenUp(key: string, { tombstones }: Community, register: Register): boolean {
  return tombstones.some((one) => {
    const address = addressOf(one, register);
    return address !== null && key === keyOf('award', address);
  });
}

function changeOf({ file, key, bytes }: Standing, register: Register, lines: Lines): Problem[] {
  const number = lines.get(key)?.at(-1) ?? -1;
  const entry = register.entries[number];
  if (entry === undefined) return [];
  // What a run that was cut short signed has no line yet; the gate has verified its signature.
  const isUnderWay = !register.isFinished && (file.kind === 'award' || file.kind === 'list');
  if (entry.bytes !== bytes)
    return isUnderWay
      ? []
      : [
          {
            rule: 'issued-file-changed',
            path: file.path,
            line: 1,
            column: 1,
            message:
              `This is not the file that was written on ${entry.day}: ` +
              `line ${registerLine(number)} of ${registerPath} has another digest.`,
            remedy: `Restore it from git history: \`git log -- ${file.path}\` names the commits.`,
          },
        ];
  if (entry.place === null || file.place === null) return [];
  return placeText(entry.place) === placeText(file.place)
    ? []
    : [
        registerProblem(
          'register-place-wrong',
          number,
          `This line has the place ${placeText(entry.place)}, ` +
            `and ${file.path} has ${placeText(file.place)}.`,
          'Restore the line from git history.',
        ),
      ];
}

/**
 * A second signature at another place is for the file that stands; the earlier places are
 * withdrawn.
 */
function signedTwice(
  { entries }: Register,
  lines: Lines,
  present: ReadonlySet<string>,
  withdrawn: Withdrawn,
): Problem[] {
  return [...lines].flatMap(([key, numbers]) => {
    const last = numbers.at(-1) ?? -1;
    const place = entries[last]?.place ?? null;
    if (place === null || !present.has(key)) return [];
    const open = numbers
      .map((number) => entries[number]?.place ?? place)
      .find((one) => placeText(one) !== placeText(place) && !isWithdrawn(one, withdrawn));
    return open === undefined
      ? []
      : [
          registerProblem(
            'signed-twice',
            last,
            `This award was signed before, at the place ${placeText(open)}, ` +
              'which is not withdrawn: two of its kind count.',
            'Restore the first one and its register from git history.',
          ),
        ];
  });
}

function isWithdrawn({ list, index }: { list: string; index: number }, all: Withdrawn): boolean {
  return all.get(list)?.has(index) ?? false;
}

/** A path at which nothing stands, though a file could have been issued there. */
interface Absent {
  readonly path: string;
  /** The award that waits for its signature there; null where none does. */
  readonly award: Award | null;
}

/** Names for what is gone, as far as badges and awards still say which files there can be. */
function absentPaths(
  { awards, badges }: Community,
  { credentials, achievements, pictures, statusLists }: Ledger,
  register: Register,
): ReadonlyMap<string, Absent> {
  const possible: (Absent & { kind: string })[] = awards.map((award) => ({
    kind: 'award',
    path: credentialPath(award.recipient, award.slug),
    award: award.revoked === null ? award : null,
  }));
  for (const { slug, version, translations } of badges)
    for (let number = 1; number <= version; number++)
      possible.push(
        ...[null, ...translations.map(({ language }) => language)].map((language) => ({
          ...{ kind: 'version', path: achievementPath(slug, number, language), award: null },
        })),
        { kind: 'picture', path: achievementPng(slug, number), award: null },
        { kind: 'picture', path: achievementSvg(slug, number), award: null },
      );
  const lists = new Set(register.entries.flatMap(({ place }) => place?.list ?? []));
  possible.push(...[...lists].map((path) => ({ kind: 'list', path, award: null })));
  const present = [credentials, achievements, pictures, statusLists];
  const absent = possible.filter(({ path }) => !present.some((files) => files.has(path)));
  return new Map(
    absent.map((one) => [keyOf(one.kind, addressDigest(register, one.path)), one] as const),
  );
}

function goneProblems(
  gone: readonly (readonly [string, readonly number[]])[],
  { entries }: Register,
  withdrawn: Withdrawn,
  absent: ReadonlyMap<string, Absent>,
): Problem[] {
  return gone.flatMap(([key, numbers]) => {
    const places = numbers.map((number) => entries[number]?.place ?? null);
    const isOver = places.every((place) => place !== null && isWithdrawn(place, withdrawn));
    const number = numbers.at(-1) ?? -1;
    const { path = null, award = null } = absent.get(key) ?? {};
    const day = entries[number]?.day ?? '';
    if (!isOver) return [goneProblem(path, number, day, key.startsWith('award '))];
    return award === null ? [] : [signedBefore(award, day)];
  });
}

function goneProblem(path: string | null, number: number, day: string, isAward: boolean): Problem {
  const line = registerLine(number);
  const folders = isAward ? 'recipients/' : 'badges/ keys/';
  const message =
    `A file that was written on ${day} is gone: line ${line} of ${registerPath} remembers it. ` +
    (isAward ? 'Its copies still count, and nobody can revoke them without it.' : '');
  const remedy =
    `Restore it: \`git log --diff-filter=D --name-only -- ` +
    `${path ?? folders}\` names what was deleted, and when. ` +
    (isAward ? 'An award that is to go for good is revoked first, and signed as such.' : '');
  const place = { line: path === null ? line : 1, column: 1 };
  return {
    rule: 'issued-file-missing',
    path: path ?? registerPath,
    ...place,
    message: message.trim(),
    remedy: remedy.trim(),
  };
}

function signedBefore({ path }: Award, day: string): Problem {
  return {
    rule: 'signed-before',
    path,
    line: 1,
    column: 1,
    message:
      `An award was signed at this address on ${day}, and ` +
      'withdrawn. No address is signed a second time.',
    remedy: 'Give the new award another file name.',
  };
}

function ofAnotherSite({ site }: Register, url: string): Problem {
  return registerProblem(
    'register-of-another-site',
    -1,
    `This is the register of ${site}, and the issuer is at ${url}.`,
    'Restore your own from git history. If nothing was signed yet, remove this file.',
  );
}
