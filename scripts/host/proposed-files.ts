/** What making a proposal takes of this machine: what is drawn, and where files are written. */

import { randomBytes } from 'node:crypto';
import type { AuthoredFile } from '../../src/authoring/authored.ts';
import type { RecipientCircumstances } from '../../src/authoring/recipient.ts';
import type { ProposalCircumstances } from '../../src/authoring/proposed-awards.ts';
import { drawName } from '../../src/community/drawn-names.ts';
import { writeFiles } from '../../src/repository/write.ts';
import { freshSalt } from '../shell/authoring.ts';

const freshName = (): string => drawName((count) => new Uint8Array(randomBytes(count)));

/** The day, a salt, a name, and as many further names as are asked for, drawn for one proposal. */
export function drawnForProposal(): RecipientCircumstances & ProposalCircumstances {
  return { now: new Date(), salt: freshSalt(), drawnName: freshName(), drawName: freshName };
}

/** Writes the files of a proposal into the community's folder. */
export function writeProposed(root: string, files: readonly AuthoredFile[]): Promise<unknown> {
  return writeFiles(
    root,
    files.map((one) => ({ ...one, bytes: new TextEncoder().encode(one.text) })),
  );
}
