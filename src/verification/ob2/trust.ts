/** Whether the issuer of an Open Badges 2.0 assertion is one whom the reader trusts beforehand. */

import { documentAddress } from '../key/identifier.ts';
import type { TrustedIssuer } from '../report/report.ts';
import { hostedAddress } from './address.ts';

/**
 * Trusted by its own id, or because its profile lies in the folder of a trusted did:web, which is
 * the same owner's.
 */
export function isTrusted(issuerId: string, trusted: readonly TrustedIssuer[]): boolean {
  const address = hostedAddress(issuerId);
  return trusted.some(({ id }) => {
    const folder = folderOf(id);
    return id === issuerId || (address !== null && folder !== null && address.startsWith(folder));
  });
}

function folderOf(id: string): string | null {
  return id.startsWith('did:web:')
    ? (documentAddress(id)?.replace(/(?:\.well-known\/)?did\.json$/, '') ?? null)
    : null;
}
