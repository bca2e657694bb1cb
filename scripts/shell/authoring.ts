/**
 * What the commands that write people's files share: an address that is only asked for, and what
 * was written.
 */

import { randomBytes } from 'node:crypto';
import { checkCommunity } from '../../src/community/check.ts';
import type { CommunityFile } from '../../src/community/file.ts';
import type { Community } from '../../src/community/model.ts';
import type { Authored } from '../../src/authoring/authored.ts';
import { withoutAddresses } from '../../src/authoring/email.ts';
import { removeFile } from '../../src/repository/remove.ts';
import { writeFiles } from '../../src/repository/write.ts';
import { tellProblems } from './command.ts';
import { askText } from './prompts.ts';

/** 128 bits as hex, new for each address. */
export const freshSalt = (): string => randomBytes(16).toString('hex');

/**
 * The value of `--email`: nothing, the address itself, or `-` for one that is asked for or read
 * from standard input.
 */
export async function readAddress(option: unknown): Promise<string | null> {
  if (typeof option !== 'string') return null;
  if (option !== '-') {
    console.error(
      'Note: other users and logs may see the arguments of a command. ' +
        'With `--email -` the address is asked for instead.',
    );
    return option;
  }
  return process.stdin.isTTY
    ? askText('E-mail address (only a salted hash of it is written)', {})
    : firstLine();
}

async function firstLine(): Promise<string> {
  let text = '';
  for await (const chunk of process.stdin) {
    text += String(chunk);
    if (text.includes('\n') || text.length > 4096) break;
  }
  return text.split('\n')[0] ?? '';
}

/**
 * How a command writes: not at all on a dry run; and what is to be done afterwards, in one line.
 */
interface Writing {
  readonly dry: boolean;
  readonly next: string;
}

/** What follows on files that were written: the same for each command. */
export const nextSteps =
  'Next: look at them (`npm run check`, `npm start`), ' +
  'commit them, and open a pull request with them; ' +
  'or, where you push to main yourself, `npm run publish`.';

/**
 * Writes all files, and says which; or says every reason why none was written. Returns the exit
 * code.
 */
export async function writeAuthored(
  { files, pictures = [], removed = [], refusals, problems }: Authored,
  root: string,
  { dry, next }: Writing,
): Promise<number> {
  if (problems.length > 0) {
    return tellProblems(
      problems.map((problem) => ({
        ...problem,
        message: withoutAddresses(problem.message),
        remedy: withoutAddresses(problem.remedy),
      })),
    );
  }
  for (const refusal of refusals) console.error(withoutAddresses(refusal));
  if (refusals.length > 0) {
    console.error(
      `\n${refusals.length} ${refusals.length === 1 ? 'problem' : 'problems'}. ` +
        'Nothing was written.',
    );
    return 1;
  }
  const bytes = new TextEncoder();
  const all = [...files.map((file) => ({ ...file, bytes: bytes.encode(file.text) })), ...pictures];
  const written = dry ? all.map(({ path }) => path) : await writeFiles(root, all);
  for (const path of written) console.log(`${dry ? 'would write' : 'wrote'} ${path}`);
  for (const path of removed) {
    if (!dry) await removeFile(root, path);
    console.log(`${dry ? 'would remove' : 'removed'} ${path}`);
  }
  if (!dry && written.length + removed.length > 0) console.log(next);
  return 0;
}

/**
 * The community as it stands, for questions about it; null, once every problem was told, where it
 * is not sound.
 */
export function soundCommunity(files: readonly CommunityFile[], now: Date): Community | null {
  const { community, problems } = checkCommunity(files, { now });
  if (community === null) tellProblems(problems);
  return community;
}
