/** Rules about files that belong together: none may be missing. */

import { didYouMean } from '../schemas/nearest.ts';
import { foldersWith, wholeFile, type Draft, type Rule } from './rule.ts';

/** Without an issuer nothing can be signed. */
const issuer: Rule = ({ entries }) =>
  entries.some(({ path }) => path.toLowerCase() === 'keys/issuer.json')
    ? []
    : [
        wholeFile(
          'issuer-missing',
          'keys/issuer.json',
          'The file keys/issuer.json is missing: nobody knows who signs the badges.',
          'Write it with your community’s `name` and the `url` of the site.',
        ),
      ];

/** A badge's folder holds its definition. */
const badges: Rule = (draft) =>
  foldersWithout(draft, 'badge', ['picture', 'frozen', 'translation']).map((folder) =>
    wholeFile(
      'badge-missing',
      `badges/${folder}/badge.md`,
      `The badge \`${folder}\` has no file badge.md.`,
      `Write it, or restore it from git history.${didYouMean(folder, foldersWith(draft, 'badge'))}`,
    ),
  );

/** A recipient's folder holds a profile: an award for nobody is no award. */
const profiles: Rule = (draft) =>
  foldersWithout(draft, 'profile', ['award', 'credential', 'original', 'elsewhere', 'selection'])
    .filter((folder) => !isGivenUp(draft, folder))
    .map((folder) =>
      wholeFile(
        'profile-missing',
        `recipients/${folder}/profile.md`,
        `There is no recipient \`${folder}\`: the file profile.md is missing.`,
        `Write it, with a \`name\`.${didYouMean(folder, foldersWith(draft, 'profile'))}`,
      ),
    );

/** Of whom the tombstones speak. */
function isGivenUp({ entries }: Draft, folder: string): boolean {
  return entries.some(({ path }) => path === `recipients/${folder}/profile.gone.md`);
}

function foldersWithout(
  draft: Draft,
  main: 'badge' | 'profile',
  kinds: readonly string[],
): string[] {
  const complete = foldersWith(draft, main);
  const found = draft.entries.filter(
    ({ kind, folder }) => folder !== '' && kinds.includes(kind) && !complete.has(folder),
  );
  // Under another case of letters it is there, and told of.
  const others = new Set(draft.entries.map(({ path }) => path.toLowerCase()));
  return [...new Set(found.map(({ folder }) => folder))].filter(
    (folder) =>
      !others.has(
        `${main === 'badge' ? 'badges' : 'recipients'}/${folder}/${main}.md`.toLowerCase(),
      ),
  );
}

/** A credential without its award would be a fact that nobody states any more. */
const issuedAwards: Rule = ({ entries }) => {
  const known = new Set(
    entries
      .filter(({ kind }) => kind === 'award' || kind === 'tombstone')
      .map(({ path }) => path.replace(/(?:\.gone)?\.md$/, '.json')),
  );
  return entries
    .filter(({ kind, path }) => kind === 'credential' && !known.has(path))
    .map(({ path }) =>
      wholeFile(
        'issued-award-missing',
        path,
        `This award was issued, but its file ${path.replace(/json$/, 'md')} is gone.`,
        'Restore that file from git history; to withdraw an award, set `revoked` in it.',
      ),
    );
};

export const completenessRules: readonly Rule[] = [issuer, badges, profiles, issuedAwards];
