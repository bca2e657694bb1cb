/** Where words still stand in what people wrote, or signed elsewhere, once they were to go. */

import { type CommunityFile, isRefused } from '../../community/file.ts';
import type { Authored } from '../authored.ts';

/** What people write or bring; what we signed says what is signed again. */
const isOfPeople = (path: string): boolean =>
  path.endsWith('.md') || path === 'keys/issuer.json' || path.includes('/endorsements/');

/**
 * `path:line` of each line that says one of the words, in the files as they are to be. `instead`:
 * the word to come, which may hold the one before.
 */
export function mentionsOf(
  words: readonly string[],
  existing: readonly CommunityFile[],
  { files, removed = [] }: Pick<Authored, 'files' | 'removed'>,
  instead: string | null = null,
): readonly string[] {
  const written = new Map(files.map(({ path, text }) => [path, text]));
  const gone = new Set(removed);
  return existing.flatMap(({ path, content }) => {
    if (isRefused(content) || gone.has(path) || !isOfPeople(path)) return [];
    const text = written.get(path) ?? new TextDecoder().decode(content);
    const lines = text.normalize('NFC').split('\n');
    const left = instead === null ? lines : lines.map((line) => line.replaceAll(instead, ''));
    return left.flatMap((line, at) =>
      words.some((word) => line.includes(word)) ? [`${path}:${at + 1}`] : [],
    );
  });
}
