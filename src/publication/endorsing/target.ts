/** What somebody wants to endorse: fetched, verified as a stranger would, and named. */

import { createHash } from 'node:crypto';
import type { Endorsed } from '../../credential/endorsing/document.ts';
import {
  absolute,
  didDocumentAddress,
  isAchievementPath,
  isCredentialPath,
  issuerPath,
} from '../../credential/addresses.ts';
import { isJsonObject, type JsonObject } from '../../proof/json.ts';
import { JsonError, parseStrictJson } from '../../proof/strict-json.ts';
import { strictText } from '../../proof/bytes.ts';
import { largestInput } from '../../repository/network/limits.ts';
import { documentsFrom, type ReadAddress } from '../../repository/network/source.ts';
import { printable } from '../../verification/report/printable.ts';
import { detailOf } from '../../verification/report/english.ts';
import { verify } from '../../verification/verify.ts';

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
  const address = addressOf(asked);
  if (address === null)
    return {
      refusal:
        `${JSON.stringify(asked)} is no address to endorse: give the https address of an ` +
        'award’s .json file or page, of a badge’s version (…/v1.json), or an issuer’s did:web.',
    };
  const answer = await read(address, largestInput);
  if (answer.outcome === 'unreachable')
    return { refusal: `${address} cannot be read. ${answer.reason}` };
  const text = strictText(answer.bytes);
  const json = text === null ? null : objectOf(text);
  if (text === null || json === null)
    return {
      refusal: `${address} holds no JSON object, so there is nothing there that can be endorsed.`,
    };
  const digest = `sha256-${createHash('sha256').update(answer.bytes).digest('base64')}`;
  if (isIssuer(json, address)) return ofIssuer(json['id'], read);
  if (json['id'] !== address)
    return {
      refusal:
        `What is at ${address} calls itself ${JSON.stringify(json['id'] ?? null)}: ` +
        'endorse it at that address.',
    };
  const types = [json['type'] ?? null].flat();
  if (types.includes('Achievement')) return ofVersion(address, json, digest, read);
  const report = await verify(text, { now, fetchJson: documentsFrom(read), trusted: [] });
  if (report.verdict !== 'valid' && report.verdict !== 'nonconforming') {
    const fault = report.checks.find(
      ({ outcome }) => outcome === 'failed' || outcome === 'unknown',
    );
    const why = fault === undefined ? '' : ` ${detailOf(fault)}`;
    return { refusal: `This cannot be endorsed: it is ${report.verdict}.${why}` };
  }
  if (report.achievement === null)
    return { refusal: 'This is a credential of another kind; endorse a badge that was awarded.' };
  const who = report.recipient === null ? '' : ` for ${report.recipient}`;
  const name = printable(`${report.achievement}${who}`, 200);
  return placed(address, { id: address, name, digest, mediaType: 'application/vc' }, read);
}

/** The document to read: that of a did:web, a file, or the file of an award's page. */
function addressOf(asked: string): string | null {
  if (asked.startsWith('did:')) return didDocumentAddress(asked);
  if (!URL.canParse(asked)) return null;
  const url = new URL(asked);
  if (url.protocol !== 'https:' || url.search !== '') return null;
  const plain = `${url.origin}${url.pathname}`;
  return plain.endsWith('.json')
    ? plain
    : /\/recipients\/[^/]+\/[^/]+\/?$/.test(plain)
      ? `${plain.replace(/\/$/, '')}.json`
      : null;
}

function objectOf(text: string): JsonObject | null {
  try {
    const value = parseStrictJson(text);
    return isJsonObject(value) ? value : null;
  } catch (error) {
    if (error instanceof JsonError) return null;
    throw error;
  }
}

const isIssuer = (
  json: JsonObject,
  address: string,
): json is JsonObject & { readonly id: string } =>
  typeof json['id'] === 'string' && didDocumentAddress(json['id']) === address;

/** A site of ours says on `keys/issuer.json` what it is called, and where proposals go. */
async function ofIssuer(id: string, read: ReadAddress): Promise<Target> {
  const [, , host = '', ...path] = id.split(':');
  const site = `https://${[host.replace(/%3A/i, ':'), ...path].join('/')}/`;
  const issuer = await issuerAt(site, read);
  const name = typeof issuer?.['name'] === 'string' ? printable(issuer['name'], 200) : id;
  return {
    endorsed: { id, name, digest: null, mediaType: 'application/ld+json' },
    folder: issuer === null ? null : 'keys',
    repository: repositoryOf(issuer),
  };
}

async function ofVersion(
  address: string,
  json: JsonObject,
  digest: string,
  read: ReadAddress,
): Promise<TargetFound> {
  if (typeof json['name'] !== 'string')
    return { refusal: `The badge at ${address} has no name, so nobody could say what it is.` };
  const name = `the badge ${printable(json['name'], 200)}`;
  return placed(address, { id: address, name, digest, mediaType: 'application/ld+json' }, read);
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
  return text === null ? null : objectOf(text);
}

const repositoryOf = (issuer: JsonObject | null): string | null => {
  const repository = issuer?.['repository'];
  return typeof repository === 'string' && repository.startsWith('https://')
    ? printable(repository, 200)
    : null;
};
