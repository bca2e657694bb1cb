/** Problems as people, GitHub and scripts read them. */

import type { Problem } from './problem.ts';

/** Two lines: where and what, then the remedy and the rule. */
export function formatProblem({ path, line, column, message, remedy, rule }: Problem): string {
  return (
    `${visible(path)}:${line}:${column}  ` +
    `${visible(message)}\n    → ${visible(remedy)} [${rule}]`
  );
}

/**
 * A workflow command that GitHub shows beside the line in a pull request; `warning` for what stops
 * nothing.
 */
export function formatGithub(
  { path, line, column, message, remedy, rule }: Problem,
  kind: 'error' | 'warning' = 'error',
): string {
  return (
    `::${kind} ` +
    `file=${property(path)},line=${line},col=${column},title=${property(rule)}::${data(`${message} ${remedy}`)}`
  );
}

/** All problems as one JSON text, for scripts. */
export function problemsAsJson(problems: readonly Problem[]): string {
  const plain = problems.map(({ rule, path, line, column, message, remedy }) => ({
    rule,
    path,
    line,
    column,
    message,
    remedy,
  }));
  return `${JSON.stringify({ problems: plain }, null, 2)}\n`;
}

/** Contributed names appear in messages; a terminal must not obey them. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '·');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
