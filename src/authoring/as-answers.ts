/** Why nothing was written, in words for somebody who filled in a form and never saw a command. */

import type { Authored } from './authored.ts';

/** What the options of commands are called in a form. */
const inForms: Readonly<Record<string, string>> = {
  '--criteria': '“How it is earned”',
  '--credits': '“Credits”',
  '--date': '“Date”',
  '--description': '“What it says”',
  '--evidence': '“Evidence”',
  '--exception': '“Exception”',
  '--exception "…"': 'as “Exception”',
  '--name': 'The name',
  '--note': '“Why”',
};

/** Why nothing was made, each in one sentence; options of the command line by these `names`,
 * an option that wants a text, `--exception "…"`, by a name of its own where there is one. */
export function asAnswers(
  { refusals, problems }: Authored,
  names: Readonly<Record<string, string>> = inForms,
): readonly string[] {
  return [...refusals, ...problems.map(({ message, remedy }) => `${message} ${remedy}`)].map(
    (sentence) =>
      sentence.replace(
        /(--[a-z]+)(?: "…")?/g,
        (asked, option: string) => names[asked] ?? names[option] ?? asked,
      ),
  );
}
