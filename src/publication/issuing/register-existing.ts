/**
 * The register of a ledger that was there before it: from the files, and from what git remembers.
 */

import type { Community } from '../../community/model.ts';
import { compareText, type Problem } from '../../community/problem.ts';
import { absolute, isStatusListPath, pathOnSite } from '../../credential/addresses.ts';
import { addressesOf } from '../../credential/moving/own-addresses.ts';
import { type IssuedJson, type Ledger, signedDocument } from '../../credential/ledger/ledger.ts';
import { placeText } from '../../credential/ledger/register.ts';
import {
  addressDigest,
  momentsOf,
  type Registrable,
  registrableFiles,
  signedFile,
} from '../../credential/ledger/register-entries.ts';
import { carriedByNone, unregistered } from '../../credential/ledger/register-standing.ts';
import type { PastFile } from '../../repository/issued-history.ts';
import type { FileToWrite } from '../../repository/write.ts';
import { begun, registerFile, withLines } from './registering.ts';
import { keyThatSigned } from './status-lists.ts';

/** What `npm run register` writes, and what it found. */
interface Completed {
  /** Null where the register lacks nothing. */
  readonly file: FileToWrite | null;
  /** How many lines are added. */
  readonly added: number;
  /** Paths of awards that were signed once and are gone. */
  readonly gone: readonly string[];
}

/**
 * True for what writing the register mends: a history that begins with signed files, and has none.
 */
export const isMendedByRegister = ({ rule }: Problem): boolean => rule === 'register-missing';

interface Circumstances {
  /** What git remembers, the oldest first. */
  readonly past: readonly PastFile[];
  readonly now: Date;
  /** A uniform integer from 0 to below-1. */
  readonly draw: (below: number) => number;
}

/**
 * Adds a line for every file that has none, and for what git says was signed and is gone or was
 * signed anew since; the lines that stand stay as they are. Of the past counts only what bears the
 * signature of a key of this issuer, and of frozen versions, there or gone, those which such an
 * award carries. The lines come in the order of the signatures. The ledger must be sound.
 */
export async function completedRegister(
  community: Community,
  ledger: Ledger,
  { past, now, draw }: Circumstances,
): Promise<Completed> {
  const sites = addressesOf(community.issuer);
  const register = ledger.register ?? begun({ issuer: community.issuer, draw });
  const all = registrableFiles(ledger, sites);
  const known = new Set(register.entries.map(({ address }) => address));
  const before: Registrable[] = [];
  for (const file of await signedOnce(community, past, all))
    if (!known.has(addressDigest(register, file.path))) before.push(file);
  const open = unregistered(ledger, sites);
  const strange = new Set(carriedByNone(open, [...all, ...before], ledger.register !== null));
  const standing = open.filter((file) => !strange.has(file));
  const files = inOrder([...before, ...frozenFor(before, past, all)], standing, {
    all,
    otherwise: now.toISOString(),
  });
  const completed = withLines(register, files);
  const gone = before.filter(({ kind, path }) => kind === 'award' && !ledger.credentials.has(path));
  const isWhole = files.length === 0 && (ledger.register?.isFinished ?? true);
  return {
    file: isWhole ? null : registerFile(completed),
    added: files.length,
    gone: [...new Set(gone.map(({ path }) => path))],
  };
}

/**
 * Awards and status lists of the past that are not those of today, and that the issuer signed: each
 * under its own address, at a place that no other award has.
 */
async function signedOnce(
  community: Community,
  past: readonly PastFile[],
  all: readonly Registrable[],
): Promise<readonly Registrable[]> {
  const sites = addressesOf(community.issuer);
  const taken = new Map(all.map(({ place, path }) => [place && placeText(place), path]));
  const today = new Set(all.map(contentKey));
  const found: Registrable[] = [];
  for (const file of past) {
    const issued = today.has(contentKey(file)) ? null : signedDocument(file.path, file.bytes);
    if (issued === null || !isAtHome(issued, sites)) continue;
    if ((await keyThatSigned(issued.json, community)) === null) continue;
    const registrable = signedFile(isStatusListPath(file.path) ? 'list' : 'award', issued, sites);
    const place = registrable.place && placeText(registrable.place);
    if (
      registrable.kind === 'award' &&
      (place === null || (taken.get(place) ?? file.path) !== file.path)
    )
      continue;
    taken.set(place, file.path);
    found.push(registrable);
  }
  return found;
}

const contentKey = ({ path, bytes }: PastFile): string =>
  `${path}\0${Buffer.from(bytes).toString('latin1')}`;

/**
 * A document whose id is an address of the site stands at that address; a copy elsewhere was never
 * signed.
 */
function isAtHome({ json, path }: IssuedJson, sites: readonly string[]): boolean {
  const id = typeof json['id'] === 'string' ? json['id'] : '';
  return (
    sites.every((site) => pathOnSite(site, id) === null) ||
    sites.some((site) => id === absolute(site, path))
  );
}

/** The frozen versions of these awards that are gone, with their pictures, as git last had them. */
function frozenFor(
  awards: readonly Registrable[],
  past: readonly PastFile[],
  all: readonly Registrable[],
): readonly Registrable[] {
  const present = new Set(all.map(({ path }) => path));
  const latest = new Map(past.map((file) => [file.path, file]));
  const versions = new Set(awards.flatMap(({ version }) => version ?? []));
  return [...versions].flatMap((version) =>
    (['png', 'svg', 'json'] as const).flatMap((ending) => {
      const file = latest.get(version.replace(/json$/, ending));
      if (file === undefined || present.has(file.path)) return [];
      const kind = ending === 'json' ? ('version' as const) : ('picture' as const);
      return [{ ...file, kind, place: null, created: null, version: null }];
    }),
  );
}

const ranks = ['picture', 'version', 'list', 'award'];

/**
 * With the moment of each, by moment, then as a run writes them; what stands now comes last of its
 * address, whatever the clocks said that signed it.
 */
function inOrder(
  past: readonly Registrable[],
  standing: readonly Registrable[],
  { all, otherwise }: { readonly all: readonly Registrable[]; readonly otherwise: string },
): readonly (readonly [Registrable, string])[] {
  const moments = momentsOf([...past, ...all], otherwise);
  const momentOf = (file: Registrable): string =>
    file.created ?? moments.get(file.path) ?? otherwise;
  const latest = new Map<string, string>();
  for (const file of past)
    if (momentOf(file) > (latest.get(file.path) ?? '')) latest.set(file.path, momentOf(file));
  const rows = [
    ...past.map((file) => ({ file, moment: momentOf(file), at: momentOf(file) })),
    ...standing.map((file) => {
      const [own, before] = [momentOf(file), latest.get(file.path) ?? ''];
      return { file, moment: own, at: own > before ? own : before };
    }),
  ];
  return rows
    .sort(
      (a, b) =>
        compareText(a.at, b.at) ||
        ranks.indexOf(a.file.kind) - ranks.indexOf(b.file.kind) ||
        compareText(a.file.path, b.file.path),
    )
    .map(({ file, moment }) => [file, moment] as const);
}
