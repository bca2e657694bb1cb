/** From issued files to lines of the register. */

import { hash } from 'node:crypto';
import type { CalendarDate } from '../../community/model.ts';
import { absolute, ownAchievementPath } from '../addresses.ts';
import { statusPlaceOf } from '../issuing.ts';
import { versionPlace } from '../moving/own-addresses.ts';
import type { StatusPlace } from '../status-list.ts';
import type { IssuedJson, Ledger } from './ledger.ts';
import type { Register, RegisteredKind, RegisterEntry } from './register.ts';
import { proofOf } from './signatures.ts';

/** A file that belongs into the register. */
export interface Registrable {
  readonly kind: RegisteredKind;
  /** Path in the repository, which is the path on the web. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Of an award only. */
  readonly place: StatusPlace | null;
  /** Date-time of the signature; null for what is frozen without one. */
  readonly created: string | null;
  /** Of an award, the path of the Achievement that it embeds; else null. */
  readonly version: string | null;
}

/** Everything of a ledger that belongs into its register, in the order in which a run writes it. */
export function registrableFiles(ledger: Ledger, sites: readonly string[]): readonly Registrable[] {
  const frozen = { place: null, created: null, version: null };
  return [
    ...[...ledger.pictures].map(
      ([path, bytes]) => ({ kind: 'picture', path, bytes, ...frozen }) as const,
    ),
    ...[...ledger.achievements.values()].map(
      ({ path, bytes }) => ({ kind: 'version', path, bytes, ...frozen }) as const,
    ),
    ...[...ledger.statusLists.values()].map((issued) => signedFile('list', issued, sites)),
    ...[...ledger.credentials.values()].map((issued) => signedFile('award', issued, sites)),
  ];
}

/** A credential or a status list as a file that belongs into the register. */
export function signedFile(
  kind: 'award' | 'list',
  { path, bytes, json }: Omit<IssuedJson, 'text'>,
  sites: readonly string[],
): Registrable {
  return {
    kind,
    path,
    bytes,
    place: kind === 'award' ? statusPlaceOf(json, sites) : null,
    created: proofOf(json)?.created ?? null,
    version: kind === 'award' ? (versionPlace(json, sites)?.path ?? null) : null,
  };
}

/**
 * The moments of these files by their paths: that of the signature; for what is frozen, that of the
 * first award among them which needs it; `otherwise` where there is none.
 */
export function momentsOf(
  files: readonly Registrable[],
  otherwise: string,
): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { version, created } of files) {
    if (version === null || created === null) continue;
    for (const path of [version, ownAchievementPath(version)]) {
      const known = first.get(path);
      if (known === undefined || created < known) first.set(path, created);
    }
  }
  const frozenAt = (path: string): string | undefined =>
    first.get(path.replace(/\.(?:png|svg)$/, '.json'));
  return new Map(
    files.map((file) => [file.path, file.created ?? frozenAt(file.path) ?? otherwise] as const),
  );
}

/** The digest by which a register knows the address of a path. */
export function addressDigest(
  { site, salt }: Pick<Register, 'site' | 'salt'>,
  path: string,
): string {
  return sha256(`${salt} ${absolute(site, path)}`);
}

/** The digest by which a register knows the bytes of a file. */
export function bytesDigest(bytes: Uint8Array): string {
  return sha256(bytes);
}

/** By Node's own, at once: each check asks for two digests of every file that was ever signed. */
function sha256(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url');
}

/** The line of a file. Throws for an award that names no status list: nothing could revoke it. */
export function entryFor(
  register: Pick<Register, 'site' | 'salt'>,
  { kind, path, bytes, place }: Registrable,
  day: CalendarDate,
): RegisterEntry {
  if (kind === 'award' && place === null)
    throw new Error(`${path} has no place in a status list, so it cannot be registered.`);
  return {
    kind,
    place,
    address: addressDigest(register, path),
    bytes: bytesDigest(bytes),
    day,
  };
}
