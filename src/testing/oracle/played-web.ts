/** The sites of communities that a test signs, as far as who endorses or verifies asks for them. */

import type { Community } from '../../community/model.ts';
import { didDocumentPath, issuerPath } from '../../credential/addresses.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import { didDocumentBytes } from '../../publication/inspecting/own-documents.ts';
import type { ReadAddress } from '../../repository/network/source.ts';

/** A community, and what it signed. */
export interface Played {
  readonly community: Community;
  readonly ledger: Ledger;
}

/** What is published, by address; empty at first. */
export interface PlayedWeb {
  readonly files: Map<string, Uint8Array>;
  readonly read: ReadAddress;
  /** Publishes what was signed, the keys, and what the issuer's file says besides its name. */
  publish(played: Played, more?: Readonly<Record<string, string>>): void;
}

export function playedWeb(): PlayedWeb {
  const files = new Map<string, Uint8Array>();
  return {
    files,
    read: async (address) => {
      const bytes = files.get(address);
      return bytes === undefined
        ? { outcome: 'unreachable', reason: 'It is not there.' }
        : { outcome: 'read', bytes, address };
    },
    publish: ({ community, ledger }, more = {}) => {
      const { url, name } = community.issuer;
      const { credentials, achievements, statusLists } = ledger;
      for (const signed of [credentials, achievements, statusLists])
        for (const { path, bytes } of signed.values()) files.set(url + path, bytes);
      files.set(url + didDocumentPath(url), didDocumentBytes(community));
      const issuer = JSON.stringify({ name, ...more });
      files.set(url + issuerPath, new TextEncoder().encode(issuer));
    },
  };
}
