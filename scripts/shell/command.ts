/** What every command shares: reading arguments, saying what is wrong, and the exit code. */

import { resolve } from 'node:path';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { withoutAddresses } from '../../src/authoring/email.ts';
import { formatProblem } from '../../src/community/report.ts';
import type { Problem } from '../../src/community/problem.ts';
import { HostRefused } from '../../src/hosting/api.ts';
import { FactsRefused } from '../../src/review/facts.ts';
import { GitRefused } from '../../src/repository/git.ts';
import { KeyRefused } from '../../src/repository/secret-key.ts';
import { WriteRefused } from '../../src/repository/write.ts';
import { machineFault } from './machine.ts';
import { keptByNpm } from './swallowed.ts';
import { mayStayUnread } from './unread.ts';

/** A command called in a way it does not understand. */
export class UsageError extends Error {}

/** Somebody left a question unanswered (Escape, Ctrl+C). */
export class Cancelled extends Error {
  override message = 'Nothing was written.';
}

/** Options that every command takes. */
const shared = {
  root: { type: 'string', default: '.' },
  help: { type: 'boolean', default: false },
} as const;

/** What an option may be given as. */
type Value = string | boolean | readonly string[];

type ValueOf<Option> = Option extends { type: 'boolean' }
  ? boolean
  : Option extends { multiple: true }
    ? readonly string[]
    : string;

/** The values of these options: one that has a default is always there. */
export type ValuesOf<Options> = {
  readonly [
    Name in keyof Options as Options[Name] extends { default: Value } ? Name : never
  ]: ValueOf<Options[Name]>;
} & {
  readonly [
    Name in keyof Options as Options[Name] extends { default: Value } ? never : Name
  ]?: ValueOf<Options[Name]>;
};

export interface CommandArguments<Values = Readonly<Record<string, Value | undefined>>> {
  readonly values: Values;
  readonly positionals: readonly string[];
  /** The community's folder, absolute. */
  readonly root: string;
}

/**
 * Runs a command: prints `help` for `--help`; a usage error exits 64 with one line; a refusal that
 * people can act on, or a failure of the machine, is printed as a sentence and exits 1. Only a bug
 * shows its stack.
 */
export async function command<const Options extends ParseArgsOptionsConfig>(
  help: string,
  options: Options,
  run: (args: CommandArguments<ValuesOf<Options>>) => Promise<number>,
): Promise<void> {
  mayStayUnread();
  try {
    const { values, positionals } = parsed(options);
    const kept = keptByNpm(Object.keys(options), positionals);
    if (kept !== null) throw new UsageError(kept);
    if (values['help'] === true) console.log(help.trim());
    else {
      const root = resolve(String(values['root']));
      // What was parsed by these options has the types that they name.
      process.exitCode = await run({ values: values as ValuesOf<Options>, positionals, root });
    }
  } catch (error) {
    process.exitCode = told(error, help);
  }
}

function parsed(options: ParseArgsOptionsConfig): Omit<CommandArguments, 'root'> {
  try {
    return parseArgs({ options: { ...shared, ...options }, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split('. ')[0] : String(error));
  }
}

/** Sentences that people can act on. */
const refusals = [Cancelled, KeyRefused, WriteRefused, GitRefused, HostRefused, FactsRefused];

function told(error: unknown, help: string): number {
  if (error instanceof UsageError) {
    console.error(`${withoutAddresses(error.message)}. ${help.trim().split('\n')[0]}`);
    return 64;
  }
  if (error instanceof Error && refusals.some((kind) => error instanceof kind)) {
    console.error(error.message);
    return 1;
  }
  const fault = machineFault(error);
  if (fault !== null) {
    console.error(withoutAddresses(fault));
    return 1;
  }
  throw error;
}

/** Prints every problem and a closing line that counts them; returns the exit code. */
export function tellProblems(problems: readonly Problem[]): number {
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0)
    console.error(
      `\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}. Nothing was written.`,
    );
  return problems.length === 0 ? 0 : 1;
}

/** Prints what keeps a sound community from signing, as notes: it can be published nevertheless. */
export function tellGaps(gaps: readonly Problem[]): void {
  for (const { path, message, remedy } of gaps) console.log(`Note: ${path}: ${message} ${remedy}`);
}
