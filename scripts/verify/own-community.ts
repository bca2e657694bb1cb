/**
 * The community at hand: whom the command trusts, and whose documents it reads from the tree
 * instead of the network.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { issuerPath, pathOnSite } from '../../src/credential/addresses.ts';
import { ownDocuments, ownIssuer } from '../../src/publication/inspecting/own-documents.ts';
import { readCommunity } from '../../src/repository/read.ts';
import type { FetchJson, TrustedIssuer } from '../../src/verification/report/report.ts';

interface OwnCommunity {
  readonly trusted: readonly TrustedIssuer[];
  /** Answers for the community's own addresses from the tree, and asks `others` for the rest. */
  readonly before: (others: FetchJson) => FetchJson;
  /** One sentence for the reader, or null. */
  readonly notice: string | null;
}

const nobody: OwnCommunity = { trusted: [], before: (others) => others, notice: null };

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
      notice: `The community in ${root} has ${problems.length} problems (npm run check), so no issuer is known here.`,
    };
  }
  const own = fromFolder(ownDocuments(community, ledger), root);
  const { url } = community.issuer;
  return {
    trusted: [ownIssuer(community)],
    before: (others) => (address) =>
      pathOnSite(url, address) === null ? others(address) : own(address),
    notice: null,
  };
}

/** The report is to say that a document came from the folder, not from the published site. */
function fromFolder(documents: FetchJson, root: string): FetchJson {
  const address = `${pathToFileURL(root).href}/`;
  return async (asked) => {
    const answer = await documents(asked);
    return answer.outcome === 'fetched' ? { ...answer, address } : answer;
  };
}
