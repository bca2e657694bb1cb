/** Takes entries of a framework over, those alone that are asked for or in use. */

import type { CommunityFile } from '../../../community/file.ts';
import {
  type Framework,
  type FrameworkEntry,
  namedEntry,
} from '../../../community/frameworks/framework.ts';
import { folded, isSlug, slugInWords, suggestSlug } from '../../../community/identifiers.ts';
import type { Badge, Community } from '../../../community/model.ts';
import { isOfMissingEntry, namedEntries } from '../../../community/rules/skills/frameworks.ts';
import { nearest } from '../../../community/schemas/nearest.ts';
import { authored, type Authored } from '../../authored.ts';
import { type FoundFramework, oneEach } from './found.ts';

export interface FrameworkWish {
  /** Codes, identifiers or names of entries; none: those that are kept are brought up to date. */
  readonly wanted: readonly string[];
  /** What the framework is called; null: as its file says. */
  readonly called: string | null;
  /** The name of its file here; null: made of what it is called. */
  readonly slug: string | null;
  /** Where the file is from, as readers are told. */
  readonly source: string;
}

/**
 * Plans `badges/frameworks/<slug>.json`: what is there keeps its order, labels are added. What badges
 * name already (`entries: [esco/S8.1]`) comes in unasked. An alignment that a badge writes out is the
 * badge's own, and stays as it is.
 */
export function takeFramework(
  existing: readonly CommunityFile[],
  found: FoundFramework,
  wish: FrameworkWish,
  now: Date,
): Promise<Authored> {
  const plan = async (community: Community): Promise<Pick<Authored, 'refusals' | 'files'>> => {
    const name = wish.called ?? found.name;
    const slug = wish.slug ?? suggestSlug(name ?? '');
    if (name === null || slug === null || !isSlug(slug))
      return { refusals: [namelessRefusal(name, slug)], files: [] };
    const kept = community.frameworks.find((one) => one.slug === slug) ?? null;
    const named = codesNamed(slug, existing);
    const chosen = [
      ...wish.wanted.map((text) => chosenOf(text, found.entries)),
      ...found.entries.filter(
        ({ code }) => named.has(code) && kept?.entries.every((one) => one.code !== code) !== false,
      ),
    ];
    const refusals = chosen.flatMap((one) => ('refusal' in one ? [one.refusal] : []));
    const entries = mergedEntries(
      kept?.entries ?? [],
      chosen.flatMap((one) => ('refusal' in one ? [] : [one])),
      found.entries,
    ).filter(
      (entry) => wish.wanted.length > 0 || named.has(entry.code) || isUsed(entry, community),
    );
    if (refusals.length === 0 && entries.length === 0)
      refusals.push(
        'Name the entries that badges use, by code, identifier or name: ' +
          '`npm run import -- framework FILE CODE…`; `--search WORDS` lists what there is.',
      );
    const framework = { slug, name: kept?.name ?? name, source: wish.source, entries };
    return {
      refusals,
      files: [
        {
          path: `badges/frameworks/${slug}.json`,
          text: textOf(framework),
          replace: kept !== null,
        },
      ],
    };
  };
  return authored(existing, now, plan, isOfMissingEntry);
}

/** The codes that badges name of the framework with this name here. */
const codesNamed = (slug: string, files: readonly CommunityFile[]): ReadonlySet<string> =>
  new Set(
    namedEntries(files).flatMap((text) => {
      const named = namedEntry(text);
      return named?.slug === slug ? [named.code] : [];
    }),
  );

const namelessRefusal = (name: string | null, slug: string | null): string =>
  name === null
    ? 'The file does not say what the framework is called: say it by --called "NAME".'
    : `${JSON.stringify(slug ?? name)} can be no name of a file: give one by --slug, of ${slugInWords}.`;

type Chosen = FrameworkEntry | { readonly refusal: string };

