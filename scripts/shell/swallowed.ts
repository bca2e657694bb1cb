/** Options that npm kept for itself, because no two dashes stood before them. */

import { basename } from 'node:path';

/**
 * Options that npm has, too, or that old settings of npm hold: their values may stand in anybody's
 * `.npmrc`, and say nothing about this call.
 */
const alsoOfNpm: ReadonlySet<string> = new Set(['email', 'json', 'yes', 'root', 'help']);

/**
 * The options of a command that npm read as its own: it hands its settings on in `npm_config_…`,
 * and only the words between them reach the command. `script`: the file that runs; empty where it
 * was not npm that runs it.
 */
export function swallowedOptions(
  options: readonly string[],
  script: string,
  env: NodeJS.ProcessEnv,
): string[] {
  if (env['npm_lifecycle_event'] !== basename(script, '.ts')) return [];
  return options.filter(
    (name) => !alsoOfNpm.has(name) && (env[`npm_config_${name.replaceAll('-', '_')}`] ?? '') !== '',
  );
}

/** What is to be said of this call, or null. `words`: what reached the command. */
export function keptByNpm(options: readonly string[], words: readonly string[]): string | null {
  const [, script = ''] = process.argv;
  const names = swallowedOptions(options, script, process.env);
  return names.length === 0 ? null : swallowedSentence(names, basename(script, '.ts'), words);
}

function swallowedSentence(
  names: readonly string[],
  command: string,
  words: readonly string[],
): string {
  const shown = names.map((name) => `--${name}`);
  const first = words.find((word) => /^[\w-]+$/.test(word));
  return (
    `npm kept ${shown.join(', ')} for itself, so nothing was done: options follow two dashes, ` +
    `as in \`npm run ${command} -- ${first === undefined ? '' : `${first} `}${shown[0]} …\``
  );
}
