/**
 * Looks at a published folder from outside: every credential in it, in every form, as a stranger
 * would verify it.
 */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Community, Recipient } from '../../community/model.ts';
import {
  absolute,
  awardPage,
  bakedPng,
  bakedSvg,
  credentialPath,
  didDocumentPath,
  homePage,
  pathOnSite,
  statusListPath,
} from '../../credential/addresses.ts';
import { type Expected, probe, type Visit } from '../../hosting/probe.ts';
import { isLean } from '../../credential/ledger/award-forms.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import type { FetchJson, Verdict } from '../../verification/report/report.ts';
import { verifyFile } from '../../verification/verify-file.ts';
import { didDocumentBytes, ownDocuments, ownIssuers } from '../inspecting/own-documents.ts';

/** States in which a signature holds. */
const standingVerdicts: readonly Verdict[] = ['valid', 'expired', 'revoked', 'not-yet-valid'];

interface PublishedFolder {
  readonly faults: readonly string[];
  /** How many files were verified. */
  readonly verified: number;
}

/**
 * Verifies all forms of all credentials in `folder`, and compares what git keeps with what is
 * there. Fetches nothing.
 */
export async function inspectPublished(
  folder: string,
  community: Community,
  ledger: Ledger,
  now: Date,
): Promise<PublishedFolder> {
  const inquiry = {
    now,
    identity: null,
    trusted: ownIssuers(community),
    fetchJson: ownDocuments(community, ledger),
  };
  const faults: string[] = [];
  let verified = 0;
  const same = async (path: string, bytes: Uint8Array): Promise<void> => {
    const found = await bytesAt(folder, path);
    if (found === null || !found.equals(bytes))
      faults.push(`${path} ${found === null ? 'is missing' : 'is not what git keeps'}.`);
  };
  await same(didDocumentPath(community.issuer.url), didDocumentBytes(community));
  for (const { path, bytes } of ledger.statusLists.values()) await same(path, bytes);
  for (const { path, bytes, files } of credentialsOf(community, ledger)) {
    await same(path, bytes);
    for (const file of files) {
      const found = await bytesAt(folder, file);
      const report = found === null ? null : (await verifyFile(found, inquiry)).report;
      verified += 1;
      if (report === null || !standingVerdicts.includes(report.verdict))
        faults.push(`${file} ${report === null ? 'is missing' : `is ${report.verdict}`}.`);
    }
  }
  return { faults, verified };
}

/**
 * The credentials that are published, each with its forms; those that only their recipients hold
 * are not.
 */
function credentialsOf(community: Community, ledger: Ledger) {
  const recipients = new Map(community.recipients.map((recipient) => [recipient.slug, recipient]));
  return community.awards.flatMap(({ recipient, slug }) => {
    const issued = ledger.credentials.get(credentialPath(recipient, slug));
    const person = recipients.get(recipient);
    if (issued === undefined || person === undefined || isFileOnly(person)) return [];
    const picture = isLean(issued, community.issuer) ? null : bakedPng(recipient, slug);
    return [
      {
        path: issued.path,
        bytes: issued.bytes,
        recipient,
        slug,
        picture,
        files: [issued.path, ...(picture === null ? [] : [picture, bakedSvg(recipient, slug)])],
      },
    ];
  });
}

/** True for a recipient of whom nothing is published. */
const isFileOnly = ({ visibility }: Recipient): boolean => visibility === 'file-only';

/** Something to look at on the live site, and the file in the folder that it is made of. */
interface Essential {
  readonly path: string;
  readonly file: string;
  readonly type: Expected['type'];
}

/**
 * What a visitor must find first: who signs, what is revoked, a credential with its page, and its
 * picture where it has one, the home page.
 */
function essentials(community: Community, ledger: Ledger): readonly Essential[] {
  const last = credentialsOf(community, ledger).at(-1);
  const page = (path: string): Essential => ({ path, file: `${path}index.html`, type: 'html' });
  const plain = (path: string, type: Expected['type']): Essential => ({ path, file: path, type });
  return [
    plain(didDocumentPath(community.issuer.url), 'json'),
    page(homePage),
    ...(ledger.statusLists.has(statusListPath) ? [plain(statusListPath, 'json')] : []),
    ...(last === undefined
      ? []
      : [
          plain(last.path, 'json'),
          ...(last.picture === null ? [] : [plain(last.picture, 'png')]),
          page(awardPage(last.recipient, last.slug)),
        ]),
  ];
}

/**
 * Looks at the live site at `address` (the issuer's own, or a stand-in): the essentials are there
 * and are the bytes of `folder`, and a credential of it verifies with what the site serves. Returns
 * what is wrong, and how many files were looked at.
 */
export async function probeLive(
  folder: string,
  community: Community,
  ledger: Ledger,
  address: string,
  visit: Visit,
  now: Date,
): Promise<{ readonly faults: readonly string[]; readonly looked: number }> {
  const expected = await Promise.all(
    essentials(community, ledger).map(async ({ path, file, type }) => ({
      path,
      type,
      bytes: await readFile(join(folder, file)),
    })),
  );
  const faults = await probe(address, expected, visit);
  const credential = credentialsOf(community, ledger).at(-1);
  if (faults.length > 0 || credential === undefined) return { faults, looked: expected.length };
  const fetchJson = servedDocuments(community.issuer.url, address, visit);
  const { report } = await verifyFile(credential.bytes, {
    now,
    identity: null,
    trusted: ownIssuers(community),
    fetchJson,
  });
  const isStanding = standingVerdicts.includes(report.verdict);
  return {
    faults: isStanding
      ? []
      : [`${address}${credential.path} is ${report.verdict}, with what the site serves.`],
    looked: expected.length,
  };
}

/** The issuer's documents, as the site serves them. */
function servedDocuments(site: string, address: string, { look }: Visit): FetchJson {
  return async (asked) => {
    const path = pathOnSite(site, asked);
    const found = path === null ? null : await look(absolute(address, path));
    if (found?.status !== 200) return { outcome: 'unreachable', reason: `${asked} is not served.` };
    return { outcome: 'fetched', text: new TextDecoder().decode(found.bytes), address: asked };
  };
}

async function bytesAt(folder: string, path: string): Promise<Buffer | null> {
  return readFile(join(folder, path)).catch(() => null);
}
