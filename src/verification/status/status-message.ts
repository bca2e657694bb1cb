/**
 * What an issuer says of a credential by a status of purpose `message`: one of the texts that the
 * credential lists, chosen by the status list (Bitstring Status List 1.0, sections
 * "BitstringStatusListEntry" and "Validate Algorithm"). It can only add to a credential.
 */

import { withinQuotes } from '../../language/text.ts';
import type { JsonObject } from '../../proof/json.ts';
import type { Credential } from '../credential.ts';
import { issuerHost } from '../issuer.ts';
import { printable } from '../report/printable.ts';
import type { Circumstances } from '../report/report.ts';
import { passed, unknown, type Step } from '../report/step.ts';
import { isText, objectsIn } from '../shape/json-shape.ts';
import { readStatusValue, type StatusEntry } from './status-list.ts';

/** The bits that an entry may have here: 256 messages are more than anybody tells apart. */
const largestSize = 8;

/**
 * Reads the entry and says its text. A list that cannot be read, or that is not the one that is
 * asked for, gives `unknown` and never a fault: whether it was withdrawn is not said there.
 */
export async function readMessage(
  status: JsonObject,
  entry: StatusEntry,
  credential: Credential,
  circumstances: Circumstances,
): Promise<Step<Credential>> {
  if (entry.size > largestSize) return unknown('status', 'unsupported-status/largest');
  const texts = textsOf(status, entry.size);
  if (texts === null) return unknown('status', 'unsupported-status/texts');
  const found = await readStatusValue(entry, credential.issuerId, circumstances);
  if (found.value === null) return { check: { ...found.check, outcome: 'unknown' }, value: null };
  const { value, source, signer, isNamed } = found.value;
  if (!isNamed) return unknown('status', 'foreign-status-list/id');
  if (signer !== null)
    return unknown('status', 'foreign-status-list/signer', { signer: issuerHost(signer), source });
  const text = texts.get(value);
  return text === undefined
    ? passed('status', credential, 'status-message/number', { value: String(value), source })
    : passed('status', credential, 'status-message/text', {
        message: withinQuotes(printable(text)),
        source,
      });
}

/** The texts by value (`0x2`); null where they are not as many as there can be values, or fewer. */
function textsOf({ statusMessage }: JsonObject, size: number): ReadonlyMap<number, string> | null {
  const entries = objectsIn(statusMessage) ?? [];
  const texts = entries.flatMap(({ status, message }) =>
    isText(status) && /^0x[0-9a-f]{1,2}$/i.test(status) && isText(message)
      ? [[Number(status), message] as const]
      : [],
  );
  const isSound =
    texts.length > 0 &&
    texts.length === entries.length &&
    new Set(texts.map(([value]) => value)).size === texts.length &&
    texts.every(([value]) => value < 2 ** size);
  return isSound ? new Map(texts) : null;
}
