/** The questions of setup, one after the other, each with why it is asked where that matters. */

import { formats } from '../../src/community/schemas/formats.ts';
import { addressWarnings, readAddress, whyAnAddressMatters } from '../../src/setup/address.ts';
import { withoutInterface } from '../../src/setup/interface-language.ts';
import { type Answers, readers } from '../../src/setup/wish.ts';
import { askText, askWhether, type Terminal, wanted } from '../shell/prompts.ts';
import { askFile, pictureRefusal } from './ask-file.ts';
import { keyFileRefusal } from '../shell/secret-file.ts';

/** What questions find out; a flag that was given is not asked for again. */
export interface Asked extends Answers {
  readonly image: string | null;
  readonly keyFile: string | null;
  /** Accounts on the code host; empty where nothing was said. */
  readonly maintainers: readonly string[];
}

const required =
  (name: keyof Answers) =>
  (answer: string): string | null => {
    const told = readers[name](answer);
    return 'refused' in told ? told.refused : null;
  };
const optional =
  (name: keyof Answers) =>
  (answer: string): string | null =>
    answer.trim() === '' ? null : required(name)(answer);

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

type Question = Exclude<keyof Asked, 'description'>;

const order: readonly Question[] = [
  'name',
  'url',
  'image',
  'language',
  'email',
  'repository',
  'maintainers',
  'keyFile',
];

/** Accounts have a meaning on a host only. */
function isKnown(known: Asked, name: Question): boolean {
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
  email: async (_, terminal) =>
    blank(
      await askText(
        'A public contact address (Enter: none)',
        { refusal: optional('email') },
        terminal,
      ),
    ),
  repository: async (_, terminal) =>
    blank(
      await askText(
        'The address of this repository on its host (Enter: not known yet)',
        { example: 'https://github.com/riverside/badges', refusal: optional('repository') },
        terminal,
      ),
    ),
  maintainers: (_, terminal) => askMaintainers(terminal),
  keyFile: (root, terminal) =>
    askFile(
      'A file outside this folder for the secret of your key (Enter: show it once)',
      '../issuer-key',
      (file) => keyFileRefusal(file, root),
      terminal,
    ),
};

/** Where the pages do not speak it, that is said at once: it may decide about all the rest. */
async function askLanguage(terminal: Terminal | undefined): Promise<string> {
  const language = await askText(
    'Which language are your badges written in?',
    { initial: 'en', refusal: required('language') },
    terminal,
  );
  const unspoken = withoutInterface(tagIn(language));
  if (unspoken !== null) (terminal?.output ?? process.stderr).write(`  ${unspoken}\n`);
  return language;
}

function tagIn(answer: string): string {
  const read = readers.language(answer);
  return 'value' in read ? read.value : answer;
}

async function askMaintainers(terminal: Terminal | undefined): Promise<readonly string[]> {
  const typed = await askText(
    'Accounts on that host that look after the engine and the keys, with commas (Enter: later)',
    {
      example: 'ada, grace',
      refusal: (answer) =>
        accountsIn(answer).find((name) => !formats['account-name'].test(name)) === undefined
          ? null
          : `Give names of accounts, without @.`,
    },
    terminal,
  );
  return accountsIn(typed);
}

function accountsIn(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

async function askAddress(terminal: Terminal | undefined): Promise<string> {
  const say = (words: string): unknown => (terminal?.output ?? process.stderr).write(`${words}\n`);
  say(`\n${whyAnAddressMatters.map((line) => `  ${line}`).join('\n')}\n`);
  for (;;) {
    const typed = await askText(
      'At which address will your site be?',
      {
        example: 'https://badges.riverside.org/',
        refusal: wanted('An address is needed.'),
      },
      terminal,
    );
    const told = readAddress(typed);
    if ('refused' in told) say(`  ${told.refused}`);
    else {
      for (const warning of addressWarnings(told.value)) say(`  ! ${warning}`);
      if (await askWhether(`${told.value} for ever?`, terminal)) return told.value;
    }
  }
}

function blank(answer: string): string | null {
  return answer.trim() === '' ? null : answer.trim();
}
