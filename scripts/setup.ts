/** `npm run setup`: from the template to an issuer of one's own. */

import { command, type CommandArguments, UsageError } from './shell/command.ts';
import { canAsk } from './shell/asking.ts';
import type { Flags } from './setup/decide.ts';
import { knownSet } from './new/set.ts';
import { runSetup } from './setup/run.ts';

const help = `
Usage: npm run setup -- [--name NAME] [--url URL] [--image FILE] [--language TAG] [--interface TAG] [--email ADDRESS] [--repository URL]
       [--host NAME] [--linkedin NUMBER] [--description TEXT] [--maintainer ACCOUNT]... [--maintainers one|several] [--key-file FILE] [--set NAME] [--yes]
       [--dry-run] [--root DIR]

Turns the template into your own issuer: removes the sample, writes keys/issuer.json and a README about you, makes your key,
and says what to click on your host. Asks on a terminal for what is missing. May be run again after a run that was cut short.
  --root DIR            the community's folder (default: this one)
  --name NAME           the community's name, as badges show it
  --url URL             the address of its site, which every badge carries for ever
  --image FILE          its picture, which goes into public/: SVG or PNG as it is; JPEG, WebP, AVIF and GIF are made into
                        PNG, 512 pixels
  --language TAG        the language of its badges, such as en or pt-BR (default: en)
  --interface TAG       the language of the pages around them, where it is another
  --email ADDRESS       a public contact address
  --repository URL      the address of the repository on its host
  --host NAME           what runs there, where the address does not tell: github, gitlab, forgejo or gitea
  --linkedin NUMBER     your organisation's number on LinkedIn, whose logo badges then show there
  --description TEXT    one sentence about the community
  --maintainer ACCOUNT  an account on the host that owns engine, keys and rules; may be given several times
  --maintainers HOW     one or several: which rules are advised (default: one, unless two accounts are given)
  --key-file FILE       write the key's secret into this file outside the repository, instead of showing it once
  --set NAME            the starter set of badges to begin with; "npm run new -- set" lists them
  --remove-changed      also remove files of the sample that were changed; --keep-changed keeps them
  --yes                 ask nothing; needed where there is no terminal
  --dry-run             say what would be done, and change nothing
`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const options = {
  name: text,
  url: text,
  description: text,
  email: text,
  language: text,
  interface: text,
  repository: text,
  host: text,
  linkedin: text,
  image: text,
  'key-file': text,
  set: text,
  maintainer: { type: 'string', multiple: true },
  maintainers: text,
  'remove-changed': flag,
  'keep-changed': flag,
  yes: flag,
  'dry-run': flag,
} as const;

await command(help, options, async ({ values, positionals, root }) => {
  if (positionals.length > 0)
    throw new UsageError('It takes options only; the name follows --name');
  const dry = values['dry-run'] === true;
  const silent = dry || values['yes'] === true;
  if (!silent && !canAsk())
    throw new UsageError(
      'Nobody can be asked here: give --name, --url and --yes, or look first with --dry-run',
    );
  // Known before anybody is asked anything.
  if (typeof values['set'] === 'string') await knownSet(values['set']);
  return runSetup(root, flagsIn(values), { dry, silent });
});

function flagsIn(values: CommandArguments['values']): Flags {
  const given = (name: string): string | null =>
    typeof values[name] === 'string' ? values[name] : null;
  return {
    name: given('name'),
    url: given('url'),
    description: given('description'),
    email: given('email'),
    language: given('language'),
    interface: given('interface'),
    repository: given('repository'),
    host: given('host'),
    linkedin: given('linkedin'),
    image: given('image'),
    keyFile: given('key-file'),
    maintainers: Array.isArray(values['maintainer']) ? values['maintainer'] : [],
    upkeep: given('maintainers'),
    set: given('set'),
    changed:
      values['remove-changed'] === true
        ? 'remove'
        : values['keep-changed'] === true
          ? 'keep'
          : null,
  };
}
