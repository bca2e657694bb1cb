import { afterAll, describe, expect, it } from 'vitest';
import type { CommunityFile } from '../../community/file.ts';
import { readingOf } from '../../credential/ledger/reading.ts';
import { encodeMultikey } from '../../proof/multikey.ts';
import { communityFiles, generatedNow } from '../../testing/generated/communities.ts';
import { chanceOf } from '../../testing/generated/text.ts';
import { tinyCommunity, tinyNow, tinyText } from '../../testing/fixtures/tiny-community.ts';
import { freshFolder, removeFolders } from '../../testing/fixtures/trees.ts';
import { bytesHeldBy } from '../../testing/held-memory.ts';
import { rememberedReaders } from './remembered-readers.ts';
import { memoryIn, noMemory, type VerifiedMemory } from './verified-memory.ts';

const version = (): Uint8Array => Uint8Array.of(1);

/** A memory that has seen these files once. */
function memoryOf(files: readonly CommunityFile[], now: Date): VerifiedMemory {
  const [folder, root] = [freshFolder('readers'), freshFolder('readers-root')];
  const before = memoryIn(folder, root, now, version);
  readingOf(files, now, rememberedReaders(before));
  before.keep();
  return memoryIn(folder, root, now, version);
}

afterAll(removeFolders);

describe('what was read before is read as the first time', () => {
  it('in generated communities, whatever they write', () => {
    const keys = [1, 2].map((fill) => encodeMultikey(new Uint8Array(32).fill(fill)));
    for (const number of [0, 1, 2]) {
      const files = communityFiles(chanceOf(number), number, 6, [keys[0]!, keys[1]!]);
      const plain = readingOf(files, generatedNow);
      const memory = memoryOf(files, generatedNow);
      expect(readingOf(files, generatedNow, rememberedReaders(memory))).toEqual(plain);
    }
  });

  it('where a file has a fault, or another one gets a fault by it', () => {
    const award = tinyText('recipients/ada/first-talk.md');
    for (const changes of [
      { 'recipients/ada/first-talk.md': award.replace('first-talk', 'no-such-badge') },
      { 'recipients/ada/first-talk.md': `${award}\n<b>bold</b>\n` },
      { 'recipients/ada/first-talk.md': `${award}\nWrite to ada&#64;mail.example\n` },
      { 'recipients/ada/first-talk.md': award.replace('2026-05-01', '2026-13-01') },
      { 'recipients/ada/first-talk.md': award.replaceAll('\n', '\r\n') },
      { 'badges/first-talk/badge.md': null },
      { 'recipients/grace/profile.md': tinyText('recipients/ada/profile.md') },
      { 'recipients/ada/first-talk.json': '{"a":1,"a":2}' },
    ] satisfies Record<string, string | null>[]) {
      const files = tinyCommunity(changes);
      const plain = readingOf(files, tinyNow);
      for (const seen of [files, tinyCommunity()])
        expect(readingOf(files, tinyNow, rememberedReaders(memoryOf(seen, tinyNow)))).toEqual(
          plain,
        );
    }
  });

  it('without its text, and what many say alike once', () => {
    const [blanks, criteria] = [' '.repeat(20_000), 'a'.repeat(20_000)];
    const { parse } = rememberedReaders(noMemory);
    const read = (): unknown =>
      Array.from({ length: 50 }, (_, at) => {
        const text = `{"no":${at},${blanks}"criteria":["${criteria}"]}`;
        return parse?.(text, new TextEncoder().encode(text));
      });
    expect(bytesHeldBy(read)).toBeLessThan(50 * 10_000);
  });

  it('and only then: bytes that were not read are read anew', () => {
    const memory = memoryOf(tinyCommunity(), tinyNow);
    const broken = tinyCommunity({ 'recipients/ada/first-talk.md': '---\nbadge: [\n---\n' });
    expect(readingOf(broken, tinyNow, rememberedReaders(memory)).problems).not.toEqual([]);
  });
});
