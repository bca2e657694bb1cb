/** What the file of a framework holds, whatever format it is in. */

import type { EntryLabel, FrameworkEntry } from '../../../community/frameworks/framework.ts';
import { isTargetType } from '../../../community/results/result.ts';
import { asciiAddress, isIdentifier } from '../../../community/schemas/addresses-and-types.ts';
import { formats } from '../../../community/schemas/formats.ts';
import { limits } from '../../../community/schemas/schema.ts';
import { cleanText, holdsEmail } from '../clean-text.ts';

export interface FoundFramework {
  /** Null where the file does not say what it is called. */
  readonly name: string | null;
  readonly entries: readonly FrameworkEntry[];
}

/** An entry as it stands in a file: nothing of it is sure. */
export interface RawEntry {
  readonly code: string;
  readonly url: string;
  readonly type: string;
  readonly labels: readonly {
    readonly language: string;
    readonly name: string;
    readonly description: string;
  }[];
}

/**
 * The entry as our files can hold it; null where it has no identifier, or no name. `language`: of
 * labels that do not say theirs.
 */
export function entryFrom(raw: RawEntry, language: string): FrameworkEntry | null {
  const url = asciiAddress(raw.url.trim());
  const labels = raw.labels.flatMap((label) => labelFrom(label, language));
  const code = shortened(raw.code, limits.name) || lastPart(url);
  if (!isIdentifier(url) || holdsEmail(url) || code === '' || labels.length === 0) return null;
  return { code, url, type: isTargetType(raw.type) ? raw.type : null, labels: oneEach(labels) };
}

function labelFrom(label: RawEntry['labels'][number], language: string): EntryLabel[] {
  const name = shortened(label.name, limits.name);
  if (name === '') return [];
  const description = shortened(label.description, limits.description);
  return [
    {
      language: tagOf(label.language) ?? language,
      name,
      description: description === '' || description === name ? null : description,
    },
  ];
}

/** `en-us`, `en_US` and `EN` as we write them; null for what is no tag. */
export function tagOf(text: string): string | null {
  const [base = '', ...rest] = text.trim().split(/[-_]/);
  const tag = [
    base.toLowerCase(),
    ...rest.map((part) =>
      part.length === 4
        ? part.charAt(0).toUpperCase() + part.slice(1).toLowerCase()
        : part.toUpperCase(),
    ),
  ].join('-');
  return formats['language-tag'].test(tag) ? tag : null;
}

/** Of several labels in one language, the first. */
export const oneEach = (labels: readonly EntryLabel[]): readonly EntryLabel[] =>
  [...new Map(labels.toReversed().map((label) => [label.language, label])).values()].toReversed();

function shortened(text: string, most: number): string {
  const clean = cleanText(text);
  if (holdsEmail(clean)) return '';
  const letters = [...clean];
  return letters.length <= most
    ? clean
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** What tells entries apart that have no code: the end of their identifier. */
const lastPart = (url: string): string => url.split(/[/#:]/).findLast((part) => part !== '') ?? '';
