/**
 * What of a community is published at all: everything but those who receive their files in person.
 */

import type { Community } from '../../community/model.ts';
import { credentialPath } from '../../credential/addresses.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';

/**
 * The community and its ledger without file-only recipients, their awards and what others said of them. The
 * status lists stay whole: a list holds bits, and whoever was handed a file has it checked against
 * them.
 */
export function publishedPart(
  community: Community,
  ledger: Ledger,
): { readonly community: Community; readonly ledger: Ledger } {
  const hidden = new Set(
    community.recipients
      .filter(({ visibility }) => visibility === 'file-only')
      .map(({ slug }) => slug),
  );
  const kept = new Set(
    community.awards
      .filter(({ recipient }) => !hidden.has(recipient))
      .map(({ recipient, slug }) => credentialPath(recipient, slug)),
  );
  return {
    community: {
      ...community,
      recipients: community.recipients.filter(({ slug }) => !hidden.has(slug)),
      awards: community.awards.filter(({ recipient }) => !hidden.has(recipient)),
      originals: community.originals.filter(({ recipient }) => !hidden.has(recipient)),
      elsewhere: community.elsewhere.filter(({ recipient }) => !hidden.has(recipient)),
      selections: community.selections.filter(({ recipient }) => !hidden.has(recipient)),
      endorsements: community.endorsements.filter(
        ({ about, folder }) => about !== 'award' || folder === null || !hidden.has(folder),
      ),
    },
    ledger: {
      ...ledger,
      credentials: new Map([...ledger.credentials].filter(([path]) => kept.has(path))),
    },
  };
}
