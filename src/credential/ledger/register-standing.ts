/** The files of a ledger beside what its register says about them. */

import { ownAchievementPath } from '../addresses.ts';
import type { Ledger } from './ledger.ts';
import type { Register, RegisterEntry } from './register.ts';
import {
  addressDigest,
  bytesDigest,
  type Registrable,
  registrableFiles,
} from './register-entries.ts';

/** A file of the ledger beside what the register last said about its address. */
export interface Standing {
  readonly file: Registrable;
  /** Kind and digest of the address. */
  readonly key: string;
  readonly bytes: string;
}

/** The lines about one address, as numbers of entries, the oldest first. */
export type Lines = ReadonlyMap<string, readonly number[]>;

/**
 * The files whose address or whose bytes are not what the register said last, in the order in which
 * they may be added; all of them where there is no register.
 */
export function unregistered(ledger: Ledger, sites: readonly string[]): readonly Registrable[] {
  const { register } = ledger;
  if (register === null) return registrableFiles(ledger, sites);
  const lines = linesOf(register);
  return standingFiles(register, ledger, sites)
    .filter(({ key, bytes }) => lastOf(register, lines, key)?.bytes !== bytes)
    .map(({ file }) => file);
}

/**
 * The frozen files among these that none of these awards carries: signing left none of them there.
 * `isBegun`: there is a register, which has the line of a version in another language since the
 * version was frozen. Where there is none yet, such a file stands with the version that is carried.
 */
export function carriedByNone(
  files: readonly Registrable[],
  awards: readonly Registrable[],
  isBegun = true,
): readonly Registrable[] {
  const own = isBegun ? (path: string): string => path : ownAchievementPath;
  const carried = new Set(awards.flatMap(({ version }) => (version === null ? [] : own(version))));
  return files.filter(({ kind, path }) => {
    if (kind !== 'version' && kind !== 'picture') return false;
    const version = path.replace(/\.(?:png|svg)$/, '.json');
    return !carried.has(own(version));
  });
}

/** Every file that is there and belongs into the register. */
export function standingFiles(
  register: Register,
  ledger: Ledger,
  sites: readonly string[],
): Standing[] {
  return registrableFiles(ledger, sites).map((file) => ({
    file,
    key: keyOf(file.kind, addressDigest(register, file.path)),
    bytes: bytesDigest(file.bytes),
  }));
}

/** Names an address in a register together with what stands there. */
export const keyOf = (kind: string, address: string): string => `${kind} ${address}`;

/** The lines of a register by what they are about. */
export function linesOf({ entries }: Register): Lines {
  const lines = new Map<string, number[]>();
  for (const [number, { kind, address }] of entries.entries()) {
    const key = keyOf(kind, address);
    const known = lines.get(key);
    if (known === undefined) lines.set(key, [number]);
    else known.push(number);
  }
  return lines;
}

function lastOf({ entries }: Register, lines: Lines, key: string): RegisterEntry | null {
  return entries[lines.get(key)?.at(-1) ?? -1] ?? null;
}
