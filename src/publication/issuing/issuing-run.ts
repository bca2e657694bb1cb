/**
 * One issuing run with the issuer's own key: signs, has everything verified again, and only then
 * hands over the files.
 */

import { randomInt } from 'node:crypto';
import type { Community } from '../../community/model.ts';
import type { Problem } from '../../community/problem.ts';
import { didOf, isStatusListPath } from '../../credential/addresses.ts';
import type { IssuedJson, Ledger } from '../../credential/ledger/ledger.ts';
import { isClosedByIssuing, registerGaps } from '../../credential/ledger/register-gaps.ts';
import { minimumEntries } from '../../credential/status-list.ts';
import { signerOf } from '../../repository/secret-key.ts';
import { writeFiles } from '../../repository/write.ts';
import { gateProblems } from '../inspecting/gate.ts';
import { inspect, type Inspection } from '../inspecting/inspect.ts';
import { KnownForms } from '../signing/known-forms.ts';
import { meansBeforeGate } from '../signing/own-means.ts';
import { issueAwards, type Issued } from './issue.ts';

/**
 * Issues what is unsigned, into a ledger that has been verified. `now` is the run's one reading of
 * the clock. `problems` lists what does not verify, or what the register lacks; where there is any,
 * the files must not be written. `entries`: how many places of a status list are given away.
 * `forms`: the canonical forms of this run. Throws
 * `KeyRefused` where the seed is not that of the active key, `FormsDiffer` where the short way to
 * canonical forms errs.
 */
export async function issuingRun(
  community: Community,
  ledger: Ledger,
  seed: Uint8Array,
  now: Date,
  entries: number = minimumEntries,
  forms: KnownForms = new KnownForms(),
): Promise<Issued & { readonly problems: readonly Problem[]; readonly signedBy: string }> {
  const means = meansBeforeGate(forms);
  const signer = { ...(await signerOf(community, seed, now)), means };
  const signedBy = signer.verificationMethod;
  const gaps = registerGaps(community, ledger).filter((gap) => !isClosedByIssuing(gap));
  if (gaps.length > 0) return { files: [], ledger, credentials: [], problems: gaps, signedBy };
  const issued = await issueAwards(community, ledger, {
    signer,
    issuerId: didOf(community.issuer.url),
    draw: randomInt,
    entries,
  });
  const problems =
    issued.files.length === 0
      ? []
      : await gateProblems(community, issued.ledger, now, {
          credentials: changedBy(issued),
          means,
        });
  return { ...issued, problems, signedBy };
}

/** What was read of a sound folder. */
interface Read {
  readonly community: Community;
  readonly ledger: Ledger;
}

/**
 * Makes the folder `root` ready to be published: inspects it, and issues into it where a seed is at
 * hand and its register lacks nothing. Gives no community where there are problems, before or
 * after; nothing is written then. `onRead` hears of the community once it is read (`inspect`),
 * `onSound` once it is inspected. `agrees`
 * is asked before anything is signed or published, `vouches` before something that was signed is
 * written; where one of them says no, there is no community and no problem.
 */
export async function readyToPublish(
  root: string,
  seed: Uint8Array | null,
  now: Date,
  {
    onRead = () => undefined,
    onSound = () => undefined,
    agrees = () => Promise.resolve(true),
    vouches = () => Promise.resolve(true),
  }: {
    readonly onRead?: (community: Community) => void;
    readonly onSound?: (community: Community) => void;
    readonly agrees?: (read: Read) => Promise<boolean>;
    readonly vouches?: (read: Read) => Promise<boolean>;
  } = {},
): Promise<Inspection> {
  const inspection = await inspect(root, now, undefined, onRead);
  const { community, ledger, gaps, problems } = inspection;
  if (community === null || problems.length > 0) return { ...inspection, community: null };
  onSound(community);
  if (!(await agrees({ community, ledger }))) return { ...inspection, community: null };
  if (seed === null || !gaps.every(isClosedByIssuing)) return inspection;
  const run = await issuingRun(community, ledger, seed, now);
  if (run.problems.length > 0) return { ...inspection, community: null, problems: run.problems };
  if (run.files.length > 0 && !(await vouches({ community, ledger })))
    return { ...inspection, community: null };
  await writeFiles(root, run.files);
  return { ...inspection, ledger: run.ledger, gaps: [] };
}

function credentialAt(ledger: Ledger, path: string): IssuedJson {
  const credential = ledger.credentials.get(path);
  if (credential === undefined) throw new Error(`${path} was signed, but is not in the ledger.`);
  return credential;
}

/**
 * What a run signed; every credential where it signed a status list again, since each of them rests
 * on one.
 */
function changedBy({ files, ledger, credentials }: Issued): IssuedJson[] {
  const all = [...ledger.credentials.values()];
  return files.some(({ path }) => isStatusListPath(path))
    ? all
    : credentials.map((path) => credentialAt(ledger, path));
}
