/** Asks the live site for the three documents that every verifier needs. */

import { absolute, didDocumentPath } from '../../src/credential/addresses.ts';
import { type Expected, type Looked, probe } from '../../src/hosting/probe.ts';
import { didDocumentBytes } from '../../src/publication/inspecting/own-documents.ts';
import type { Examined } from '../../src/setup/doctor/examined.ts';
import { bad, type Finding, good } from '../../src/setup/doctor/finding.ts';

type Look = (address: string) => Promise<Looked | null>;

/**
 * Whether the address serves this community: its keys, its status list and a credential, byte for
 * byte and as JSON.
 */
export async function onlineFindings(
  { community, ledger }: Examined,
  look: Look = fetched,
): Promise<readonly Finding[]> {
  if (community === null) return [];
  const { url } = community.issuer;
  const issued = [...ledger.statusLists.values()]
    .slice(0, 1)
    .concat([...ledger.credentials.values()].slice(0, 1));
  const files: Expected[] = [
    { path: didDocumentPath(url), type: 'json', bytes: didDocumentBytes(community) },
    ...issued.map(({ path, bytes }) => ({ path, type: 'json' as const, bytes })),
  ];
  const faults = await probe(url, files, { look, sleep: async () => undefined, waits: [] });
  const first = absolute(url, didDocumentPath(url));
  return faults.length === 0
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
}

async function fetched(address: string): Promise<Looked | null> {
  try {
    const response = await fetch(address, {
      redirect: 'follow',
      cache: 'no-store',
      signal: AbortSignal.timeout(30_000),
    });
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      bytes: new Uint8Array(await response.arrayBuffer()),
    };
  } catch {
    return null;
  }
}