/** The entry that somebody names; else why there is none, with the nearest. */
function chosenOf(text: string, entries: readonly FrameworkEntry[]): Chosen {
  const named = folded(text.trim());
  const isNamed = ({ code, url, labels }: FrameworkEntry): boolean =>
    [code, url, ...labels.map(({ name }) => name)].some((word) => folded(word) === named);
  const all = entries.filter(isNamed);
  const [one] = all;
  if (one !== undefined && all.length === 1) return one;
  if (all.length > 1)
    return {
      refusal: `${quoted(text)} names ${all.length} entries: ${shown(all)}. Give the code or identifier.`,
    };
  return { refusal: `The framework has no entry ${quoted(text)}.${nearestIn(text, entries)}` };
}

const quoted = (text: string): string => JSON.stringify(text.slice(0, 80));

const shown = (entries: readonly FrameworkEntry[]): string =>
  entries
    .slice(0, 5)
    .map(({ code, labels }) => `\`${code}\` (${labels[0]?.name ?? ''})`)
    .join(', ');

/** The nearest code, else the nearest name, else those that hold the words. */
function nearestIn(text: string, entries: readonly FrameworkEntry[]): string {
  const code = nearest(
    text,
    entries.map((entry) => entry.code),
  );
  const name = nearest(
    text,
    entries.flatMap(({ labels }) => labels.map((label) => label.name)),
  );
  const near = entries.filter(
    (entry) => entry.code === code || entry.labels.some((label) => label.name === name),
  );
  const alike = near.length > 0 ? near : searched(text, entries);
  return alike.length === 0 ? '' : ` Did you mean ${shown(alike)}?`;
}

/** The entries in whose code or names all of these words stand. */
export function searched(words: string, entries: readonly FrameworkEntry[]): FrameworkEntry[] {
  const wanted = folded(words).split(/\s+/);
  return entries.filter(({ code, labels }) => {
    const text = folded([code, ...labels.map(({ name }) => name)].join(' '));
    return wanted.every((word) => text.includes(word));
  });
}

/** Those kept, with what the file says of them now, and those chosen behind them. */
function mergedEntries(
  kept: readonly FrameworkEntry[],
  chosen: readonly FrameworkEntry[],
  found: readonly FrameworkEntry[],
): FrameworkEntry[] {
  const byUrl = new Map(found.map((entry) => [entry.url, entry]));
  const fresh = chosen.filter(
    ({ url }, at) =>
      chosen.findIndex((one) => one.url === url) === at && !kept.some((one) => one.url === url),
  );
  return [...kept.map((entry) => refreshed(entry, byUrl.get(entry.url))), ...fresh];
}

/** The code stays, since badges name it; a label of a language takes the place of the former one. */
function refreshed(kept: FrameworkEntry, found: FrameworkEntry | undefined): FrameworkEntry {
  if (found === undefined) return kept;
  const labels = kept.labels.map(
    (label) => found.labels.find(({ language }) => language === label.language) ?? label,
  );
  return { ...kept, type: kept.type ?? found.type, labels: oneEach([...labels, ...found.labels]) };
}

/** Whether some badge has it. */
const isUsed = ({ url }: FrameworkEntry, { badges }: Community): boolean =>
  badges.some((badge) => addressesIn(badge).includes(url));

const addressesIn = ({ alignments, results }: Badge): readonly string[] =>
  [
    ...alignments,
    ...results.flatMap((result) => [
      ...result.alignments,
      ...result.rubric.flatMap((level) => level.alignments),
    ]),
  ].map(({ url }) => url);

/** The file, with what is null left out. */
function textOf({ name, source, entries }: Framework): string {
  const written = {
    ...{ name, source },
    entries: entries.map(({ code, url, type, labels }) => ({
      ...{ code, url },
      ...(type !== null && { type }),
      labels: labels.map(({ language, name: word, description }) => ({
        ...{ language, name: word },
        ...(description !== null && { description }),
      })),
    })),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}
