/** What somebody wants to endorse: fetched, verified as a stranger would, and named. */

import type { Endorsed } from '../../credential/endorsing/document.ts';
import {
  absolute,
  isAchievementPath,
  isCredentialPath,
  issuerPath,
} from '../../credential/addresses.ts';
import type { JsonObject } from '../../proof/json.ts';
import { strictObject } from '../../proof/strict-json.ts';
import { strictText } from '../../proof/bytes.ts';
import { largestInput } from '../../repository/network/limits.ts';
import { documentsFrom, type ReadAddress } from '../../repository/network/source.ts';
import { printable } from '../../verification/report/printable.ts';
import { detailOf } from '../../verification/report/english.ts';
import {
  endorsableAddress,
  endorsableIn,
  type NotEndorsable,
} from '../../verification/endorsing/endorsable.ts';

/** A target that may be endorsed, and where its issuer takes endorsements. */
export interface Target {
  readonly endorsed: Endorsed;
  /** The folder in its issuer's repository; null where that is no Plainbadge as far as known. */
  readonly folder: string | null;
  /** Address of that repository on its host; null where the issuer names none. */
  readonly repository: string | null;
}

/** A target, or one sentence on why it cannot be endorsed. */
export type TargetFound = Target | { readonly refusal: string };

/**
 * Finds what an address stands for: a signed award (its `.json` or its page), a version of a badge,
 * or an issuer by its `did.json` or its did:web.
 */
export async function findTarget(
  asked: string,
  read: ReadAddress,
  now: Date,
): Promise<TargetFound> {
  const address = endorsableAddress(asked);
  if (address === null)
    return {
      refusal:
        `${JSON.stringify(asked)} is no address to endorse: give the https address of an ` +
        'award’s .json file or page, of a badge’s version (…/v1.json), or an issuer’s did:web.',
    };
  const answer = await read(address, largestInput);
  if (answer.outcome === 'unreachable')
    return { refusal: `${address} cannot be read. ${answer.reason}` };
  const circumstances = { now, fetchJson: documentsFrom(read), trusted: [] };
  const found = await endorsableIn(answer.bytes, address, circumstances);
  if ('refused' in found) return { refusal: refusalOf(found, address) };
  const { kind, ...endorsed } = found;
  return kind === 'issuer' ? ofIssuer(endorsed, read) : placed(address, endorsed, read);
}

function refusalOf(found: NotEndorsable, address: string): string {
  switch (found.refused) {
    case 'no-object':
      return `${address} holds no JSON object, so there is nothing there that can be endorsed.`;
    case 'other-address':
      return `What is at ${address} calls itself ${JSON.stringify(found.id)}: endorse it at that address.`;
    case 'nameless':
      return `The badge at ${address} has no name, so nobody could say what it is.`;
    case 'other-kind':
      return 'This is a credential of another kind; endorse a badge that was awarded.';
    case 'not-valid': {
      const { verdict, checks } = found.report;
      const fault = checks.find(({ outcome }) => outcome === 'failed' || outcome === 'unknown');
      const why = fault === undefined ? '' : ` ${detailOf(fault)}`;
      return `This cannot be endorsed: it is ${verdict}.${why}`;
    }
  }
}

/** A site of ours says on `keys/issuer.json` what it is called, and where proposals go. */
async function ofIssuer(endorsed: Endorsed, read: ReadAddress): Promise<Target> {
  const [, , host = '', ...path] = endorsed.id.split(':');
  const site = `https://${[host.replace(/%3A/i, ':'), ...path].join('/')}/`;
  const issuer = await issuerAt(site, read);
  const { name } = issuer ?? {};
  return {
    endorsed: typeof name === 'string' ? { ...endorsed, name: printable(name, 200) } : endorsed,
    folder: issuer === null ? null : 'keys',
    repository: repositoryOf(issuer),
  };
}

async function placed(address: string, endorsed: Endorsed, read: ReadAddress): Promise<Target> {
  const [, site, path] = /^(https:.*?\/)((?:recipients|badges)\/[^/]+\/[^/]+)$/.exec(address) ?? [];
  const known = path !== undefined && (isCredentialPath(path) || isAchievementPath(path));
  const issuer = known && site !== undefined ? await issuerAt(site, read) : null;
  return {
    endorsed,
    folder: issuer === null ? null : (path?.split('/').slice(0, 2).join('/') ?? null),
    repository: repositoryOf(issuer),
  };
}

async function issuerAt(site: string, read: ReadAddress): Promise<JsonObject | null> {
  const answer = await read(absolute(site, issuerPath), largestInput);
  const text = answer.outcome === 'read' ? strictText(answer.bytes) : null;
  return text === null ? null : strictObject(text);
}

const repositoryOf = (issuer: JsonObject | null): string | null => {
  const repository = issuer?.['repository'];
  return typeof repository === 'string' && repository.startsWith('https://')
    ? printable(repository, 200)
    : null;
};
