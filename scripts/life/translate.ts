/** `npm run translate`: a badge, a pathway or the issuer in another language. */

import { plannedTranslation } from '../../src/authoring/translating/translation.ts';
import { readTree } from '../../src/repository/tree.ts';
import { nextSteps, writeAuthored } from '../shell/authoring.ts';
import { command, UsageError } from '../shell/command.ts';

const help = `
Usage: npm run translate -- BADGE|pathways/PATHWAY|issuer.json LANGUAGE [--seen] [--dry-run] [--root DIR]

Writes badges/BADGE/badge.LANGUAGE.md with the texts of the badge, for you to write over: name, description, skills, results,
what its certificate says of its own, and how it is earned; badges/pathways/PATHWAY.LANGUAGE.md with those of a pathway; or
keys/issuer.LANGUAGE.json with those of the issuer. LANGUAGE is a tag such as de, pt-BR or zh-Hant. Pages of that language
show it, marked as a translation. When the original changes later, \`npm run check\` says which text to look at again.
  --seen       the file that stands says what the original says now: writes that down, and changes nothing else
  --dry-run    say what would be written, and write nothing
  --root DIR   the community's folder (default: this one)
`;

const options = { seen: { type: 'boolean' }, 'dry-run': { type: 'boolean' } } as const;

await command(help, options, async ({ values, positionals, root }) => {
  const [name, tag, ...more] = positionals;
  if (name === undefined || tag === undefined || more.length > 0)
    throw new UsageError('Name a badge and a language: npm run translate -- first-talk de');
  const seen = values.seen === true;
  const plan = await plannedTranslation(await readTree(root), { name, tag, seen }, new Date());
  return writeAuthored(plan, root, {
    dry: values['dry-run'] === true,
    next: seen
      ? nextSteps
      : `Write the texts in that language over those in the file.\n${nextSteps}`,
  });
});
