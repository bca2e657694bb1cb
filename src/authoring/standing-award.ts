/** Awards that stand already, as commands name them: `ada/first-talk`. */

import { type CommunityFile, isRefused } from '../community/file.ts';
import { didYouMean } from '../community/schemas/nearest.ts';
import type { Award, Community, Recipient, Tombstone } from '../community/model.ts';

/** The awards that were named, or one sentence for each name that is none. */
interface NamedAwards {
  readonly awards: readonly Award[];
  readonly refusals: readonly string[];
}

/** `names`: `RECIPIENT/AWARD`, or the path or the published address of the award's file or page. */
export function namedAwards(names: readonly string[], { awards, issuer }: Community): NamedAwards {
  const known = new Map(awards.map((award) => [idOf(award), award]));
  const found = names.map((name) => ({ name, award: known.get(bareName(name, issuer.url)) }));
  const unknown = found
    .filter(({ award }) => award === undefined)
    .map(
      ({ name }) =>
        'There is no award ' +
        `${JSON.stringify(name.slice(0, 160))}.${didYouMean(bareName(name, issuer.url), known.keys()) || ' Write RECIPIENT/AWARD, such as ada/first-talk.'}`,
    );
  const present = found.flatMap(({ award }) => award ?? []);
  const repeated = present
    .filter((award, at) => present.indexOf(award) < at)
    .map((award) => `The award \`${idOf(award)}\` is named twice.`);
  return { awards: present, refusals: [...unknown, ...new Set(repeated)] };
}

/** A recipient, and one of their awards where one was named; or why there is none. */
type Target =
  | { readonly recipient: Recipient; readonly award: Award | null; readonly refusals: readonly [] }
  | { readonly recipient: null; readonly refusals: readonly string[] };

/** `name`: `RECIPIENT` or `RECIPIENT/AWARD`, or the path or published address of either. */
export function namedTarget(name: string, community: Community): Target {
  const wanted = bareName(name, community.issuer.url).replace(/\/profile$/, '');
  const [folder = '', ...rest] = wanted.split('/');
  const recipient = community.recipients.find(({ slug }) => slug === folder);
  if (recipient === undefined) {
    const known = community.recipients.map(({ slug }) => slug);
    return {
      recipient: null,
      refusals: [
        'There is no recipient ' +
          `${JSON.stringify(folder.slice(0, 80))}.${didYouMean(folder, known) || ' Write the name of a folder in recipients/.'}`,
      ],
    };
  }
  if (rest.length === 0) return { recipient, award: null, refusals: [] };
  const { awards, refusals } = namedAwards([wanted], community);
  const [award] = awards;
  return award === undefined ? { recipient: null, refusals } : { recipient, award, refusals: [] };
}

/** The same, or the tombstones of what was there and was given up. */
export function targetIn(
  name: string,
  community: Community,
): {
  readonly recipient: Recipient | null;
  readonly award: Award | null;
  readonly tombstones: readonly Tombstone[];
  readonly refusals: readonly string[];
} {
  const wanted = bareName(name, community.issuer.url).replace(/\/profile$/, '');
  const found = namedTarget(name, community);
  if (found.recipient !== null) return { ...found, tombstones: [] };
  const tombstones = community.tombstones.filter(({ recipient, award }) =>
    wanted.includes('/') ? `${recipient}/${award ?? ''}` === wanted : recipient === wanted,
  );
  return { ...found, award: null, tombstones };
}

/** `ada/first-talk` */
export function idOf({ recipient, slug }: Pick<Award, 'recipient' | 'slug'>): string {
  return `${recipient}/${slug}`;
}

/** People paste what they see: the path of the file, or the address of the page. */
export function bareName(name: string, url: string): string {
  const path = name.startsWith(url) ? name.slice(url.length) : name.replace(/^(?:\.\/)+/, '');
  return path
    .replace(/^recipients\//, '')
    .replace(/\.(?:md|json|png|svg)$/, '')
    .replace(/\/+$/, '');
}

/** The text of a checked file. */
export function textOf(path: string, files: readonly CommunityFile[]): string {
  const content = files.find((file) => file.path === path)?.content;
  if (content === undefined || isRefused(content))
    throw new Error(`The checked file ${path} is not there.`);
  // Line ends of Windows and a byte order mark go with the first edit.
  return new TextDecoder().decode(content).replaceAll('\r\n', '\n');
}
