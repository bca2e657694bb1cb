/** Asks the live site, and its former addresses, for the documents that every verifier needs. */

import { absolute, didDocumentPath } from '../../src/credential/addresses.ts';
import { type Expected, probe } from '../../src/hosting/probe.ts';
import { publishedPart } from '../../src/publication/files/published-part.ts';
import { didDocumentBytes } from '../../src/publication/inspecting/own-documents.ts';
import type { Examined } from '../../src/setup/doctor/examined.ts';
import { bad, type Finding, good } from '../../src/setup/doctor/finding.ts';
import { formerHostFindings } from './former-hosts.ts';
import { type Look, lookThere } from '../../src/repository/network/look.ts';

/**
 * Whether the address serves this community: its keys, its status list and a credential, byte for
 * byte and as JSON.
 */
export async function onlineFindings(
  { community, ledger }: Examined,
  look: Look = lookThere,
): Promise<readonly Finding[]> {
  if (community === null) return [];
  const { url } = community.issuer;
  const { credentials } = publishedPart(community, ledger).ledger;
  const issued = [
    ...[...ledger.statusLists.values()].slice(0, 1),
    ...[...credentials.values()].slice(0, 1),
  ];
  const files: Expected[] = [
    { path: didDocumentPath(url), type: 'json', bytes: didDocumentBytes(community) },
    ...issued.map(({ path, bytes }) => ({ path, type: 'json' as const, bytes })),
  ];
  const faults = await probe(url, files, { look, sleep: async () => undefined, waits: [] });
  const first = absolute(url, didDocumentPath(url));
  const here =
    faults.length === 0
      ? [good('online', `${url} serves this community.`)]
      : faults.map((fault) =>
          bad(
            'online',
            fault,
            fault.includes(first)
              ? 'Publish main, with hidden files, and see that the domain points to your host.'
              : 'Publish main again: what is in the repository is not what is online.',
          ),
        );
  return [...here, ...(await formerHostFindings(community, ledger, look))];
}
