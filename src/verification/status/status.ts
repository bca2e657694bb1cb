/**
 * Step 8: the issuer has not withdrawn the credential, by any way of telling that it names (VCDM
 * 2.0, section "Status").
 */

import type { JsonObject } from '../../proof/json.ts';
import { isShownInPart, type Credential } from '../credential.ts';
import { isText, isUri, listed } from '../shape/json-shape.ts';
import { plainAscii } from '../report/printable.ts';
import type { Check, Circumstances } from '../report/report.ts';
import {
  bitstringForm,
  form2021,
  readStatusValue,
  type ListForm,
  type StatusEntry,
} from './status-list.ts';
import { checkSaying, failed, passed, unknown, type Step } from '../report/step.ts';

/** Each entry costs a request and a signature. */
const maxEntries = 4;

/**
 * Looks up every entry. The first that is set or forged decides; otherwise the first that could not
 * be read; a kind of status that is not known here never counts as good.
 */
export async function checkStatus(
  credential: Credential,
  circumstances: Circumstances,
): Promise<Step<Credential>> {
  const { statuses } = credential;
  if (statuses.length === 0)
    return passed(
      'status',
      credential,
      isShownInPart(credential) ? 'status-not-shown' : 'no-status',
    );
  if (statuses.length > maxEntries) return unknown('status', 'unsupported-status/number');
  const steps: Step<Credential>[] = [];
  for (const status of statuses) steps.push(await checkEntry(status, credential, circumstances));
  const said = steps.flatMap(({ check }) => check.said);
  return (
    worst(steps) ?? {
      check: checkSaying('status', 'passed', codeOf(steps), said),
      value: credential,
    }
  );
}

/** What the issuer says more is not to be missed behind what it did not withdraw. */
const codeOf = (steps: readonly Step<Credential>[]): 'status-message' | 'not-revoked' =>
  steps.some(({ check }) => check.code === 'status-message') ? 'status-message' : 'not-revoked';

function worst(steps: readonly Step<Credential>[]): Step<Credential> | undefined {
  return (
    steps.find(({ check }) => check.outcome === 'failed' && !isRevocation(check)) ??
    steps.find(({ check }) => isRevocation(check)) ??
    steps.find(({ check }) => check.outcome === 'unknown') ??
    steps.find(({ check }) => check.outcome === 'deviates')
  );
}

const isRevocation = ({ code }: Check): boolean => code === 'revoked' || code === 'suspended';

async function checkEntry(
  status: JsonObject,
  credential: Credential,
  circumstances: Circumstances,
): Promise<Step<Credential>> {
  // A list of one type says no more than the type, and could hide a withdrawal from a stricter
  // reader.
  const [type = '', ...others] = listed(status['type']);
  switch (others.length === 0 ? type : '') {
    case 'BitstringStatusListEntry':
      return checkBit(status, bitstringForm, credential, circumstances);
    case 'StatusList2021Entry':
      return checkBit(status, form2021, credential, circumstances);
    case '1EdTechRevocationList':
      return (await import('./revocation-list.ts')).readRevocationList(
        status,
        credential,
        circumstances,
      );
    default:
      return unknown('status', 'unsupported-status/type', {
        type: plainAscii(String(status['type']), 60),
      });
  }
}

async function checkBit(
  status: JsonObject,
  form: ListForm,
  credential: Credential,
  circumstances: Circumstances,
): Promise<Step<Credential>> {
  const entry = entryIn(status, form);
  // Its holder could have written it so without breaking the signature: a list of one is that one.
  if (entry === null) return failed('status', 'malformed-status-list/entry');
  if (entry.purpose === 'message' && form === bitstringForm)
    return (await import('./status-message.ts')).readMessage(
      status,
      entry,
      credential,
      circumstances,
    );
  const purpose = plainAscii(entry.purpose, 60);
  // These can only add to a credential, whatever the list holds.
  if (entry.purpose === 'refresh' || entry.purpose === 'message')
    return passed('status', credential, 'not-revoked/informative', { purpose });
  if (entry.purpose !== 'revocation' && entry.purpose !== 'suspension')
    return unknown('status', 'unsupported-status/purpose', { purpose });
  if (entry.size > 1) return unknown('status', 'unsupported-status/bits');
  const bit = await readStatusValue(entry, credential.issuerId, circumstances);
  if (bit.value === null) return { check: bit.check, value: null };
  const { value, source, signer, isNamed, isShort } = bit.value;
  return value === 0 && signer === null && isNamed && !isShort
    ? passed('status', credential, 'not-revoked/source', { source })
    : (await import('./withdrawn.ts')).outcomeOf(bit.value, entry.purpose, credential);
}

/**
 * Section "BitstringStatusListEntry". The index should be text; issuers, and the samples of
 * 1EdTech, write it as a number too, which can mean nothing else.
 */
function entryIn(status: JsonObject, form: ListForm): StatusEntry | null {
  const { statusPurpose, statusListIndex, statusListCredential, statusSize = 1, id } = status;
  if (
    !isText(statusPurpose) ||
    !isUri(statusListCredential) ||
    !statusListCredential.startsWith('https://')
  )
    return null;
  const index = typeof statusListIndex === 'number' ? String(statusListIndex) : statusListIndex;
  if (!isText(index) || !/^(?:0|[1-9]\d{0,14})$/.test(index) || id === statusListCredential)
    return null;
  if (typeof statusSize !== 'number' || !Number.isSafeInteger(statusSize) || statusSize < 1)
    return null;
  return {
    form,
    purpose: statusPurpose,
    index: Number(index),
    size: statusSize,
    list: statusListCredential,
  };
}
