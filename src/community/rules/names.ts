/** Rules about the names of folders and files: they become addresses that never change. */

import { folded, isReserved, isSlug, slugInWords, suggestSlug } from '../identifiers.ts';
import type { Problem } from '../problem.ts';
import type { Entry, Kind } from '../tree.ts';
import { wholeFile, type Rule } from './rule.ts';

/** Names that must differ from each other, each with a file that bears it. */
type Names = ReadonlyMap<string, string>;

/** Every badge, recipient, award and key has a well-formed name of its own. */
const slugs: Rule = ({ entries }) => {
  const groups = [
    // The logo of all badges is in no badge's folder.
    namesOf(
      entries.filter(({ kind, folder }) => kind !== 'picture' || folder !== ''),
      ['badge', 'picture', 'frozen', 'translation'],
      ({ folder }) => folder,
    ),
    namesOf(entries, ['pathway'], ({ name }) => name),
    namesOf(entries, ['framework'], ({ name }) => name),
    namesOf(entries, ['directory'], ({ name }) => name),
    namesOf(entries, ['profile', 'award', 'credential', 'tombstone'], ({ folder }) => folder),
    namesOf(entries, ['key'], ({ name }) => name),
    ...(['award', 'elsewhere', 'selection'] as const).flatMap((kind) =>
      [...Map.groupBy(entries.filter(kindIs(kind)), ({ folder }) => folder).values()].map((own) =>
        namesOf(own, [kind], ({ name }) => name),
      ),
    ),
  ];
  return groups.flatMap((names) => [...names].flatMap(([name, path]) => judge(name, path, names)));
};

const kindIs =
  (kind: Kind) =>
  (entry: Entry): boolean =>
    entry.kind === kind;

/** The first kind is a folder's main file: problems of the folder's name are shown there. */
function namesOf(
  entries: readonly Entry[],
  kinds: readonly Kind[],
  nameOf: (entry: Entry) => string,
): Names {
  const names = new Map<string, string>();
  for (const kind of kinds) {
    for (const entry of entries) {
      const name = entry.kind === kind ? nameOf(entry) : null;
      if (name !== null && !names.has(name)) names.set(name, entry.path);
    }
  }
  return names;
}

function judge(name: string, path: string, names: Names): Problem[] {
  if (isReserved(name)) {
    return [
      wholeFile(
        'slug-reserved',
        path,
        `The name \`${name}\` has a meaning of its own here.`,
        'Choose another name.',
      ),
    ];
  }
  if (isSlug(name)) return [];
  const twin = [...names.keys()].find(
    (other) => other !== name && folded(other) === folded(name) && (isSlug(other) || other < name),
  );
  if (twin !== undefined) {
    return [
      wholeFile(
        'slug-not-unique',
        path,
        `\`${name}\` and \`${twin}\` are one and the same name.`,
        'Rename one of them, or delete it if it is a copy.',
      ),
    ];
  }
  const suggestion = suggestSlug(name);
  const instead =
    suggestion === null || names.has(suggestion) ? '' : ` For instance: \`${suggestion}\`.`;
  return [
    wholeFile(
      'slug',
      path,
      `\`${name}\` cannot be a name here: names become addresses.`,
      `Use ${slugInWords}.${instead}`,
    ),
  ];
}

export const nameRules: readonly Rule[] = [slugs];
