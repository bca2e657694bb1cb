/** The help pages, which the engine owns: their published paths and what each is called. */

export const helpPage = 'help/';
export const helpCheckPage = 'help/check/';
export const helpSharePage = 'help/share/';
export const helpEmployersPage = 'help/employers/';
export const helpAwardersPage = 'help/awarders/';
export const privacyPage = 'privacy/';

/** In the order in which people come to need them. */
export const helpPages: readonly { readonly path: string; readonly title: string }[] = [
  { path: helpPage, title: 'What is a badge?' },
  { path: helpCheckPage, title: 'How to check a badge' },
  { path: helpSharePage, title: 'How to show a badge' },
  { path: helpEmployersPage, title: 'For employers' },
  { path: helpAwardersPage, title: 'For those who award' },
  { path: privacyPage, title: 'Privacy' },
];
