/**
 * Hosted assertions (Open Badges 2.0, section "HostedBadge Verification"). A copy that somebody
 * shows only names the address where the assertion is hosted; what counts is what that address
 * answers, and whether the issuer's profile covers that address.
 */

import { say, type Saying, type Value } from '../../language/sayings.ts';
import { isJsonObject, withoutNulls } from '../../proof/json.ts';
import type { JsonObject } from '../../proof/json.ts';
import { plainAscii } from '../report/printable.ts';
import type { Circumstances, Report } from '../report/report.ts';
import {
  after,
  checkSaying,
  deviating,
  deviationAt,
  failed,
  notReached,
  passed,
  together,
  unknown,
  type Step,
} from '../report/step.ts';
import { hostingAddress } from '../ob1/words.ts';
import { checkAssertion, checkOb2Contexts } from './assertion.ts';
import { fetchLinked, idOf } from './linked.ts';
import { findBadgeClass, findProfile } from './parties.ts';
import { reportOn, stopped, type Ob2Steps } from './report.ts';
import { listed } from '../shape/json-shape.ts';
import { editionOf, firstContradiction, firstDifference, isEarlierEdition } from './same.ts';
import { hostOf, isInScope } from './scope.ts';
import { isWithdrawn, withdrawal } from './withdrawal.ts';

/** What the assertion's address answered: the assertion, or that it was withdrawn. */
interface Hosted {
  readonly assertion: JsonObject;
  /** What says that it was withdrawn; null while it is in force. */
  readonly withdrawn: Saying | null;
  /** Where the edition stands that took the place of the copy; absent where none did. */
  readonly present?: string | undefined;
}

/** Judges an assertion whose text was read (`format`). */
export async function judgeHosted(
  format: Step<JsonObject>,
  circumstances: Circumstances,
): Promise<Report> {
  const contexts = await after(format, 'contexts', checkOb2Contexts);
  const named = await after(contexts, 'schema', (document) =>
    called(withoutNulls(document), circumstances.foundAt),
  );
  const shape = await after(named, 'schema', (copy) =>
    copy['revoked'] === true ? withdrawnShape(copy) : checkAssertion(copy),
  );
  const copy = shape.value;
  if (copy === null) return reportOn(stopped({ format, contexts, schema: shape }), circumstances);
  const hosted = await findHosted(copy, circumstances);
  if (hosted.value === null)
    return reportOn(
      stopped({ format, contexts, schema: shape, proof: { check: hosted.check, value: null } }),
      circumstances,
    );
  const found = await partiesOf(copy, hosted.value, hosted, circumstances);
  const schema = together(named, found.schema);
  const report = await reportOn({ format, contexts, ...found, schema }, circumstances);
  const { present } = hosted.value;
  return found.status.check.code === 'replaced' && present !== undefined
    ? { ...report, replacedBy: present }
    : report;
}

/** One that does not say its own address is called by the one at which it was found. */
function called(copy: JsonObject, foundAt?: string): Step<JsonObject> {
  const address = idOf(copy) === null ? hostingAddress(copy, foundAt) : null;
  const flaws =
    address === null ? [] : [deviationAt('id', say('schema', 'wrong-member/assertion-id'))];
  const named = address === null ? copy : { ...copy, id: address };
  return (
    deviating('schema', named, flaws) ?? passed('schema', named, 'complete-assertion/assertion')
  );
}

/** Of a withdrawn assertion only `id` and `revoked` are left. */
function withdrawnShape(copy: JsonObject): Step<JsonObject> {
  return idOf(copy) === null
    ? failed('schema', 'wrong-id/assertion')
    : passed('schema', copy, 'complete-assertion/withdrawn');
}

async function findHosted(copy: JsonObject, { fetchJson }: Circumstances): Promise<Step<Hosted>> {
  const id = idOf(copy);
  if (id === null) return unknown('proof', 'not-hosted/nowhere');
  const found = await fetchLinked(fetchJson, id);
  if (found.outcome === 'not-hosted')
    return failed('proof', 'not-hosted/address', { address: plainAscii(id) });
  if (found.outcome === 'unreachable') {
    if (found.status === 410)
      return answered(plainAscii(id), {
        assertion: copy,
        withdrawn: say('status', 'revoked/gone'),
      });
    return unknown(
      'proof',
      copy['revoked'] === true ? 'hosted-unreachable/withdrawn' : 'hosted-unreachable/address',
      { address: plainAscii(id), reason: found.reason },
    );
  }
  if (found.outcome === 'unreadable')
    return unknown('proof', 'malformed-hosted/document', {
      source: found.source,
      reason: found.reason,
    });
  const { document, source, isIt } = found;
  if (!isIt) return failed('proof', 'other-hosted/document', { source });
  if (isWithdrawn(document))
    return answered(source, {
      assertion: { ...copy, ...document },
      withdrawn: withdrawal(document, source),
      present: laterElsewhere(copy, document, id),
    });
  if (idOf(document) === null && document['badge'] === undefined)
    return unknown('proof', 'malformed-hosted/document', {
      source,
      reason: [say('phrases', 'no-assertion')],
    });
  const hosted = { ...document, id: idOf(document) ?? id };
  const difference =
    firstDifference({ ...copy, id: hosted.id }, hosted) ??
    (copy['revoked'] === true ? 'revoked' : null);
  if (difference === null) return answered(source, { assertion: hosted, withdrawn: null });
  return isEarlierEdition(copy, hosted)
    ? passed(
        'proof',
        { assertion: hosted, withdrawn: null, present: hosted.id },
        'hosted-newer/source',
        { source },
      )
    : differing(source, difference);
}

