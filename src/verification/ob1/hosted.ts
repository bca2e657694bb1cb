/**
 * Hosted assertions (Open Badges 1.0, section "Badge Verification"). As in 2.0, what somebody shows
 * only names the address where it is hosted; what counts is what that address answers.
 */

import { say, type Saying, type Value } from '../../language/sayings.ts';
import { withoutNulls } from '../../proof/json.ts';
import type { JsonObject } from '../../proof/json.ts';
import { kindOfDocument } from '../kinds/kind.ts';
import { hostedAddress, isSameId } from '../ob2/address.ts';
import { judgeHosted } from '../ob2/hosted.ts';
import { fetchLinked, idOf } from '../ob2/linked.ts';
import { reportOn, stopped, type Ob2Steps } from '../ob2/report.ts';
import { firstDifference } from '../ob2/same.ts';
import { isWithdrawn, withdrawal } from '../ob2/withdrawal.ts';
import { shapeWith } from '../report/flaw.ts';
import { plainAscii } from '../report/printable.ts';
import type { Circumstances, Report } from '../report/report.ts';
import {
  checkSaying,
  failed,
  notReached,
  passed,
  together,
  unknown,
  type Step,
} from '../report/step.ts';
import { checkOb1Words } from './contexts.ts';
import { checkHosts, findParties } from './parties.ts';
import { assertionFlaws } from './shape.ts';
import { hostingAddress, inNewerWords, speaksOb1, verifyAddress } from './words.ts';

/** What the address answered. */
interface Hosted {
  readonly document: JsonObject;
  readonly address: string;
  readonly source: Value;
  /** What says that it was withdrawn; null while it is in force. */
  readonly withdrawn: Saying | null;
}

/** Judges an assertion whose text was read (`format`); its members that are null say nothing. */
export async function judgeHosted1(
  format: Step<JsonObject>,
  shown: JsonObject,
  circumstances: Circumstances,
): Promise<Report> {
  const copy = withoutNulls(shown);
  const found = await findHosted(copy, circumstances);
  const { value: hosted } = found;
  if (hosted !== null && isNewer(hosted)) return judgedAsNewer(copy, hosted, circumstances);
  const contexts = checkOb1Words(shown);
  const proof = hosted === null ? found : compared(copy, hosted);
  const steps =
    hosted === null || proof.value === null
      ? stopped({ format, contexts, schema: checkShape(copy), proof })
      : { format, contexts, ...(await partiesOf(hosted, proof, circumstances)) };
  return reportOn(steps, circumstances, 'ob1');
}

const checkShape = (assertion: JsonObject): Step<JsonObject> =>
  (assertion['revoked'] === true
    ? passed('schema', assertion, 'complete-assertion/withdrawn')
    : shapeWith(assertionFlaws(assertion), () => assertion)) ??
  passed('schema', assertion, 'complete-assertion/assertion');

/** Many hosts have gone over to the newer form, and answer in it for what they once gave away. */
const isNewer = ({ document, withdrawn }: Hosted): boolean =>
  withdrawn === null && !speaksOb1(document) && kindOfDocument(document) === 'ob2-assertion';

async function findHosted(copy: JsonObject, circumstances: Circumstances): Promise<Step<Hosted>> {
  const address = hostingAddress(copy, circumstances.foundAt);
  if (address === null) return unknown('proof', 'not-hosted/nowhere');
  const first = await hostedAt(address, circumstances);
  const { value } = first;
  // A host that has moved says so in the copy that it keeps; the place that it names is asked once.
  const moved = value === null ? null : verifyAddress(value.document);
  if (moved === null || isSameId(moved, address)) return first;
  const there = await hostedAt(moved, circumstances);
  const last = there.value === null ? null : verifyAddress(there.value.document);
  return there.value === null || last === null || isSameId(last, moved)
    ? there
    : unknown('proof', 'other-hosted/document', { source: there.value.source });
}

