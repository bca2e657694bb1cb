/** What making a proposal takes of this machine: what is drawn, git, and where files are written. */

import { randomBytes } from 'node:crypto';
import type { AuthoredFile } from '../../src/authoring/authored.ts';
import type { RecipientCircumstances } from '../../src/authoring/recipient.ts';
import type { ProposalCircumstances } from '../../src/authoring/proposed-awards.ts';
import { drawName } from '../../src/community/drawn-names.ts';
import type { Host } from '../../src/hosting/host.ts';
import type { Proposal } from '../../src/hosting/forms/proposal.ts';
import { propose, type Proposed } from '../../src/hosting/proposing.ts';
import { gitIn } from '../../src/repository/git.ts';
import { writeFiles } from '../../src/repository/write.ts';
import { freshSalt } from '../shell/authoring.ts';

const freshName = (): string => drawName((count) => new Uint8Array(randomBytes(count)));

/** The day, a salt, a name, and as many further names as are asked for, drawn for one proposal. */
export function drawnForProposal(): RecipientCircumstances & ProposalCircumstances {
  return { now: new Date(), salt: freshSalt(), drawnName: freshName(), drawName: freshName };
}

/** Brings a proposal to the host, from the community's folder in a git checkout. */
export function proposedFrom(
  root: string,
  host: Host,
  proposal: Proposal,
  to: Parameters<typeof propose>[3],
): Promise<Proposed> {
  const git = gitIn(root, process.env, process.env['PUSH_TOKEN'] || null);
  return propose(git, host, proposal, to, () => writeProposed(root, proposal.files));
}

function writeProposed(root: string, files: readonly AuthoredFile[]): Promise<unknown> {
  return writeFiles(
    root,
    files.map((one) => ({ ...one, bytes: new TextEncoder().encode(one.text) })),
  );
}
