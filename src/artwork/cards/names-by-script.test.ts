/** 250 common names of each of fourteen scripts are no problem, and cards show them. */

import { describe, expect, it } from 'vitest';
import { checkCommunity } from '../../community/check.ts';
import { letterNotes } from '../../community/letters/notes.ts';
import { namesByScript } from '../../testing/fixtures/artwork/names-by-script.ts';
import { tinyCommunity, tinyNow } from '../../testing/fixtures/tiny-community.ts';
import { clustersOf, setLine } from './runs.ts';

it('are of fourteen scripts', () => {
  expect(namesByScript.length).toBe(14);
});

describe.each(namesByScript)('common names: $script', ({ language, names }) => {
  it('are 250, and pass the check as they are written, without a note', () => {
    expect(new Set(names).size).toBe(250);
    const profiles = names.map((name, at) => [
      `recipients/sample-${at}/profile.md`,
      `---\nname: ${name}\nlanguage: ${language}\n---\n`,
    ]);
    const { community, problems } = checkCommunity(
      tinyCommunity(Object.fromEntries(profiles) as Record<string, string>),
      { now: tinyNow },
    );
    expect(problems).toEqual([]);
    const kept = new Set(community!.recipients.map(({ name }) => name));
    expect(names.filter((name) => !kept.has(name))).toEqual([]);
    expect(letterNotes(community!, null)).toEqual([]);
  });

  it('can be set on a card, every letter of them', async () => {
    const left: string[] = [];
    for (const name of names) {
      const clusters = await clustersOf(name, 'serif', language);
      if (clusters === null || setLine(clusters).width === 0) left.push(name);
    }
    expect(left).toEqual([]);
  });
});
