/** The questions of setup, one after the other, each with why it is asked where that matters. */

import { addressWarnings, readAddress, whyAnAddressMatters } from '../../src/setup/address.ts';
import { type Answers, readers } from '../../src/setup/wish.ts';
import { askText, askWhether, wanted } from '../shell/prompts.ts';
import { askMaintainers, askUpkeep } from './ask-maintainers.ts';
import { askFile, pictureRefusal } from './ask-file.ts';
import { keyFileRefusal } from './secret.ts';

/** What questions find out; a flag that was given is not asked for again. */
export interface Asked extends Answers {
  readonly image: string | null;
  readonly keyFile: string | null;
  /** Accounts on the code host; empty where nothing was said. */
  readonly maintainers: readonly string[];
  /** "one" or "several", as typed; null where nothing was said. */
  readonly upkeep: string | null;
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
 * again.
 */
export async function askAll(given: Asked, root: string): Promise<Asked> {
  const name =
    given.name ??
    (await askText('What is your community called?', {
      example: 'Riverside Makers',
      refusal: required('name'),
    }));
  const url = given.url ?? (await askAddress());
  const image =
    given.image ??
    (await askFile(
      'A picture of your community: an SVG or PNG file (Enter: none)',
      '../logo.svg',
      (file) => pictureRefusal(file, root),
    ));
  const language =
    given.language ??
    (await askText('Which language are your badges written in?', {
      initial: 'en',
      refusal: required('language'),
    }));
  const email =
    given.email ??
    blank(await askText('A public contact address (Enter: none)', { refusal: optional('email') }));
  const repository =
    given.repository ??
    blank(
      await askText('The address of this repository on its host (Enter: not known yet)', {
        example: 'https://github.com/riverside/badges',
        refusal: optional('repository'),
      }),
    );
  const maintainers =
    given.maintainers.length > 0 || repository === null
      ? given.maintainers
      : await askMaintainers();
  const upkeep = given.upkeep ?? (await askUpkeep(maintainers));
  const keyFile =
    given.keyFile ??
    (await askFile(
      'A file outside this folder for the secret of your key (Enter: show it once)',
      '../issuer-key',
      (file) => keyFileRefusal(file, root),
    ));
  return {
    ...{ ...given, name, url, image, language, email },
    ...{ repository, maintainers, upkeep, keyFile },
  };
}

async function askAddress(): Promise<string> {
  console.error(`\n${whyAnAddressMatters.map((line) => `  ${line}`).join('\n')}\n`);
  for (;;) {
    const typed = await askText('At which address will your site be?', {
      example: 'https://badges.riverside.org/',
      refusal: wanted('An address is needed.'),
    });
    const told = readAddress(typed);
    if ('refused' in told) console.error(`  ${told.refused}`);
    else if (await accepted(told.value)) return told.value;
  }
}

async function accepted(address: string): Promise<boolean> {
  const warnings = addressWarnings(address);
  for (const warning of warnings) console.error(`  ! ${warning}`);
  return askWhether(`${address} for ever?`);
}

function blank(answer: string): string | null {
  return answer.trim() === '' ? null : answer.trim();
}
