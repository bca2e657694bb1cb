/** What the commands that write people's files share: an address that is only asked for, and what was written. */

import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import type { Authored } from '../src/authoring/authored.ts';
import { withoutAddresses } from '../src/authoring/email.ts';
import { writeFiles } from '../src/repository/write.ts';
import { tellProblems } from './command.ts';

/** 128 bits as hex, new for each address. */
export const freshSalt = (): string => randomBytes(16).toString('hex');

/** The value of `--email`: nothing, the address itself, or `-` for one that is asked for or read from standard input. */
export async function readAddress(option: unknown): Promise<string | null> {
  if (typeof option !== 'string') return null;
  if (option !== '-') {
    console.error('Note: other users and logs may see the arguments of a command. With `--email -` the address is asked for instead.');
    return option;
  }
  return process.stdin.isTTY ? asked() : firstLine();
}

async function asked(): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question('E-mail address (only a salted hash of it is written): ');
  terminal.close();
  return answer;
}

async function firstLine(): Promise<string> {
  let text = '';
  for await (const chunk of process.stdin) {
    text += String(chunk);
    if (text.includes('\n') || text.length > 4096) break;
  }
  return text.split('\n')[0] ?? '';
}

/** Writes all files, and says which; or says every reason why none was written. Returns the exit code. */
export async function writeAuthored({ files, refusals, problems }: Authored, root: string): Promise<number> {
  if (problems.length > 0) {
    return tellProblems(problems.map((problem) => ({ ...problem, message: withoutAddresses(problem.message), remedy: withoutAddresses(problem.remedy) })));
  }
  for (const refusal of refusals) console.error(withoutAddresses(refusal));
  if (refusals.length > 0) {
    console.error(`\n${refusals.length} ${refusals.length === 1 ? 'problem' : 'problems'}. Nothing was written.`);
    return 1;
  }
  const bytes = new TextEncoder();
  for (const path of await writeFiles(root, files.map((file) => ({ ...file, bytes: bytes.encode(file.text) })))) console.log(`wrote ${path}`);
  return 0;
}
