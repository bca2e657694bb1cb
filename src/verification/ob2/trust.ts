/** Whether the issuer of an Open Badges 2.0 assertion is one whom the reader trusts beforehand. */

import type { Value } from '../../language/sayings.ts';
import { documentAddress } from '../key/identifier.ts';
import { printable } from '../report/printable.ts';
import type { Circumstances, TrustedIssuer } from '../report/report.ts';
import { passed, type Step } from '../report/step.ts';
import { hostedAddress } from './address.ts';

/**
 * Trusted by its own id, or because its profile lies in the folder of a trusted did:web, which is
 * the same owner's.
 */
export const isTrusted = (issuerId: string, trusted: readonly TrustedIssuer[]): boolean =>
  namedIn(issuerId, trusted) !== undefined;

/** The name by which an issuer is known in the same way; undefined where it is not. */
export function namedIn(issuerId: string, list: readonly TrustedIssuer[]): string | undefined {
  const address = hostedAddress(issuerId);
  return list.find(({ id }) => {
    const folder = folderOf(id);
    return id === issuerId || (address !== null && folder !== null && address.startsWith(folder));
  })?.name;
}

/** The step that says how far the reader knows an issuer whose profile was read. */
export function knownSo<Profile>(
  issuerId: string,
  profile: Profile,
  at: { readonly issuer: string; readonly source: Value },
  { trusted, known = [] }: Pick<Circumstances, 'trusted' | 'known'>,
): Step<Profile> {
  if (isTrusted(issuerId, trusted)) return passed('issuer', profile, 'trusted-issuer/profile', at);
  const name = namedIn(issuerId, known);
  return name === undefined
    ? passed('issuer', profile, 'unknown-issuer/profile', at)
    : passed('issuer', profile, 'known-issuer/profile', { ...at, name: printable(name) });
}

function folderOf(id: string): string | null {
  return id.startsWith('did:web:')
    ? (documentAddress(id)?.replace(/(?:\.well-known\/)?did\.json$/, '') ?? null)
    : null;
}