const differing = (source: Value, member: string) =>
  failed('proof', 'hosted-differs/assertion', { source, member: plainAscii(member, 60) });

const answered = (source: Value, hosted: Hosted): Step<Hosted> =>
  passed('proof', hosted, 'hosted-as-shown/source', { source });

type Found = Omit<Ob2Steps, 'format' | 'contexts'>;

async function partiesOf(
  copy: JsonObject,
  { assertion, withdrawn, present }: Hosted,
  proof: Step<Hosted>,
  circumstances: Circumstances,
): Promise<Found> {
  const shape = withdrawn === null ? checkAssertion(assertion) : withdrawnShape(assertion);
  const badge = await after(shape, 'schema', () => findBadgeClass(assertion, circumstances));
  const issuer = await after(badge, 'issuer', (found) => findProfile(found, circumstances));
  const { value: badgeClass } = badge;
  const key = await after(issuer, 'key', (profile) =>
    checkScope(assertion, badgeClass ?? {}, profile),
  );
  const parts =
    badgeClass === null || issuer.value === null
      ? null
      : { assertion, badge: badgeClass, profile: issuer.value };
  if (withdrawn !== null)
    return withdrawnSteps(
      shape,
      proof,
      present === undefined || key.value === null ? revokedAs(withdrawn) : newer(present),
      key.value === null ? null : parts,
    );
  const contradiction = parts === null ? null : contradictionIn(copy, parts.badge, parts.profile);
  return {
    schema: together(shape, badge),
    issuer,
    key,
    parts,
    proof:
      contradiction === null
        ? proof
        : failed('proof', 'hosted-differs/badge', { member: plainAscii(contradiction, 60) }),
    status:
      present !== undefined && key.value !== null
        ? newer(present)
        : passed('status', null, 'not-revoked/hosted'),
  };
}

/**
 * Where a later edition of what was withdrawn stands on the same host, as the host itself says by
 * `related` and its `version` ("Versioning", OB 2.0).
 */
const laterElsewhere = (copy: JsonObject, { related }: JsonObject, at: string) =>
  listed(related)
    .filter(isJsonObject)
    .filter((one) => editionOf(one) > editionOf(copy))
    .map((one) => idOf(one) ?? '')
    .find((address) => hostOf(address) !== null && hostOf(address) === hostOf(at));

const newer = (address: string): Step<null> => {
  const said = say('status', 'replaced/address', { address: plainAscii(address) });
  return { check: checkSaying('status', 'failed', 'replaced', [said]), value: null };
};

const revokedAs = (said: Saying): Step<null> => ({
  check: checkSaying('status', 'failed', 'revoked', [said]),
  value: null,
});

/**
 * A withdrawn assertion need not say any more whose it was: its own address is enough to say that
 * it is withdrawn.
 */
const withdrawnSteps = (
  schema: Step<JsonObject>,
  proof: Step<Hosted>,
  status: Step<null>,
  parts: Ob2Steps['parts'],
): Found => ({
  schema,
  proof,
  parts,
  issuer: notReached('issuer'),
  key: notReached('key'),
  status,
});

/**
 * Copies may show the badge and the issuer where the hosted assertion names their addresses only.
 */
function contradictionIn(
  { badge: shown }: JsonObject,
  badge: JsonObject,
  profile: JsonObject,
): string | null {
  if (!isJsonObject(shown)) return null;
  const { issuer } = shown;
  return (
    firstContradiction(shown, badge) ??
    (isJsonObject(issuer) ? firstContradiction(issuer, profile) : null)
  );
}

function checkScope(
  assertion: JsonObject,
  badge: JsonObject,
  profile: JsonObject,
): Step<JsonObject> {
  const [id, issuerId, badgeId] = [idOf(assertion) ?? '', idOf(profile) ?? '', idOf(badge) ?? ''];
  const isEmbedded = badge === assertion['badge'];
  const isBadgeTheirs =
    hostOf(badgeId) === hostOf(issuerId) ||
    (isEmbedded && hostOf(badgeId) === null) ||
    isInScope(badgeId, profile, issuerId) ||
    (profile['verification'] !== undefined && !isEmbedded);
  return isInScope(id, profile, issuerId) && isBadgeTheirs
    ? passed('key', assertion, 'within-scope/says')
    : failed('key', 'out-of-scope');
}
