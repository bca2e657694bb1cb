/** Step 8: the issuer has not withdrawn the credential (Bitstring Status List 1.0, section 3.2 "Validate Algorithm"). */

import type { JsonObject } from '../proof/json.ts';
import type { Credential } from './credential.ts';
import { isText, isUri } from './json-shape.ts';
import { plainAscii } from './printable.ts';
import type { Circumstances } from './report.ts';
import { readStatusBit, type StatusEntry } from './status-list.ts';
import { failed, passed, unknown, type Step } from './step.ts';

/** Each entry costs a request and a signature. */
const maxEntries = 4;

/**
 * Looks up every entry. The first that is set or faulty decides; otherwise the first that could not be read; a kind of
 * status that is not known here never counts as good.
 */
export async function checkStatus(credential: Credential, circumstances: Circumstances): Promise<Step<Credential>> {
  const { statuses } = credential;
  if (statuses.length === 0) return passed('status', 'no-status', 'The issuer kept no way to withdraw it.', credential);
  if (statuses.length > maxEntries) return unknown('status', 'unsupported-status', 'It has more status entries than are checked here.');
  const steps: Step<Credential>[] = [];
  for (const status of statuses) steps.push(await checkEntry(status, credential, circumstances));
  return worst(steps) ?? passed('status', 'not-revoked', steps.map(({ check }) => check.detail).join(' '), credential);
}

function worst(steps: readonly Step<Credential>[]): Step<Credential> | undefined {
  const isRevocation = ({ check }: Step<Credential>): boolean => check.code === 'revoked' || check.code === 'suspended';
  return steps.find(({ check }) => check.outcome === 'failed' && !isRevocation({ check, value: null }))
    ?? steps.find(isRevocation)
    ?? steps.find(({ check }) => check.outcome === 'unknown');
}

async function checkEntry(status: JsonObject, credential: Credential, circumstances: Circumstances): Promise<Step<Credential>> {
  if (status['type'] !== 'BitstringStatusListEntry') {
    return unknown('status', 'unsupported-status', `Its status is kept as ${plainAscii(String(status['type']), 60)}, which is not checked here.`);
  }
  const entry = entryIn(status);
  if (entry === null) return failed('status', 'malformed-status-list', 'Its status entry is incomplete.');
  if (entry.purpose !== 'revocation' && entry.purpose !== 'suspension') {
    return unknown('status', 'unsupported-status', `Its status is for "${plainAscii(entry.purpose, 60)}", which is not checked here.`);
  }
  const bit = await readStatusBit(entry, credential.issuerId, circumstances);
  if (bit.value === null) return { check: bit.check, value: null };
  if (!bit.value.set) return passed('status', 'not-revoked', `The issuer has not withdrawn it (read from ${bit.value.source}).`, credential);
  return entry.purpose === 'revocation'
    ? failed('status', 'revoked', `The issuer has withdrawn it (read from ${bit.value.source}).`)
    : failed('status', 'suspended', `The issuer has suspended it (read from ${bit.value.source}).`);
}

/** Section "BitstringStatusListEntry"; an entry of several bits is not one of ours. */
function entryIn(status: JsonObject): StatusEntry | null {
  const { statusPurpose, statusListIndex, statusListCredential, id } = status;
  if (!isText(statusPurpose) || !isUri(statusListCredential) || !statusListCredential.startsWith('https://')) return null;
  if (!isText(statusListIndex) || !/^(?:0|[1-9]\d{0,14})$/.test(statusListIndex) || id === statusListCredential) return null;
  return { purpose: statusPurpose, index: Number(statusListIndex), list: statusListCredential };
}
