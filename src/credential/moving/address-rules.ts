/**
 * Rules about the addresses of the site: what was signed belongs to the address of that day, and an
 * address is a former one because something was signed there, not because somebody says so.
 */

import type { Community, Issuer } from '../../community/model.ts';
import type { Problem } from '../../community/problem.ts';
import type { JsonObject } from '../../proof/json.ts';
import { issuerPath } from '../addresses.ts';
import { addressesOf, siteOf } from './own-addresses.ts';
import { textAt } from '../ledger/issued-members.ts';
import type { IssuedJson, Ledger } from '../ledger/ledger.ts';
import { bytesDigest } from '../ledger/register-entries.ts';

/** The rule of a site whose address was changed, but not by `npm run move`. */
export const addressChanged = 'issuer-address-changed';

/**
 * One problem where nothing was signed at the address of the site, and something at one that
 * `keys/issuer.json` does not name: the site was moved by hand. Single files of another address
 * among the own ones are no move; other rules tell of them.
 */
export function addressProblems({ issuer }: Community, ledger: Ledger): Problem[] {
  const [first, ...more] = unknownAddresses(issuer, ledger);
  if (first === undefined || filesSignedAt(issuer.url, ledger).length > 0) return [];
  const count = [...ledger.credentials.values()].filter(({ json, path }) =>
    [first, ...more].includes(signedAt(json, path) ?? ''),
  ).length;
  const signed = count === 1 ? 'one award was' : `${count} awards were`;
  return [
    at(
      addressChanged,
      `\`url\` says ${issuer.url}, and ${signed} signed at ${[first, ...more].join(' and ')}.`,
      `If the site moved: \`npm run move -- ${issuer.url}\` keeps ` +
        'the former address, so that these badges stay valid. ' +
        'If it did not move, set `url` back.',
    ),
  ];
}

/**
 * The addresses at which the ledger's credentials were signed, and that the issuer does not name.
 */
export function unknownAddresses(issuer: Issuer, { credentials }: Ledger): readonly string[] {
  const known = addressesOf(issuer);
  const unknown = [...credentials.values()].flatMap(({ json, path }) =>
    siteOf(json, path, known) === null ? (signedAt(json, path) ?? []) : [],
  );
  return [...new Set(unknown)];
}

/** The site at which a credential says that it stands; null where it does not stand at its path. */
function signedAt(json: JsonObject, path: string): string | null {
  const id = textAt(json, 'id');
  const site = id.endsWith(`/${path}`) ? id.slice(0, -path.length) : null;
  return site !== null && siteOf(json, path, [site]) === site ? site : null;
}

/**
 * A former address counts by what was signed there and stands in the register: whoever writes
 * another address into the list claims what is not ours.
 */
export function formerAddressesSigned({ issuer }: Community, ledger: Ledger): Problem[] {
  const former = issuer.formerUrls.map((site) => ({ site, files: filesSignedAt(site, ledger) }));
  const lines = new Set(ledger.register?.entries.map(({ bytes }) => bytes));
  const isRegistered = ({ bytes }: IssuedJson): boolean =>
    ledger.register === null || !ledger.register.isFinished || lines.has(bytesDigest(bytes));
  return former.flatMap(({ site, files }) => {
    if (files.length === 0)
      return [
        at(
          'former-address-unused',
          `\`formerUrls\` names ${site}, and nothing in this ledger was signed there.`,
          'Take it out. Only an address at which your own badges were signed is a former one.',
        ),
      ];
    return files
      .filter((file) => !isRegistered(file))
      .map(({ path }) => ({
        ...at(
          'former-file-unregistered',
          `This file says that it was signed at ${site}, a former ` +
            'address, and the register has no line about it.',
          'Restore what is in git history, the register too. ' +
            '`npm run issue` signs nothing new at a former address.',
        ),
        path,
      }));
  });
}

/** The credentials and status lists that were signed at a site. */
export function filesSignedAt(
  site: string,
  { credentials, statusLists }: Ledger,
): readonly IssuedJson[] {
  return [...credentials.values(), ...statusLists.values()].filter(
    ({ json, path }) => siteOf(json, path, [site]) !== null,
  );
}

function at(rule: string, message: string, remedy: string): Problem {
  return { rule, path: issuerPath, line: 1, column: 1, message, remedy };
}
