/**
 * What a register lacks: no problem of what was published, but nothing is signed before it is
 * mended.
 */

import type { Community } from '../../community/model.ts';
import type { Problem } from '../../community/problem.ts';
import { addressesOf } from '../moving/own-addresses.ts';
import type { Ledger } from './ledger.ts';
import { registerProblem } from './register.ts';
import { registrableFiles, type Registrable } from './register-entries.ts';
import { carriedByNone, unregistered } from './register-standing.ts';

/**
 * What keeps a sound community from signing, though not from being published: signed files without
 * a register, or without a line in it; and that a run was cut short, which the next one completes.
 */
export function registerGaps({ issuer }: Community, ledger: Ledger): readonly Problem[] {
  const { register } = ledger;
  const missing = unregistered(ledger, addressesOf(issuer));
  const [first] = missing;
  if (register !== null && !register.isFinished)
    return [
      registerProblem(
        'register-unfinished',
        register.entries.length,
        'A signing run was cut short here.',
        '`npm run issue` completes it.',
      ),
    ];
  if (first === undefined) return [];
  const strange =
    register === null ? [] : carriedByNone(missing, registrableFiles(ledger, addressesOf(issuer)));
  if (strange.length > 0) return strange.map(carriedByNobody);
  const files =
    missing.length === 1 ? 'One signed file has' : `${missing.length} signed files have`;
  return [
    register === null
      ? registerProblem(
          'register-missing',
          -1,
          `${files} no register, so nobody notices when one is gone, or is signed a second time.`,
          '`npm run register` writes it, from the files ' +
            'and from git history. Nothing is signed before.',
        )
      : registerProblem(
          'register-incomplete',
          register.entries.length - 1,
          `${files} no line in the register, such as ${first.path}.`,
          '`npm run register` adds what is missing. Nothing is signed before.',
        ),
  ];
}

/** Somebody put it there, so that the first award would carry it. */
function carriedByNobody({ path }: Registrable): Problem {
  return {
    rule: 'frozen-by-nobody',
    path,
    line: 1,
    column: 1,
    message: 'Signing writes this file with the first award that carries it, and none does.',
    remedy: 'Delete it. Nothing is signed before.',
  };
}

/** True for a gap that the next signing run closes by itself. */
export const isClosedByIssuing = ({ rule }: Problem): boolean => rule === 'register-unfinished';
