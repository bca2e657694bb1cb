/** The questions of setup, one after the other, each with why it is asked where that matters. */

import type { Answers } from '../../src/setup/wish.ts';
import { askText, type Terminal } from '../shell/prompts.ts';
import { keyFileRefusal } from '../shell/secret-file.ts';
import { askHost, isHostUnknown } from './ask-host.ts';
import { askFile, pictureRefusal } from './ask-file.ts';
import {
  askAddress,
  askLanguage,
  askMaintainers,
  askOptional,
  askSet,
  askUpkeep,
  required,
} from './asking-each.ts';

/** What questions find out; a flag that was given is not asked for again. */
export interface Asked extends Answers {
  readonly image: string | null;
  readonly keyFile: string | null;
  /** Accounts on the code host; empty where nothing was said. */
  readonly maintainers: readonly string[];
  /** "one" or "several", as typed; null where nothing was said. */
  readonly upkeep: string | null;
  /** Name of a starter set of badges; null: none. */
  readonly set: string | null;
}

/**
 * Asks for everything that is missing; what cannot be used is said at its question, and asked
 * again. `told` hears of every answer, so that none is lost where somebody stops.
 */
export async function askAll(
  given: Asked,
  root: string,
  told: (soFar: Asked) => void,
  terminal?: Terminal,
): Promise<Asked> {
  let known = given;
  for (const name of order) {
    if (isKnown(known, name)) continue;
    known = { ...known, [name]: await ask[name](root, terminal) };
    told(known);
  }
  return known;
}

/** `--interface` is for those who want another language around their badges: nobody is asked. */
type Question = Exclude<keyof Asked, 'description' | 'interface'>;

const order: readonly Question[] = [
  'name',
  'url',
  'image',
  'language',
  'email',
  'repository',
  'host',
  'linkedin',
  'maintainers',
  'upkeep',
  'set',
  'keyFile',
];

/** Accounts have a meaning on a host only; whoever names two says that several look after it. */
function isKnown(known: Asked, name: Question): boolean {
  if (name === 'upkeep') return known.upkeep !== null || known.maintainers.length > 1;
  if (name === 'host') return known.host !== null || !isHostUnknown(known.repository);
  return name === 'maintainers'
    ? known.maintainers.length > 0 || known.repository === null
    : known[name] !== null;
}

type Answering<Answer> = (root: string, terminal: Terminal | undefined) => Promise<Answer>;

const ask: { readonly [Name in Question]: Answering<Asked[Name]> } = {
  name: (_, terminal) =>
    askText(
      'What is your community called?',
      { example: 'Riverside Makers', refusal: required('name') },
      terminal,
    ),
  url: (_, terminal) => askAddress(terminal),
  image: (root, terminal) =>
    askFile(
      'A picture of your community: SVG, PNG, JPEG, WebP, AVIF or GIF (Enter: none)',
      '../logo.svg',
      (file) => pictureRefusal(file, root),
      terminal,
    ),
  language: (_, terminal) => askLanguage(terminal),
  email: (_, terminal) => askOptional('email', 'A public contact address (Enter: none)', terminal),
  repository: (_, terminal) =>
    askOptional(
      'repository',
      'The address of this repository on its host (Enter: not known yet)',
      terminal,
      'https://github.com/riverside/badges',
    ),
  host: (_, terminal) => askHost(terminal),
  linkedin: (_, terminal) =>
    askOptional(
      'linkedin',
      'The number of your organisation on LinkedIn, which ' +
        'puts your logo beside badges there (Enter: none)',
      terminal,
      '12345678',
    ),
  maintainers: (_, terminal) => askMaintainers(terminal),
  upkeep: (_, terminal) => askUpkeep(terminal),
  set: (_, terminal) => askSet(terminal),
  keyFile: (root, terminal) =>
    askFile(
      'A file outside this folder for the secret of your key (Enter: show it once)',
      '../issuer-key',
      (file) => keyFileRefusal(file, root),
      terminal,
    ),
};
