/** @digitalbazaar/vc at the same work: issuing and verifying our documents with our key. */

import { sign } from 'node:crypto';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { issue, verifyCredential } from '@digitalbazaar/vc';
import { pinnedContexts } from '../../../proof/contexts/contexts.ts';
import type { JsonObject } from '../../../proof/json.ts';
import { type Cost, measured } from './measured.ts';

interface Peer {
  /** Its key's id, and its secret in the DER form of PKCS #8. */
  readonly method: string;
  readonly pkcs8: Buffer;
  /** Further documents by address: the issuer's keys. */
  readonly documents: ReadonlyMap<string, object>;
}

type Documents = readonly JsonObject[];

/** Signs each document, with the platform's Ed25519 as we do: only the rest is its own. */
export async function peerIssues(documents: Documents, peer: Peer): Promise<Cost> {
  const key = { key: peer.pkcs8, format: 'der', type: 'pkcs8' } as const;
  const signer = {
    id: peer.method,
    algorithm: 'Ed25519',
    sign: async ({ data }: { data: Uint8Array }) => new Uint8Array(sign(null, data, key)),
  };
  const documentLoader = loaderOf(peer);
  return measured(async () => {
    for (const document of documents)
      await issue({
        credential: structuredClone(document),
        suite: new DataIntegrityProof({ signer, cryptosuite }),
        documentLoader,
      });
  });
}

/** Verifies each credential; throws where it finds one that does not hold. */
export async function peerVerifies(credentials: Documents, peer: Peer): Promise<Cost> {
  const documentLoader = loaderOf(peer);
  return measured(async () => {
    for (const credential of credentials) {
      const { verified } = await verifyCredential({
        credential,
        suite: new DataIntegrityProof({ cryptosuite }),
        documentLoader,
        checkStatus: async () => ({ verified: true }),
      });
      if (!verified) throw new Error('The peer does not find a credential of ours good.');
    }
  });
}

function loaderOf({ documents }: Peer) {
  const known = new Map<string, object>([...pinnedContexts, ...documents]);
  return async (address: string) => {
    const document = known.get(address);
    if (document === undefined) throw new Error(`Refused to load ${address}`);
    return { contextUrl: null, documentUrl: address, document };
  };
}
