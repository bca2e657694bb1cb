/** Whether somebody sits at the terminal, and one plain question to them, without any package. */

import { createInterface } from 'node:readline/promises';

/** True where somebody can be asked: both ends are a terminal, and it is no build server. */
export function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true && !process.env['CI'];
}

/** True where the answer is y or yes; anything else, and no answer, is no. */
export async function isAgreed(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(?:es)?$/i.test((await terminal.question(`${question} (y/N) `)).trim());
  } finally {
    terminal.close();
  }
}