async function hostedAt(address: string, { fetchJson }: Circumstances): Promise<Step<Hosted>> {
  const found = await fetchLinked(fetchJson, address);
  switch (found.outcome) {
    case 'not-hosted':
      return unknown('proof', 'not-hosted/nowhere');
    case 'unreachable': {
      const { reason, status } = found;
      const at = { address: plainAscii(address), reason };
      const gone = { document: {}, withdrawn: say('status', 'revoked/gone') };
      return status === 410
        ? asShown({ ...gone, address, source: plainAscii(address) })
        : unknown('proof', 'hosted-unreachable/address', at);
    }
    case 'unreadable':
      return unknown('proof', 'malformed-hosted/document', {
        source: found.source,
        reason: found.reason,
      });
    case 'read': {
      const { document, source } = found;
      if (isWithdrawn(document))
        return asShown({ document, address, source, withdrawn: withdrawal(document, source) });
      return document['badge'] === undefined
        ? unknown('proof', 'malformed-hosted/document', {
            source,
            reason: [say('phrases', 'no-assertion')],
          })
        : asShown({ document, address, source, withdrawn: null });
    }
  }
}

const asShown = (hosted: Hosted): Step<Hosted> =>
  passed('proof', hosted, 'hosted-as-shown/source', { source: hosted.source });

/** What is shown must be what is hosted, but for words that say the same. */
function compared(copy: JsonObject, hosted: Hosted): Step<Hosted> {
  const { document, address, source, withdrawn } = hosted;
  if (withdrawn !== null) return asShown(hosted);
  const difference =
    firstDifference(inNewerWords(copy, address), inNewerWords(document, address)) ??
    (copy['revoked'] === true ? 'revoked' : null);
  return difference === null
    ? asShown(hosted)
    : failed('proof', 'hosted-differs/assertion', { source, member: plainAscii(difference, 60) });
}

async function partiesOf(
  { document, address, withdrawn }: Hosted,
  proof: Step<Hosted>,
  circumstances: Circumstances,
): Promise<Omit<Ob2Steps, 'format' | 'contexts'>> {
  const shape = checkShape(document);
  if (withdrawn !== null)
    return {
      schema: shape,
      issuer: notReached('issuer'),
      key: notReached('key'),
      proof,
      status: { check: checkSaying('status', 'failed', 'revoked', [withdrawn]), value: null },
      parts: null,
    };
  const assertion = inNewerWords(document, address);
  const parties = await findParties(assertion, address, circumstances);
  const [badge, profile] = [parties.badge.value, parties.issuer.value];
  const isWhole = badge !== null && profile !== null;
  const { host } = new URL(address);
  const sameHost = passed('key', assertion, 'within-scope/same-host', { host: plainAscii(host) });
  return {
    schema: together(shape, parties.badge),
    issuer: parties.issuer,
    key: isWhole ? checkHosts(address, parties, sameHost) : notReached('key'),
    parts: isWhole ? { assertion, badge, profile } : null,
    proof,
    status: passed('status', null, 'not-revoked/hosted'),
  };
}

/**
 * In the newer form words differ that mean the same, so only what a badge stands for is compared.
 * The kind of badge may have another address there, which leaves it open.
 */
async function judgedAsNewer(
  copy: JsonObject,
  { document, address, source }: Hosted,
  circumstances: Circumstances,
): Promise<Report> {
  const format = passed('format', document, 'strict-json/file');
  const [shown, hosted] = [inNewerWords(copy, address), inNewerWords(document, address)];
  const essentials = (assertion: JsonObject): JsonObject =>
    Object.fromEntries(
      ['recipient', 'badge', 'issuedOn', 'expires'].flatMap((name) =>
        assertion[name] === undefined ? [] : [[name, assertion[name]]],
      ),
    );
  const member = firstDifference(essentials(shown), essentials(hosted));
  if (member === null) return judgeHosted(format, circumstances);
  const said = { source, member };
  const proof =
    member === 'badge' && hostedAddress(idOf(hosted['badge']) ?? '') !== null
      ? unknown('proof', 'hosted-differs/assertion', said)
      : failed('proof', 'hosted-differs/assertion', said);
  return reportOn(
    stopped({ format, contexts: checkOb1Words(copy), schema: checkShape(copy), proof }),
    circumstances,
    'ob1',
  );
}
