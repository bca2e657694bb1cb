/** Values of status lists that few badges have; loaded when one comes. */

import { say } from '../../language/sayings.ts';
import type { Credential } from '../credential.ts';
import { issuerHost } from '../issuer.ts';
import { deviating, deviationAt, failed, passed, unknown, type Step } from '../report/step.ts';
import type { StatusValue } from './status-list.ts';

/**
 * What a value means that is set, or that stands in a list with something amiss. The credential
 * names the list, and its issuer signed that; so the list may withdraw it, whoever keeps it. That
 * it is not withdrawn counts only from its issuer: whoever took over the address of the list could
 * say that much.
 */
export function outcomeOf(
  { value, source, signer, isNamed, isShort }: StatusValue,
  purpose: string,
  credential: Credential,
): Step<Credential> {
  if (value === 0 && !isNamed) return unknown('status', 'foreign-status-list/id');
  if (value === 0 && signer !== null)
    return unknown('status', 'foreign-status-list/signer', { signer: issuerHost(signer), source });
  if (value === 0) {
    const short = deviationAt('credentialStatus', say('status', 'status-list-too-short'));
    return (
      deviating('status', credential, isShort ? [short] : []) ??
      passed('status', credential, 'not-revoked/source', { source })
    );
  }
  const step =
    purpose === 'revocation'
      ? failed('status', 'revoked/source', { source })
      : failed('status', 'suspended/source', { source });
  if (signer === null) return step;
  const said = say('status', 'foreign-status-list/by', { signer: issuerHost(signer) });
  return { ...step, check: { ...step.check, said: [...step.check.said, said] } };
}
