/**
 * The door to @clack/prompts: questions to whoever sits at the terminal. Scripts are never asked
 * anything.
 */

import {
  autocomplete,
  autocompleteMultiselect,
  type CANCEL_SYMBOL,
  confirm,
  isCancel,
  text,
} from '@clack/prompts';
import type { Readable, Writable } from 'node:stream';
import { Cancelled } from './command.ts';

/**
 * Where questions are read from and written to. Answers are for people, so standard output stays
 * free for results.
 */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

const standard: Terminal = { input: process.stdin, output: process.stderr };
const shown = 8;

export interface Choice {
  /** What the command gets. */
  readonly value: string;
  /** What is shown. */
  readonly label: string;
  readonly hint?: string;
}

interface Wanted {
  /** What stands there already. */
  readonly initial?: string;
  /** An example, in grey. */
  readonly example?: string;
  /** Why an answer will not do, or null; asked again until it does. */
  readonly refusal?: (answer: string) => string | null;
}

/** One line of text; `` where nothing was typed and that will do. */
export async function askText(
  message: string,
  { initial, example, refusal }: Wanted,
  terminal: Terminal = standard,
): Promise<string> {
  return (
    answered(
      await text({
        ...terminal,
        message,
        ...(initial !== undefined && { initialValue: initial }),
        ...(example !== undefined && { placeholder: example }),
        validate: (answer) => refusal?.(answer ?? '') ?? undefined,
      }),
    ) ?? ''
  );
}

/** One of the choices; typing narrows the list. */
export async function askOne(
  message: string,
  choices: readonly Choice[],
  terminal: Terminal = standard,
): Promise<string> {
  return answered(
    await autocomplete({ ...terminal, message, options: [...choices], maxItems: shown }),
  );
}

/** One or more of the choices, in the order of the list. */
export async function askSeveral(
  message: string,
  choices: readonly Choice[],
  terminal: Terminal = standard,
): Promise<string[]> {
  const chosen = new Set(
    answered(
      await autocompleteMultiselect({
        ...terminal,
        message,
        options: [...choices],
        maxItems: shown,
        required: true,
      }),
    ),
  );
  return choices.map(({ value }) => value).filter((value) => chosen.has(value));
}

export async function askWhether(
  message: string,
  terminal: Terminal = standard,
  initialValue = false,
): Promise<boolean> {
  return answered(await confirm({ ...terminal, message, initialValue }));
}

/** A sentence for a question that wants an answer. */
export const wanted =
  (sentence: string) =>
  (answer: string): string | null =>
    answer.trim() === '' ? sentence : null;

function answered<Answer>(answer: Answer | typeof CANCEL_SYMBOL): Answer {
  if (isCancel(answer)) throw new Cancelled();
  return answer;
}
