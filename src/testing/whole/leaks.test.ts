/**
 * Who wants to be in no list changes nothing of what everybody sees: a community of generated people is
 * published without and with those who are unlisted, silent or file-only and with hidden awards, and
 * the two sites are compared byte by byte.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkCommunity } from '../../community/check.ts';
import { drawName } from '../../community/drawn-names.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import { publish } from '../../publication/folder/publish.ts';
import { emptyLedger, issueWith, keyOf, signingNow } from '../fixtures/signing-community.ts';
import { tinyCommunity, tinyText } from '../fixtures/tiny-community.ts';
import { filesIn, freshFolder, removeFolders } from '../fixtures/trees.ts';
import { chanceOf } from '../generated/text.ts';

type Files = Record<string, string | null>;

const chance = chanceOf(71_000);
const bytes = (count: number): Uint8Array =>
  Uint8Array.from({ length: count }, () => chance.below(256));

const shared: Files = {
  ...Object.fromEntries(
    ['ada/profile', 'ada/first-talk', 'ada/repairer', 'grace/profile', 'grace/first-talk'].map(
      (path) => [`recipients/${path}.md`, null],
    ),
  ),
  'keys/issuer.json': tinyText('keys/issuer.json').replace('\n}', ',\n  "directory": true\n}'),
  'badges/speaker/badge.md':
    '---\nname: Speaker\ndescription: Speaks.\ncreated: 2026-01-10\nrequires: [first-talk, repairer]\n' +
    'skills:\n  - Soldering\nhours: 3\n---\nDo.\n',
  'badges/pathways/speaking.md':
    '---\nname: Speaking\ndescription: Speak.\nbadges: [first-talk, repairer, speaker]\n---\n',
};

const profile = (slug: string, visibility: string | null): Files => ({
  [`recipients/${slug}/profile.md`]: `---\nname: Person ${slug}\n${visibility === null ? '' : `visibility: ${visibility}\n`}---\n`,
});

function award(slug: string, badge: string, more = ''): Files {
  const day = String(1 + chance.below(28)).padStart(2, '0');
  const date = badge === 'speaker' ? '2026-06-10' : `2026-05-${day}`;
  return {
    [`recipients/${slug}/${badge}.md`]: `---\nbadge: ${badge}\ndate: ${date}\n${more}---\n`,
  };
}

/** The awards of a person: a first talk, and as chance has it what follows on it. */
function awards(slug: string, all: boolean): Files {
  const repairs = all || chance.maybe(0.6);
  return {
    ...award(slug, 'first-talk'),
    ...(repairs && award(slug, 'repairer')),
    ...(repairs &&
      (all || chance.maybe(0.5)) &&
      award(slug, 'speaker', 'because: [first-talk, repairer]\n')),
  };
}

const listed = Array.from({ length: 5 }, (_, at) => `listed-${at}`);
const others = Array.from({ length: 9 }, (_, at) => ({
  slug: at % 3 === 1 ? `silent-${at}` : drawName(bytes),
  visibility: ['unlisted', null, 'file-only'][at % 3] ?? null,
}));
const seen: Files = Object.assign(
  { ...shared },
  ...listed.flatMap((slug, at) => [profile(slug, 'listed'), awards(slug, at === 0)]),
);
const hidden: Files = Object.assign(
  {},
  ...listed
    .filter((slug) => seen[`recipients/${slug}/repairer.md`] === undefined)
    .map((slug) => award(slug, 'repairer', 'hidden: true\n')),
);
const unseen: Files = Object.assign(
  { ...hidden },
  ...others.flatMap(({ slug, visibility }, at) => [
    profile(slug, visibility),
    awards(slug, at % 4 === 0),
  ]),
);

async function published(files: Files, before: Ledger, name: string) {
  const checked = checkCommunity(tinyCommunity(files), { now: signingNow });
  expect(checked.problems).toEqual([]);
  const community = { ...checked.community!, keys: [await keyOf(1, 'active')] };
  const { ledger } = await issueWith(community, before, 1);
  const dist = join(freshFolder(name), 'dist');
  await publish({ community, ledger, previews: new Set(), publicFiles: [] }, dist);
  return { ledger, dist };
}

let [plain, whole] = ['', ''];

beforeAll(async () => {
  const first = await published(seen, emptyLedger, 'leaks-plain');
  plain = first.dist;
  whole = (await published({ ...seen, ...unseen }, first.ledger, 'leaks-whole')).dist;
}, 300_000);
afterAll(removeFolders);

const isOwnOf = (path: string, own: string): boolean =>
  [`recipients/${own}/`, `recipients/${own}.`].some((start) => path.startsWith(start));

it('people in no list and hidden awards change no byte of what others see', () => {
  expect(Object.keys(hidden).length).toBeGreaterThan(0);
  const differing = filesIn(plain).filter(
    (path) => !readFileSync(join(plain, path)).equals(readFileSync(join(whole, path))),
  );
  expect(differing).toEqual([]);
});

it('what is there besides stands at their own addresses, and nothing of whoever wants no page', () => {
  const known = new Set(filesIn(plain));
  const added = filesIn(whole).filter((path) => !known.has(path));
  const own = [
    ...others.filter(({ visibility }) => visibility !== 'file-only').map(({ slug }) => slug),
    ...Object.keys(hidden).map((path) => path.slice('recipients/'.length, -'.md'.length)),
  ];
  expect(added.length).toBeGreaterThan(50);
  const elsewhere = added.filter((path) => !own.some((one) => isOwnOf(path, one)));
  // A calendar that was subscribed to stays, also where what was in it is hidden since: without a day.
  expect(elsewhere.filter((path) => !/^recipients\/listed-\d\/calendar\.ics$/.test(path))).toEqual(
    [],
  );
  for (const path of elsewhere)
    expect(readFileSync(join(whole, path), 'utf8')).not.toContain('VEVENT');
  for (const { slug } of others.filter(({ visibility }) => visibility === 'file-only'))
    for (const path of filesIn(whole))
      expect(path.includes(slug) || readFileSync(join(whole, path)).includes(slug), path).toBe(
        false,
      );
});
