/**
 * Communities as people could have written them: every optional part present or absent, up to the
 * limits.
 */

import { limits } from '../../community/schemas/schema.ts';
import { formatFrontMatter } from '../../community/text/front-matter.ts';
import type { CommunityFile } from '../../community/file.ts';
import { hasShape } from '../../community/letters/shapes.ts';
import { encodeMultikey } from '../../proof/multikey.ts';
import { achievementTypes } from '../../community/schemas/addresses-and-types.ts';
import { identifierOf, resultsOf, targetTypeOf, type GeneratedResults } from './results.ts';
import { type Chance, lineOf, markdownOf, scripts } from './text.ts';

type Members = Record<string, unknown>;

/** Every generated award is judged at this moment. */
export const generatedNow: Date = new Date('2026-11-22T12:00:00Z');

const sites = [
  (number: number) => `https://b${number}.example/`,
  (number: number) => `https://b${number}.example/badges/`,
  (number: number) => `https://host-${number}.example.org/a/B_c.d/e-f/`,
  (number: number) => `https://b${number}.example:8443/club/`,
];
const languages = ['en', 'de', 'pt-BR', 'zh-Hant', 'sr-Latn-RS', 'es-419', 'ber', 'he', 'ar'];
const durations = ['P100Y', 'P2Y', 'P18M', 'P4W', 'P90D', 'P1Y6M', 'P1D'];

/**
 * Authored files: an issuer, two public keys (the older one retired), and `awards` badges, each
 * with its recipient and award.
 */
export function communityFiles(
  chance: Chance,
  number: number,
  awards: number,
  keys: readonly [string, string],
): CommunityFile[] {
  const site = sites[number % sites.length]!(number);
  const files = [
    json('keys/issuer.json', issuerOf(chance, site)),
    json('keys/2024-old.json', {
      id: '2024-old',
      publicKeyMultibase: keys[0],
      state: 'retired',
      created: '2024-01-01',
    }),
    json('keys/2026-a.json', {
      id: '2026-a',
      publicKeyMultibase: keys[1],
      state: 'active',
      created: '2026-01-01',
    }),
  ];
  for (let at = 0; at < awards; at++) files.push(...awardFiles(chance, at, site));
  return files;
}

function awardFiles(chance: Chance, at: number, site: string): CommunityFile[] {
  const [badge, recipient] = [slugOf('badge', chance, at), slugOf('person', chance, at)];
  const results = chance.maybe(0.4)
    ? resultsOf(chance, () => listOf(chance, () => alignmentOf(chance)).slice(0, 3))
    : null;
  return [
    markdown(
      `badges/${badge}/badge.md`,
      badgeOf(chance, at, results),
      markdownOf(chance, proseLength(chance)),
    ),
    markdown(
      `recipients/${recipient}/profile.md`,
      profileOf(chance),
      chance.maybe() ? markdownOf(chance, 60) : '',
    ),
    markdown(
      `recipients/${recipient}/${slugOf('award', chance, at)}.md`,
      awardOf(chance, badge, site, results),
      chance.maybe() ? markdownOf(chance, proseLength(chance)) : '',
    ),
  ];
}

function issuerOf(chance: Chance, url: string): Members {
  return {
    name: nameOf(chance),
    url,
    ...optional(chance, 'description', () => descriptionOf(chance)),
    ...optional(chance, 'email', () => `first.last+${chance.below(99)}@mail.example`),
    ...optional(chance, 'language', () => chance.pick(languages)),
  };
}

function badgeOf(chance: Chance, at: number, results: GeneratedResults | null): Members {
  // Names of badges are told apart by a number, since chance may draw a short one twice.
  const number = `${at} `;
  const room = limits.name - number.length;
  return {
    name: number + [...nameOf(chance)].slice(0, room).join('').trim(),
    description: descriptionOf(chance),
    created: '0001-01-01',
    ...optional(chance, 'version', () => chance.pick([1, 2, 10, 9_999])),
    ...optional(chance, 'expires', () => chance.pick(durations)),
    ...optional(chance, 'type', () =>
      chance.pick([...achievementTypes, 'ext:Repair.Café-1'.replace('é', 'e')]),
    ),
    ...optional(chance, 'skills', () =>
      listOf(chance, () => lineOf(chance, 1 + chance.below(100))),
    ),
    ...optional(chance, 'alignments', () => listOf(chance, () => alignmentOf(chance))),
    ...optional(chance, 'hours', () => chance.pick([0.25, 1, 2.5, 12.75, 10_000])),
    ...creditsOf(chance),
    ...(results !== null && { results: results.described }),
    ...optional(chance, 'level', () => shortOf(chance)),
    ...optional(chance, 'language', () => chance.pick(languages)),
  };
}

function creditsOf(chance: Chance): Members {
  if (chance.maybe()) return {};
  return {
    credits: chance.pick([0.25, 1, 2.5, 180, 10_000]),
    ...optional(chance, 'creditUnit', () => chance.pick(['ECTS', 'CEU', 'hours', 'SWS-2.x'])),
  };
}

