/** What a signing run writes into the register, and when. */

import type { Issuer } from '../../community/model.ts';
import { extended } from '../../credential/ledger/extended.ts';
import { emptyLedger, type Ledger } from '../../credential/ledger/ledger.ts';
import { type Register, registerPath, registerText } from '../../credential/ledger/register.ts';
import {
  entryFor,
  momentsOf,
  type Registrable,
  registrableFiles,
} from '../../credential/ledger/register-entries.ts';
import { unregistered } from '../../credential/ledger/register-standing.ts';
import { addressesOf } from '../../credential/moving/own-addresses.ts';
import { encodeBase64url } from '../../proof/base64url.ts';
import type { FileToWrite } from '../../repository/write.ts';

interface RegisteringRun {
  readonly issuer: Pick<Issuer, 'url' | 'formerUrls'>;
  /** Date-time of the run. */
  readonly created: string;
  /** A uniform integer from 0 to below-1; draws the salt of a register that is begun. */
  readonly draw: (below: number) => number;
}

/**
 * The files of a run with the register around them: before them as a run that is not finished,
 * after them with a line for each. A run that is cut short in between leaves files without lines
 * and a register that says so; the next run adds their lines first, and signs nothing twice. Lines
 * before files would be of no use: the bytes that they speak of would be lost, and with them the
 * award. What an earlier run left has its lines from the beginning, since this one may write over
 * it. `before` is the ledger without the files. Nothing where there is neither a file nor
 * anything to complete.
 */
export function registered(
  before: Ledger,
  files: readonly FileToWrite[],
  run: RegisteringRun,
): readonly FileToWrite[] {
  const sites = addressesOf(run.issuer);
  const register = before.register ?? begun(run);
  if (files.length === 0 && register.isFinished) return [];
  const made = registrableFiles(extended(emptyLedger, files), sites);
  // Of a version that was being frozen, the pictures may stand already: they are made again.
  const madeAt = new Map(made.map((file) => [file.path, file.bytes]));
  const isMade = ({ path, bytes }: Registrable): boolean => {
    const own = madeAt.get(path);
    return own !== undefined && Buffer.compare(own, bytes) === 0;
  };
  const left = unregistered(before, sites).filter((file) => !isMade(file));
  const moments = momentsOf(registrableFiles(before, sites), run.created);
  const opening = withLines(
    register,
    left.map((file) => [file, moments.get(file.path) ?? run.created] as const),
  );
  if (files.length === 0) return [registerFile(opening)];
  // A frozen version that no credential names any more is made again as it was, and has its lines.
  const fresh = unregistered({ ...extended(emptyLedger, files), register: opening }, sites);
  const closing = withLines(
    opening,
    fresh.map((file) => [file, run.created] as const),
  );
  return [registerFile({ ...opening, isFinished: false }), ...files, registerFile(closing)];
}

/** The register, finished, with a line for each of these files and the moment that it is of. */
export function withLines(
  register: Register,
  files: readonly (readonly [Registrable, string])[],
): Register {
  const entries = files.map(([file, moment]) => entryFor(register, file, moment.slice(0, 10)));
  return { ...register, entries: [...register.entries, ...entries], isFinished: true };
}

/** A register without a line, under a salt that is drawn. */
export function begun({ issuer, draw }: Pick<RegisteringRun, 'issuer' | 'draw'>): Register {
  const salt = encodeBase64url(Uint8Array.from({ length: 16 }, () => draw(256)));
  return { site: issuer.url, salt, entries: [], isFinished: true };
}

/** The register as a file to write. */
export function registerFile(register: Register): FileToWrite {
  const bytes = new TextEncoder().encode(registerText(register));
  return { path: registerPath, bytes, replace: true };
}
