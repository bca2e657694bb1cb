import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const here = new URL('./', import.meta.url);
const languages = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(new URL(entry.name, here)).includes('help'))
  .map(({ name }) => name);
const pages = readdirSync(new URL('en/help', here));

/** What must be the same in each language: headings, blocks of code, places, and where links lead. */
function framesIn(text: string): Readonly<Record<string, unknown>> {
  const [prose, ...blocks] = [
    text.replace(/^ *```[^]*?^ *```/gm, ''),
    ...(text.match(/^ *```[^]*?^ *```/gm) ?? []),
  ];
  return {
    headings: prose!.match(/^#+ /gm) ?? [],
    blocks: blocks.length,
    // The lines of a block that are keys of a file or commands.
    commands: blocks.join('\n').match(/^\s*(?:npm|git|npx) .*$/gm) ?? [],
    links: (prose!.match(/href=\{[^}]+\}/g) ?? []).toSorted(),
    commandsNamed: new Set(prose!.match(/`npm run [a-z-]+/g) ?? []),
  };
}

describe.each(languages.filter((tag) => tag !== 'en'))('the help in %s', (tag) => {
  it.each(pages)(
    'says in %s what the English says, section by section, with its commands and links',
    (page) => {
      const read = (language: string) =>
        readFileSync(new URL(`${language}/help/${page}`, here), 'utf8');
      expect(framesIn(read(tag))).toEqual(framesIn(read('en')));
    },
  );
});
