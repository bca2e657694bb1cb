/**
 * What a withdrawn badge was replaced by: at its own id, on the issuer's own site, the issuer may
 * have published another credential, corrected and signed again. Whoever holds the older copy is
 * led there. Where none is published, the issuer's site may say at least that there is one, and
 * since when.
 */

import { say, type Saying } from '../../language/sayings.ts';
import { absolute, replacedPath } from '../../credential/addresses.ts';
import { isJsonObject, sameJson } from '../../proof/json.ts';
import type { JsonObject } from '../../proof/json.ts';
import type { Credential } from '../credential.ts';
import { fetchDocument } from '../fetched.ts';
import { documentAddress } from '../key/identifier.ts';
import { plainAscii } from '../report/printable.ts';
import type { Circumstances, Report, Verdict } from '../report/report.ts';
import { checkSaying, type Step } from '../report/step.ts';
import { isText, objectsIn } from '../shape/json-shape.ts';

/**
 * A step that found a credential withdrawn, and the address of the one that stands in its place;
 * null where it is published nowhere.
 */
export interface Replaced {
  readonly step: Step<Credential>;
  readonly present: string | null;
}

/** In these a credential counts, or did: it was not withdrawn itself. */
const standing: readonly Verdict[] = ['valid', 'expired', 'not-yet-valid', 'nonconforming'];

/**
 * Looks for the credential that replaces a withdrawn one. `judge` verifies what was found, and
 * follows it no further. Null where there is none, or where it says no more than that it was
 * withdrawn, too.
 */
export async function replacedBy(
  credential: Credential,
  { fetchJson }: Circumstances,
  judge: (document: JsonObject) => Promise<Report>,
): Promise<Replaced | null> {
  const { id, issuerId, document: old } = credential;
  const site = siteOf(issuerId);
  if (id === null || site === null || !isOn(site, id)) return null;
  const found = await fetchDocument(fetchJson, id);
  if (found.outcome !== 'read') return handedOver(credential, site, fetchJson);
  const present = found.document;
  if (sameJson(present['credentialStatus'] ?? null, old['credentialStatus'] ?? null)) return null;
  const report = await judge(present);
  if (!standing.includes(report.verdict) || report.issuer?.id !== issuerId) return null;
  const address = isText(present['id']) ? present['id'] : id;
  if (!isOn(site, address)) return null;
  const day = dayOf(present);
  const values = { address: plainAscii(address) };
  const said =
    day === null
      ? say('status', 'replaced/address', values)
      : say('status', 'replaced/day', { ...values, day });
  return outcome(said, address);
}

const outcome = (said: Saying, present: string | null): Replaced => ({
  step: { check: checkSaying('status', 'failed', 'replaced', [said]), value: null },
  present,
});

/**
 * The present one is published nowhere; a list on the site tells by the place that there is one.
 */
async function handedOver(
  { document: { credentialStatus } }: Credential,
  site: string,
  fetchJson: Circumstances['fetchJson'],
): Promise<Replaced | null> {
  const [entry] = objectsIn(credentialStatus) ?? [];
  const found = await fetchDocument(fetchJson, absolute(site, replacedPath));
  const days = found.outcome === 'read' ? found.document['replaced'] : undefined;
  if (entry === undefined || !isJsonObject(days)) return null;
  const day = days[`${String(entry['statusListCredential'])}#${String(entry['statusListIndex'])}`];
  return isText(day) && /^\d{4}-\d\d-\d\d$/.test(day)
    ? outcome(say('status', 'replaced/handed', { day }), null)
    : null;
}

/** The address of the issuer's site; null where its id names none. */
function siteOf(issuerId: string): string | null {
  const site = documentAddress(issuerId)?.replace(/(?:\.well-known\/)?did\.json$/, '');
  return issuerId.startsWith('did:web:') ? (site ?? null) : null;
}

/** No other host is asked, and none is named to the reader. */
const isOn = (site: string, address: string): boolean =>
  URL.canParse(address) && new URL(address).href === address && address.startsWith(site);

/** The day on which it was signed, as its proof says. */
function dayOf({ proof }: JsonObject): string | null {
  const created = (objectsIn(proof) ?? [])[0]?.['created'];
  return isText(created) && /^\d{4}-\d\d-\d\dT/.test(created) ? created.slice(0, 10) : null;
}
