/** `npm run new -- recipient`: a new recipient, from options, or from answers at a terminal. */

import { randomBytes } from 'node:crypto';
import { newRecipient } from '../../src/authoring/recipient.ts';
import { drawName } from '../../src/community/drawn-names.ts';
import { suggestSlug } from '../../src/community/identifiers.ts';
import type { Visibility } from '../../src/community/model.ts';
import { readTree } from '../../src/repository/tree.ts';
import { freshSalt, nextSteps, readAddress, writeAuthored } from '../shell/authoring.ts';
import { type CommandArguments, UsageError } from '../shell/command.ts';
import { askText, wanted } from '../shell/prompts.ts';
import { canAsk } from '../shell/asking.ts';

/** A name for a folder that nobody can guess. */
export const freshName = (): string => drawName((count) => new Uint8Array(randomBytes(count)));

/** Writes the recipient; returns the exit code. `folder`: what was named, or null. */
export async function newRecipientFrom(
  folder: string | null,
  { values, root }: CommandArguments,
): Promise<number> {
  const visibility = visibilityOf(values['visibility']);
  const isDrawn = visibility === 'unlisted' || visibility === 'file-only';
  if (folder !== null && isDrawn)
    throw new UsageError(
      `The folder of a recipient who is ${visibility} gets a drawn name: leave yours out`,
    );
  const {
    name: given,
    language = null,
    profile = null,
    email,
  } = values as { name?: string; language?: string; profile?: string; email?: string };
  const isWhole = given !== undefined && (folder !== null || isDrawn);
  if (!isWhole && !canAsk())
    throw new UsageError(
      given === undefined
        ? '--name wants the name to show'
        : 'Name the folder: npm run new -- recipient ada --name "Ada", ' +
            'or give --visibility unlisted or file-only, and one is drawn',
    );
  const name = given ?? (await askName());
  const slug = isDrawn ? null : (folder ?? (await askFolder(name)));
  const wish = { slug, name, language, visibility, profile, email: await readAddress(email) };
  const drawnName = freshName();
  const where = isDrawn ? `Drawn for this recipient: ${drawnName}` : whereShown(name, visibility);
  const planned = await newRecipient(await readTree(root), wish, {
    now: new Date(),
    salt: freshSalt(),
    drawnName,
  });
  return writeAuthored(planned, root, {
    dry: values['dry-run'] === true,
    next: `${where}\n${nextSteps}`,
  });
}

function askName(): Promise<string> {
  return askText('The name to show? A nickname will do.', {
    refusal: wanted('A recipient needs a name.'),
  });
}

function askFolder(name: string): Promise<string> {
  return askText('The name of the folder, and of the address for ever?', {
    initial: suggestSlug(name) ?? '',
    refusal: wanted('A recipient needs a folder.'),
  });
}

/** The word of `--visibility`; null where it is not given. */
export function visibilityOf(word: unknown): Visibility | null {
  if (word === undefined) return null;
  if (word === 'listed' || word === 'unlisted' || word === 'file-only') return word;
  throw new UsageError('--visibility wants one of: listed, unlisted, file-only');
}

function whereShown(name: string, visibility: Visibility | null): string {
  return visibility === null
    ? `${name.trim()} is in no list until they say so: then write \`visibility: listed\`.`
    : `${name.trim()} is listed.`;
}