function alignmentOf(chance: Chance): Members {
  return {
    name: shortOf(chance),
    url: identifierOf(chance, () => addressOf(chance)),
    ...optional(chance, 'framework', () => shortOf(chance)),
    ...optional(chance, 'code', () => shortOf(chance)),
    ...optional(chance, 'description', () => shortOf(chance)),
    ...optional(chance, 'type', () => targetTypeOf(chance)),
  };
}

function profileOf(chance: Chance): Members {
  return {
    name: nameOf(chance),
    ...optional(chance, 'profile', () => addressOf(chance)),
    ...optional(chance, 'email', () => ({
      hash: `sha256$${hexOf(chance, 64)}`,
      salt: hexOf(chance, chance.pick([32, 33, 128])),
    })),
    ...optional(
      chance,
      'did',
      // Each is one person's.
      () =>
        chance.pick([
          `did:key:${encodeMultikey(Uint8Array.from(Buffer.from(hexOf(chance, 64), 'hex')))}`,
          `did:web:holder.example%3A8443:people:${hexOf(chance, 16)}`,
        ]),
      0.2,
    ),
    ...optional(chance, 'links', () => [{ name: shortOf(chance), url: addressOf(chance) }], 0.2),
  };
}

function awardOf(
  chance: Chance,
  badge: string,
  site: string,
  results: GeneratedResults | null,
): Members {
  const date = chance.pick([
    '2025-06-30',
    '2026-03-01',
    '2024-02-29',
    '2026-11-22',
    '1999-12-31',
    '0001-01-01',
  ]);
  return {
    badge,
    date,
    ...optional(
      chance,
      'expires',
      () => chance.pick([date, '2026-11-22', '2040-02-29', '9999-12-31']),
      0.3,
    ),
    ...optional(chance, 'evidence', () => evidenceList(chance, `${site}badges/${badge}`)),
    ...(results !== null && results.reached.length > 0 && { results: results.reached }),
    ...optional(chance, 'revoked', () => ({ date: '2026-11-22', reason: shortOf(chance) }), 0.1),
  };
}

/**
 * Sometimes two that lead to one address, and one that leads to a page or picture of the badge
 * itself.
 */
function evidenceList(chance: Chance, badge: string): Members[] {
  const list = listOf(chance, () => evidenceOf(chance, addressOf(chance)));
  if (chance.maybe(0.15)) list.push(evidenceOf(chance, String(list[0]!['url'])));
  if (chance.maybe(0.15))
    list.push(evidenceOf(chance, badge + chance.pick(['/', '/v1.png', '/v1.svg', '.png'])));
  return list.slice(-50);
}

function evidenceOf(chance: Chance, url: string): Members {
  return {
    url,
    ...optional(chance, 'name', () => shortOf(chance)),
    ...optional(chance, 'description', () => shortOf(chance)),
  };
}

const optional = (chance: Chance, key: string, value: () => unknown, probability = 0.5): Members =>
  chance.maybe(probability) ? { [key]: value() } : {};

/** Mostly few, now and then the most that is allowed. */
const listOf = <Item>(chance: Chance, item: () => Item): Item[] =>
  Array.from({ length: chance.maybe(0.04) ? 50 : 1 + chance.below(4) }, item);

/** Names in letters that cards can show, so that drawing them is a part of what is tried. */
const nameWords = Object.values(scripts)
  .flat()
  .filter((word) =>
    [...word].every(
      (letter) => hasShape(letter) || /\p{Default_Ignorable_Code_Point}/u.test(letter),
    ),
  );
const nameOf = (chance: Chance): string =>
  lineOf(chance, chance.maybe(0.05) ? 300 : 1 + chance.below(40), nameWords);
const descriptionOf = (chance: Chance): string =>
  lineOf(chance, chance.maybe(0.05) ? 1_000 : 1 + chance.below(120));
const shortOf = (chance: Chance): string => lineOf(chance, 1 + chance.below(30));
const proseLength = (chance: Chance): number =>
  chance.maybe(0.02) ? chance.pick([6_000, 12_000]) : 1 + chance.below(300);

function addressOf(chance: Chance): string {
  const tail = chance.pick([
    '',
    'a',
    '%D0%B6/?q=%22&r=[1]',
    "path_(x)/it's;y,z!$*+=:@",
    '#fragment',
    '?a=b&c=d#e/f?g',
    '~me//..',
    'x'.repeat(300),
  ]);
  return `https://${chance.pick(['talks.example', 'xn--bcher-kva.example', 'ev.example:444', '127.0.0.1'])}/${chance.below(1_000_000)}/${tail.replace('[1]', '1').replace(':@', ':')}`;
}

const hexOf = (chance: Chance, digits: number): string =>
  Array.from({ length: digits }, () => chance.below(16).toString(16)).join('');
const slugOf = (kind: string, chance: Chance, at: number): string =>
  `${kind}-${at}${chance.pick(['', '-x', `-${'y'.repeat(40)}`])}`;

const json = (path: string, value: Members): CommunityFile => ({
  path,
  content: new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`),
});
const markdown = (path: string, data: Members, body: string): CommunityFile => ({
  path,
  content: new TextEncoder().encode(formatFrontMatter(data, body === '' ? '' : `${body}\n`)),
});

/** Kinds of text that a set of credentials must hold, for the test of the generator. */
export const wantedTexts: readonly string[] = Object.values(scripts).map((words) => words[0]!);
