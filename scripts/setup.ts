/** `npm run setup`: from the template to an issuer of one's own. */

import { command, type CommandArguments, UsageError } from './shell/command.ts';
import { askWhether } from './shell/prompts.ts';
import { canAsk } from './shell/asking.ts';
import { applyPlan } from './setup/apply.ts';
import { decide, type Flags } from './setup/decide.ts';
import { refreshDerived } from './setup/derived.ts';
import { seedFile, showSeed } from './setup/secret.ts';
import { tellDone, tellPlan, tellRemovals } from './setup/telling.ts';

const help = `
Usage: npm run setup -- [--name NAME] [--url URL] [--image FILE] [--language TAG] [--email ADDRESS] [--repository URL]
       [--description TEXT] [--maintainer ACCOUNT]... [--maintainers one|several] [--key-file FILE] [--yes] [--dry-run] [--root DIR]

Turns the template into your own issuer: removes the sample, writes keys/issuer.json and a README about you, makes your key,
and says what to click on your host. Asks on a terminal for what is missing. May be run again after a run that was cut short.
  --root DIR            the community's folder (default: this one)
  --name NAME           the community's name, as badges show it
  --url URL             the address of its site, which every badge carries for ever
  --image FILE          its picture, an SVG or PNG file, which is copied into public/
  --language TAG        the language of its badges, such as en or pt-BR (default: en)
  --email ADDRESS       a public contact address
  --repository URL      the address of the repository on its host
  --description TEXT    one sentence about the community
  --maintainer ACCOUNT  an account on the host that owns engine, keys and rules; may be given several times
  --maintainers HOW     one or several: which rules are advised (default: one, unless two accounts are given)
  --key-file FILE       write the key's secret into this file outside the repository, instead of showing it once
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
  repository: text,
  image: text,
  'key-file': text,
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
  const decided = await decide(root, flagsIn(values), !silent);
  if ('refusals' in decided) return refuse(decided.refusals);
  const {
    planned: { outcome, plan },
    keyFile,
    upkeep,
    notes,
    again,
  } = decided;
  for (const note of notes) console.log(note);
  if (outcome === 'done') {
    const written = dry ? [] : await refreshDerived(root);
    console.log(
      `This is your own issuer already, at ${plan.url}. ${written.length === 0 ? 'Nothing was changed.' : `Brought up to date: ${written.join(', ')}.`}`,
    );
    return 0;
  }
  tellPlan(plan);
  if (dry) {
    tellRemovals(plan);
    return 0;
  }
  if (!silent && !(await askWhether('Do this now?', undefined, true)))
    return refuse([`The same answers again: ${again}`]);
  await applyPlan(root, plan, {
    now: new Date(),
    keepSeed: keyFile === null ? showSeed : seedFile(keyFile),
  });
  for (const path of await refreshDerived(root)) console.log(`wrote ${path}`);
  return tellDone(root, plan, { keyFile, upkeep });
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
    repository: given('repository'),
    image: given('image'),
    keyFile: given('key-file'),
    maintainers: Array.isArray(values['maintainer']) ? values['maintainer'] : [],
    upkeep: given('maintainers'),
    changed:
      values['remove-changed'] === true
        ? 'remove'
        : values['keep-changed'] === true
          ? 'keep'
          : null,
  };
}

function refuse(reasons: readonly string[]): number {
  for (const reason of reasons) console.error(reason);
  console.error('Nothing was changed.');
  return 1;
}
