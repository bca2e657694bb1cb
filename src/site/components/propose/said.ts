/** The words that the page's script says, which the page hands over in its own language. */

import type { Answering } from '../../../language/answered.ts';
import type { Wish } from './messages.ts';

/** As in `src/language/en/propose.ts`, with the places still in them. */
export interface Said {
  readonly add: string;
  readonly all: string;
  /** What the check answers, for pages in another language than its own. */
  readonly answering?: Answering;
  readonly broken: string;
  readonly chooseAgain: string;
  readonly copied: string;
  readonly copy: string;
  readonly dated: string;
  readonly download: string;
  readonly fileHelp: string;
  readonly files: string;
  readonly form: string;
  readonly formEmpty: string;
  readonly formHelp: string;
  /** What the page is called, by what is proposed. */
  readonly heads: Readonly<Record<Wish['kind'] | 'endorsement', string>>;
  readonly nobody: string;
  readonly nowhere: string;
  readonly open: string;
  readonly openEmpty: string;
  readonly pictureHelp: string;
  /** What the page is called, and who writes, where a poster's code opened it. */
  readonly claim: string;
  readonly claimant: string;
  readonly right: string;
  readonly several: string;
  readonly takePicture: string;
  readonly thinking: string;
  readonly title: string;
  readonly titles: Readonly<Record<'claim' | 'nominate' | 'list' | 'badge', string>>;
  readonly to: string;
  readonly waiting: string;
  readonly wrong: Readonly<Record<string, string>>;
}

/** A text with one place filled in. */
export const filled = (text: string, place: string, value: string): string =>
  text.replaceAll(`{${place}}`, () => value);

/** An element with its text, which stays text. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes))
    element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}
