/** What is said about the people of an `.all-contributorsrc`: once for all of whom it is true. */

import { folded } from '../../community/identifiers.ts';
import type { Recipient } from '../../community/model.ts';
import { nearest } from '../../community/schemas/nearest.ts';
import { isBot } from './bots.ts';
import { cleanText, quoted } from './clean-text.ts';
import { knownKinds } from './contribution-kinds.ts';
import type { ContributorsFile } from './contributors-file.ts';
import type { Person } from './people.ts';

/** `who`: of whom the sentence is true. */
export type Said = (sentence: string, who: Pick<Person, 'login' | 'name'>) => void;

export function remarkOn(person: Person, isLeft: boolean, said: Said): void {
  if (isBot(person)) said(isLeft ? 'program, left out' : 'program, marked "(bot)"', person);
  if (person.contributions.some(({ isRepeated }) => isRepeated))
    said('one kind of contribution is listed twice and counts once', person);
}

/** A slip of the pen makes a badge of its own, for ever: somebody should know of it. */
export function remarkOnKinds(person: Person, { described }: ContributorsFile, said: Said): void {
  for (const { keyword } of person.contributions) {
    if (knownKinds.has(keyword) || described.has(keyword)) continue;
    const meant = nearest(keyword, knownKinds.keys());
    const near = meant === null ? '' : ` (did you mean ${quoted(meant)}?)`;
    said(
      `kind ${quoted(keyword)} is in neither the emoji key ` +
        `nor "types"${near}, so it is a badge of its own`,
      person,
    );
  }
}

export function remarkOnName(person: Person, here: Recipient | undefined, said: Said): void {
  const name = cleanText(person.name ?? '');
  if (here === undefined || name === '' || isBot(person)) return;
  if (folded(name) !== folded(here.name))
    said('name in the file is not the one here, which stays', person);
}

export function remarkOnProject({ title }: ContributorsFile): string[] {
  return title === null
    ? []
    : [
        `The file calls the project ${quoted(title)}, which is no name of ` +
          'a repository, so no award links to its work there; "projectOwner" ' +
          'and "projectName" are as in the repository’s address.',
      ];
}

/** Equal remarks as one sentence with those of whom it is true. */
export function counted(remarks: ReadonlyMap<string, readonly string[]>): string[] {
  const most = 20;
  return [...remarks].map(([remark, people]) => {
    const shown = people.slice(0, most).map(quoted).join(', ');
    const more = people.length > most ? ` and ${people.length - most} more` : '';
    return `${people.length} × ${remark}: ${shown}${more}.`;
  });
}
