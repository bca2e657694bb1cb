/** The questions of setup that take more than a line: judged at once, and asked again. */

import { formats } from '../../src/community/schemas/formats.ts';
import { readSiteAddress } from '../../src/community/schemas/site-address.ts';
import { addressWarnings, whyAnAddressMatters } from '../../src/setup/address.ts';
import { withoutInterface } from '../../src/setup/interface-language.ts';
import type { Upkeep } from '../../src/setup/upkeep.ts';
import { type Answers, readers } from '../../src/setup/wish.ts';
import { badgesOfSet, setNames } from '../new/set.ts';
import { askOne, askText, askWhether, type Terminal, wanted } from '../shell/prompts.ts';

/** Why an answer will not do, or null. */
export const required =
  (name: keyof Answers) =>
  (answer: string): string | null => {
    const told = readers[name](answer);
    return 'refused' in told ? told.refused : null;
  };

/** One line about which nothing need be said: then null. */
export async function askOptional(
  name: keyof Answers,
  question: string,
  terminal: Terminal | undefined,
  example?: string,
): Promise<string | null> {
  const refusal = (answer: string): string | null =>
    answer.trim() === '' ? null : required(name)(answer);
  const typed = await askText(
    question,
    { ...(example !== undefined && { example }), refusal },
    terminal,
  );
  return typed.trim() === '' ? null : typed.trim();
}

/** Where the pages do not speak it, that is said at once: it may decide about all the rest. */
export async function askLanguage(terminal: Terminal | undefined): Promise<string> {
  const language = await askText(
    'Which language are your badges written in?',
    { initial: 'en', refusal: required('language') },
    terminal,
  );
  const tag = tagIn(language);
  const unspoken = withoutInterface({ language: tag, interfaceLanguage: tag });
  if (unspoken !== null) (terminal?.output ?? process.stderr).write(`  ${unspoken}\n`);
  return language;
}

function tagIn(answer: string): string {
  const read = readers.language(answer);
  return 'value' in read ? read.value : answer;
}

export async function askMaintainers(terminal: Terminal | undefined): Promise<readonly string[]> {
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

export async function askUpkeep(terminal: Terminal | undefined): Promise<Upkeep> {
  const question = 'Will several people look after it, who agree to what another proposes?';
  return (await askWhether(question, terminal)) ? 'several' : 'one';
}

/** A starter set by its name, or null. */
export async function askSet(terminal: Terminal | undefined): Promise<string | null> {
  const sets = await Promise.all(
    (await setNames()).map(async (name) => ({
      value: name,
      label: name,
      hint: (await badgesOfSet(name)).join(', '),
    })),
  );
  const none = { value: '', label: 'none', hint: 'badges of your own from the start' };
  const question = 'Badges to begin with, to be changed as you like';
  const chosen = await askOne(question, [none, ...sets], terminal);
  return chosen === '' ? null : chosen;
}

function accountsIn(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

export async function askAddress(terminal: Terminal | undefined): Promise<string> {
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
    const told = readSiteAddress(typed);
    if ('refused' in told) say(`  ${told.refused}`);
    else {
      for (const warning of addressWarnings(told.value)) say(`  ! ${warning}`);
      if (await askWhether(`${told.value} for ever?`, terminal)) return told.value;
    }
  }
}
