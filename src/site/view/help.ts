/** The help pages, which the engine owns: their published paths, and the names of their texts. */

import { helpPage, privacyPage } from '../../credential/addresses.ts';
import type { Words } from '../../language/words.ts';

export const helpCheckPage = 'help/check/';
const helpSharePage = 'help/share/';
const helpEmployersPage = 'help/employers/';
export const helpAwardersPage = 'help/awarders/';
const helpMaintainersPage = 'help/maintainers/';

export interface HelpPage {
  readonly path: string;
  /** Names the title, the lead and the file of the text. */
  readonly name: keyof Words['help']['pages'];
}

/** In the order in which people come to need them. */
export const helpPages: readonly HelpPage[] = [
  { path: helpPage, name: 'badge' },
  { path: helpCheckPage, name: 'check' },
  { path: helpSharePage, name: 'share' },
  { path: helpEmployersPage, name: 'employers' },
  { path: helpAwardersPage, name: 'awarders' },
  { path: helpMaintainersPage, name: 'maintainers' },
  { path: privacyPage, name: 'privacy' },
];
