/** What making a proposal takes of this machine: what is drawn, and where files are written. */

import { randomBytes } from 'node:crypto';
import type { AuthoredFile } from '../../src/authoring/authored.ts';
import type { RecipientCircumstances } from '../../src/authoring/recipient.ts';
import { drawName } from '../../src/community/drawn-names.ts';
import { writeFiles } from '../../src/repository/write.ts';
import { freshSalt } from '../shell/authoring.ts';

/** The day, a salt and a name, drawn for one proposal. */
export function drawnForProposal(): RecipientCircumstances {
  return {
    now: new Date(),
    salt: freshSalt(),
    drawnName: drawName((count) => new Uint8Array(randomBytes(count))),
  };
}

/** Writes the files of a proposal into the community's folder. */
export function writeProposed(root: string, files: readonly AuthoredFile[]): Promise<unknown> {
  return writeFiles(
    root,
    files.map((one) => ({ ...one, bytes: new TextEncoder().encode(one.text) })),
  );
}
