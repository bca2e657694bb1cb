/** What making a proposal takes of this machine: what is drawn, git, and where files are written. */

import { randomBytes } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import type { AuthoredFile } from '../../src/authoring/authored.ts';
import type { RecipientCircumstances } from '../../src/authoring/recipient.ts';
import type { ProposalCircumstances } from '../../src/authoring/proposed-awards.ts';
import { drawName } from '../../src/community/drawn-names.ts';
import type { Host } from '../../src/hosting/host.ts';
import type { Proposal } from '../../src/hosting/forms/proposal.ts';
import { fill } from '../../src/language/text.ts';
import { propose, type Proposed } from '../../src/hosting/proposing.ts';
import { gitIn } from '../../src/repository/git.ts';
import { writeFiles } from '../../src/repository/write.ts';
import { freshSalt } from '../shell/authoring.ts';
import { runOf } from './host.ts';

const freshName = (): string => drawName((count) => new Uint8Array(randomBytes(count)));

/** The day, a salt, a name, and as many further names as are asked for, drawn for one proposal. */
export function drawnForProposal(): RecipientCircumstances & ProposalCircumstances {
  return { now: new Date(), salt: freshSalt(), drawnName: freshName(), drawName: freshName };
}

/** Help of `--github`, which the commands have that make proposals. */
export const githubHelp = `  --github       writes number=N to the file that GITHUB_OUTPUT names, for a job that reviews it; the text links to this run`;

/** Where a proposal goes; `isReviewed`: the run that makes it reviews it, too. */
interface Destination {
  readonly into: string;
  readonly words: Parameters<typeof propose>[3]['words'];
  readonly isReviewed: boolean;
}

/**
 * Brings a proposal to the host, from the community's folder in a git checkout. Where it is reviewed
 * at once, its text says in which run, and the next job gets its number.
 */
export async function proposedFrom(
  root: string,
  host: Host,
  proposal: Proposal,
  { isReviewed, ...to }: Destination,
  write = () => writeProposed(root, proposal.files),
): Promise<Proposed> {
  const git = gitIn(root, process.env, process.env['PUSH_TOKEN'] || null);
  const run = isReviewed ? runOf(process.env) : null;
  const reviewed = run === null ? '' : fill(to.words.host.proposals.reviewed, { address: run });
  const body = [proposal.body, reviewed].filter((text) => text !== '').join('\n\n');
  const proposed = await propose(git, host, { ...proposal, body }, to, write);
  const output = process.env['GITHUB_OUTPUT'];
  if (isReviewed && output !== undefined && 'number' in proposed)
    await appendFile(output, `number=${proposed.number}\n`);
  return proposed;
}

function writeProposed(root: string, files: readonly AuthoredFile[]): Promise<readonly string[]> {
  return writeFiles(
    root,
    files.map((one) => ({ ...one, bytes: new TextEncoder().encode(one.text) })),
  );
}
