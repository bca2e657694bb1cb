/**
 * The community at hand: whom the command trusts, and whose documents it reads from the tree
 * instead of the network.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Community } from '../../src/community/model.ts';
import { absolute, issuerPath, recipientPage } from '../../src/credential/addresses.ts';
import type { Ledger } from '../../src/credential/ledger/ledger.ts';
import { ownIssuers } from '../../src/publication/inspecting/own-documents.ts';
import { siteDocuments } from '../../src/publication/inspecting/site-documents.ts';
import { readCommunity } from '../../src/repository/read.ts';
import type { FetchFile, KnownSite } from '../../src/verification/following/following.ts';
import { pathOfSite } from '../../src/verification/following/former-site.ts';
import type { FetchJson, TrustedIssuer } from '../../src/verification/report/report.ts';

interface OwnCommunity {
  readonly trusted: readonly TrustedIssuer[];
  /** The issuers that it knows, and does not answer for. */
  readonly known: readonly TrustedIssuer[];
  /** Answers for the community's own addresses from the tree, and asks `others` for the rest. */
  readonly before: (others: FetchJson) => FetchJson;
  /** The same for files of every kind: what was issued comes from the tree. */
  readonly filesBefore: (others: FetchFile) => FetchFile;
  /** Its site, whose pages are known by their addresses. */
  readonly site?: KnownSite;
  /** One sentence for the reader, or null. */
  readonly notice: string | null;
}

const nobody: OwnCommunity = {
  trusted: [],
  known: [],
  before: (others) => others,
  filesBefore: (others) => others,
  notice: null,
};

/**
 * Reads the community in `root`, where there is one. One with problems is not trusted: what it says
 * is not settled.
 */
export async function ownCommunity(root: string, now: Date): Promise<OwnCommunity> {
  if (!existsSync(join(root, issuerPath))) return nobody;
  const { community, ledger, problems } = await readCommunity(root, { now });
  if (community === null) {
    return {
      ...nobody,
      notice:
        `The community in ${root} has ${problems.length} ` +
        'problems (npm run check), so no issuer is known here.',
    };
  }
  const own = fromFolder(siteDocuments(community, ledger), root);
  const { url, formerUrls } = community.issuer;
  const site = { url, former: formerUrls.join(' ') };
  return {
    trusted: ownIssuers(community),
    known: community.issuer.knownIssuers,
    before: (others) => (address) =>
      pathOfSite(address, site) === null ? others(address) : own(address),
    filesBefore: (others) => async (address) => {
      const path = pathOfSite(address, site);
      const issued = path === null ? undefined : ledger.credentials.get(path);
      return issued === undefined
        ? others(address)
        : { outcome: 'fetched', bytes: issued.bytes, address };
    },
    site: { ...site, recordOf: recordsIn(community, ledger) },
    notice: null,
  };
}

/** The addresses of each recipient's credentials, the pages of whom the site has. */
function recordsIn({ issuer, recipients }: Community, { credentials }: Ledger) {
  const paths = [...credentials.keys()].toSorted();
  return (slug: string): readonly string[] | undefined =>
    recipients.some((recipient) => recipient.slug === slug)
      ? paths
          .filter((path) => path.startsWith(recipientPage(slug)))
          .map((path) => absolute(issuer.url, path))
      : undefined;
}

/** The report is to say that a document came from the folder, not from the published site. */
function fromFolder(documents: FetchJson, root: string): FetchJson {
  const address = `${pathToFileURL(root).href}/`;
  return async (asked) => {
    const answer = await documents(asked);
    return answer.outcome === 'fetched' ? { ...answer, address } : answer;
  };
}
