/** Frameworks of skills that others keep: what badges use of them, in the community's own files. */

import type { Alignment } from '../results/result.ts';

/** What an entry is called in one language. */
export interface EntryLabel {
  /** BCP 47 tag. */
  readonly language: string;
  readonly name: string;
  readonly description: string | null;
}

export interface FrameworkEntry {
  /** Told apart by it within the framework. */
  readonly code: string;
  /** What identifies it everywhere: an address or another IRI. */
  readonly url: string;
  /** OB 3.0 targetType; null where nobody says so. */
  readonly type: string | null;
  /** One at least. */
  readonly labels: readonly EntryLabel[];
}

/** A framework (`badges/frameworks/<slug>.json`). */
export interface Framework {
  readonly slug: string;
  readonly name: string;
  /** Where its entries were taken from: an address, or the name of a file. */
  readonly source: string;
  readonly entries: readonly FrameworkEntry[];
}

/** `framework/code` in its two parts; the code may hold anything. Null for another text. */
export function namedEntry(text: string): { readonly slug: string; readonly code: string } | null {
  const at = text.indexOf('/');
  return at < 1 || at === text.length - 1
    ? null
    : { slug: text.slice(0, at), code: text.slice(at + 1) };
}

/** The label in a language: of that very tag, of the same language, else the first. */
function labelIn({ labels }: FrameworkEntry, language: string): EntryLabel | undefined {
  const base = (tag: string): string => tag.split('-')[0] ?? tag;
  return (
    labels.find((label) => label.language === language) ??
    labels.find((label) => base(label.language) === base(language)) ??
    labels[0]
  );
}

/** Entries as alignments, in the words of one language. What no framework has gives nothing. */
export const alignedIn =
  (frameworks: readonly Framework[], language: string) =>
  (entries: readonly string[] | undefined): readonly Alignment[] =>
    (entries ?? []).flatMap((text): Alignment[] => {
      const named = namedEntry(text);
      const framework = frameworks.find(({ slug }) => slug === named?.slug);
      const entry = framework?.entries.find(({ code }) => code === named?.code);
      const label = entry === undefined ? undefined : labelIn(entry, language);
      return framework === undefined || entry === undefined || label === undefined
        ? []
        : [
            {
              name: label.name,
              url: entry.url,
              framework: framework.name,
              code: entry.code,
              description: label.description,
              type: entry.type,
            },
          ];
    });
