import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reachedBeside } from '../testing/fixtures/tiny/reached-beside.ts';
import { tinyCommunity, tinyNow, tinyText } from '../testing/fixtures/tiny-community.ts';
import { checkCommunity } from './check.ts';
import type { CommunityFile, Refusal } from './file.ts';
import { formatProblem } from './report.ts';

type Changes = Readonly<Record<string, string | Uint8Array | null>>;

const badge = 'badges/first-talk/badge.md';
const award = 'recipients/ada/first-talk.md';
const profile = 'recipients/ada/profile.md';
const issuer = 'keys/issuer.json';
const key = 'keys/2026-a.json';

/** One file of the tiny community with a word replaced. */
function changed(path: string, from: string | RegExp, to: string): Changes {
  const text = tinyText(path);
  const result = text.replace(from, to);
  if (result === text) throw new Error(`"${String(from)}" does not stand in ${path}.`);
  return { [path]: result };
}

function body(path: string, text: string): Changes {
  return { [path]: `${tinyText(path)}\n${text}\n` };
}

function problemsOf(files: readonly CommunityFile[]): string[] {
  return checkCommunity(files, { now: tinyNow }).problems.map(
    ({ rule, path, line, column }) => `${rule} ${path}:${line}:${column}`,
  );
}

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="4"/></svg>\n';
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const secondKey = tinyText(key).replace('2026-a', '2026-b');
/** Keys by their names, with the origin of each; the last one is active. */
function keysWith(origins: Readonly<Record<string, object | null>>): Changes {
  const ids = Object.keys(origins);
  return Object.fromEntries(
    ids.map((id) => [
      `keys/${id}.json`,
      tinyText(key)
        .replace('2026-a', id)
        .replace('active', id === ids.at(-1) ? 'active' : 'retired')
        .replace(
          /\n}/,
          origins[id] === null ? '\n}' : `,\n  "origin": ${JSON.stringify(origins[id])}\n}`,
        ),
    ]),
  );
}
/** A framework of one entry, and more. */
const frameworkWith = (more = ''): string =>
  '{"name": "ESCO", "source": "skills_en.csv", "entries": [{"code": "S8.1", "url": "urn:a:1",\n' +
  `"labels": [{"language": "en", "name": "repair"}, {"language": "de", "name": "reparieren"}]}${more}]}\n`;
const threeScales =
  '\n  - {name: Rubric, rubric: [X, Y], required: Y}\n  - {name: Grade, values: [C, B, A], required: B}' +
  '\n  - {name: Test, type: Percent, required: 50}';
const german =
  '---\nname: Erster Vortrag\ndescription: Hielt einen ersten Vortrag bei uns.\n---\nHalte einen Vortrag.\n';
/** One file in another language each, by its tag. */
const translated = (
  rows: readonly (readonly [
    rule: string,
    tag: string,
    place: string,
    text: string,
    why?: string,
  ])[],
): (readonly [string, string, Changes, string])[] =>
  rows.map(([rule, tag, place, text, why = '']) => {
    const path = `badges/first-talk/badge.${tag}.md`;
    return [rule, `${path}:${place}`, { [path]: text }, `${tag} ${why}`] as const;
  });
const holderKey = 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK';
const tombstone = '---\ndate: 2026-06-01\n---\n';
const root = { kind: 'root' };
const date = '2026-03-01';
const saidBy = (by: string, more: object = {}) => ({
  kind: 'next',
  key: by,
  date,
  signature: 'z3',
  ...more,
});

/** Where a badge of another issuer is kept. */
const keptPath = (text: string, recipient = 'ada'): string =>
  `recipients/${recipient}/elsewhere/${createHash('sha256').update(text).digest('hex')}.json`;

/** An endorsement that nobody signed, with members of its own. */
const endorsement = (more: object): string =>
  JSON.stringify({
    type: ['VerifiableCredential', 'EndorsementCredential'],
    issuer: { id: 'did:web:other.example' },
    validFrom: '2026-05-01T00:00:00Z',
    credentialSubject: { id: 'did:web:badges.riverside.example' },
    ...more,
  });
const endorsedPath = (text: string): string =>
  `keys/endorsements/${createHash('sha256').update(text).digest('hex')}.json`;
const manyEndorsements = (): (readonly [path: string, text: string])[] =>
  Array.from({ length: 25 }, (_, at) => endorsement({ name: String(at) }))
    .map((text) => [endorsedPath(text), text] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
const fromPairs = (pairs: readonly (readonly [string, string])[]): Changes =>
  Object.fromEntries(pairs);

const pull = 'https://code.example/riverside/badges/pull/12';
const voices = (url: string, who: string): string =>
  `---\nvoices:\n  - text: Well done.\n    who: ${who}\n    url: ${url}\nbadge: first-talk\ndate: 2026-05-01\n---\n`;
const withRepository = JSON.stringify({
  ...(JSON.parse(tinyText('keys/issuer.json')) as object),
  repository: 'https://code.example/riverside/badges',
});

/** A badge of another issuer that is larger than any that is kept. */
const tooMuch = `{"a":"${'x'.repeat(262_144)}"}`;

const broken: readonly (readonly [rule: string, place: string, changes: Changes, why?: string])[] =
  [
    // badges of other issuers
    [
      'original-changed',
      'recipients/ada/elsewhere/'.concat('0'.repeat(64), '.json:1:1'),
      { [`recipients/ada/elsewhere/${'0'.repeat(64)}.json`]: '{}\n' },
    ],
    ...['{"a":"ada@mail.example"}', 'no JSON'].map(
      (text) =>
        ['original-private', `${keptPath(text)}:1:1`, { [keptPath(text)]: text }, text] as const,
    ),
    ['original-too-large', `${keptPath(tooMuch)}:1:1`, { [keptPath(tooMuch)]: tooMuch }],
    [
      'elsewhere-file',
      'recipients/ada/elsewhere/a.json:1:1',
      { 'recipients/ada/elsewhere/a.json': '{}' },
    ],
    ['profile-missing', 'recipients/eve/profile.md:1:1', { [keptPath('{}', 'eve')]: '{}' }],
    // endorsements by others
    [
      'endorsement-changed',
      `keys/endorsements/${'0'.repeat(64)}.json:1:1`,
      { [`keys/endorsements/${'0'.repeat(64)}.json`]: endorsement({}) },
    ],
    [
      'endorsement-ending',
      `${endorsedPath(endorsement({})).replace(/json$/, 'jwt')}:1:1`,
      { [endorsedPath(endorsement({})).replace(/json$/, 'jwt')]: endorsement({}) },
    ],
    [
      'endorsement-private',
      `${endorsedPath(endorsement({ name: 'By ada@mail.example' }))}:1:1`,
      {
        [endorsedPath(endorsement({ name: 'By ada@mail.example' }))]: endorsement({
          name: 'By ada@mail.example',
        }),
      },
    ],
    ...[
      'no JSON',
      '[]',
      '{"type":"OpenBadgeCredential"}',
      endorsement({ issuer: 'http://other.example/' }),
      endorsement({ issuer: 'did:ion:other' }),
      endorsement({ credentialSubject: {} }),
      endorsement({ credentialSubject: [{ id: 'urn:a' }, { id: 'urn:b' }] }),
      endorsement({ validFrom: 5 }),
      endorsement({ credentialSubject: { id: 'urn:a', endorsementComment: 'a'.repeat(1001) } }),
      endorsement({ more: 'a'.repeat(16 * 1024) }),
    ].map(
      (text) =>
        [
          'endorsement-unreadable',
          `${endorsedPath(text)}:1:1`,
          { [endorsedPath(text)]: text },
          text.slice(0, 60),
        ] as const,
    ),
    ['too-many-endorsements', `${manyEndorsements()[24]![0]}:1:1`, fromPairs(manyEndorsements())],
    // words of others about an award
    [
      'voice-elsewhere',
      `${award}:5:10`,
      {
        [award]: voices('https://elsewhere.example/pull/1', 'Grace'),
        'keys/issuer.json': withRepository,
      },
    ],
    ['voice-elsewhere', `${award}:5:10`, { [award]: voices(pull, 'Grace') }, 'no repository'],
    [
      'voice-of-recipient',
      `${award}:4:10`,
      { [award]: voices(pull, 'ada lovelace'), 'keys/issuer.json': withRepository },
    ],
    // bytes and characters
    ['empty-file', `${badge}:1:1`, { [badge]: '' }],
    [
      'not-utf8',
      `${profile}:2:7`,
      { [profile]: Buffer.from('---\nname: \xe9mile\n---\n', 'latin1') },
    ],
    [
      'byte-order-mark',
      'keys/issuer.json:1:1',
      { 'keys/issuer.json': `\uFEFF${tinyText('keys/issuer.json')}` },
    ],
    ['line-ends', `${badge}:1:4`, { [badge]: tinyText(badge).replaceAll('\n', '\r') }],
    [
      'merge-conflict',
      `${badge}:2:1`,
      {
        [badge]: tinyText(badge)
          .replace('name:', '<<<<<<< ours\nname: A\n=======\nname:')
          .replace('\ncreated', '\n>>>>>>> theirs\ncreated'),
      },
    ],
    ['merge-conflict', `${badge}:2:1`, changed(badge, 'name:', '<<<<<<<\nname:'), 'one mark'],
    [
      'merge-conflict',
      `${badge}:4:1`,
      changed(badge, '\ncreated', '\n=======\ncreated: 2026-01-01\n>>>>>>> theirs\ncreated'),
      'the end of one',
    ],
    ['tab', `${award}:5:1`, changed(award, '  - url', '\t- url')],
    ['tab', `${badge}:6:5`, changed(badge, 'Give a', 'Give\ta'), 'in the body'],
    ['control-character', `${badge}:2:12`, changed(badge, 'First Talk', 'First\u0007Talk')],
    [
      'control-character',
      `${badge}:2:7`,
      changed(badge, 'First Talk', '"First\\aTalk"'),
      'escaped',
    ],
    ['bidi-character', `${profile}:2:10`, changed(profile, 'Ada Lovelace', 'Ada\u202eecalevoL')],
    [
      'bidi-character',
      `${issuer}:2:11`,
      changed(issuer, 'Riverside', '\\u202eRiverside'),
      'escaped in JSON',
    ],
    ['zero-width-character', `${profile}:2:9`, changed(profile, 'Ada', 'Ad\u200ba')],
    [
      'zero-width-character',
      `${profile}:2:9`,
      changed(profile, 'Ada', 'Ad\u200da'),
      'a joiner where nothing joins',
    ],
    ['lone-surrogate', `${profile}:2:7`, changed(profile, 'Ada Lovelace', '"Ada \\ud800"')],
    ['not-nfc', `${profile}:2:10`, changed(profile, 'Ada Lovelace', 'Rene\u0301')],
    // files and folders
    ['link', 'recipients/ada/old.md:1:1', {}],
    ['special-file', 'recipients/ada/old.md:1:1', {}],
    ['folder-instead-of-file', 'recipients/ada/old.md:1:1', {}],
    ['unreadable', 'recipients/ada/old.md:1:1', {}],
    ['file-name-not-utf8', 'recipients/ada/old.md:1:1', {}],
    ['submodule', 'recipients/ada/old.md:1:1', {}],
    ['executable-file', 'recipients/ada/old.md:1:1', {}],
    ['too-large', 'recipients/ada/old.md:1:1', {}],
    [
      'too-large',
      `${award}:1:1`,
      { [award]: `${tinyText(award)}`.padEnd(66_000, '\n') },
      'whoever read it',
    ],
    ['unexpected-file', 'badges/first-talk/notes.txt:1:1', { 'badges/first-talk/notes.txt': 'x' }],
    [
      'unexpected-file',
      'badges/first-talk/Badge.md:1:1',
      { 'badges/first-talk/Badge.md': 'x' },
      'misspelt',
    ],
    ['unexpected-file', 'badges/loose.md:1:1', { 'badges/loose.md': 'x' }, 'not in a folder'],
    [
      'unexpected-file',
      'recipients/ada/deep/x.md:1:1',
      { 'recipients/ada/deep/x.md': 'x' },
      'too deep',
    ],
    [
      'unexpected-file',
      'recipients/ada/profile.json:1:1',
      { 'recipients/ada/profile.json': '{}' },
      'a credential named like the profile',
    ],
    ['unexpected-file', 'keys/notes.md:1:1', { 'keys/notes.md': 'x' }],
    [
      'mdx-file',
      'recipients/ada/talk.mdx:1:1',
      { 'recipients/ada/talk.mdx': 'export const x = 1;' },
    ],
    ['slug', 'badges/Second Talk/badge.md:1:1', { 'badges/Second Talk/badge.md': tinyText(badge) }],
    ['slug', 'recipients/ada/a_b.md:1:1', { 'recipients/ada/a_b.md': tinyText(award) }],
    [
      'slug-not-unique',
      'badges/FIRST-TALK/badge.md:1:1',
      { 'badges/FIRST-TALK/badge.md': tinyText(badge) },
    ],
    [
      'slug-not-unique',
      'recipients/ａda/profile.md:1:1',
      { 'recipients/ａda/profile.md': tinyText(profile) },
      'full-width',
    ],
    [
      'slug-not-unique',
      'recipients/ada/First-Talk.md:1:1',
      { 'recipients/ada/First-Talk.md': tinyText(award) },
    ],
    ['slug-reserved', 'badges/index/badge.md:1:1', { 'badges/index/badge.md': tinyText(badge) }],
    [
      'slug-reserved',
      'recipients/ada/verify.md:1:1',
      { 'recipients/ada/verify.md': tinyText(award) },
    ],
    ['issuer-missing', `${issuer}:1:1`, { [issuer]: null }],
    ['badge-missing', 'badges/second/badge.md:1:1', { 'badges/second/image.svg': svg }],
    [
      'badge-missing',
      'badges/second/badge.md:1:1',
      { 'badges/second/v1.json': '{}', 'badges/second/v1.png': 'x', 'badges/second/v1.svg': 'x' },
      'frozen versions of a badge that is gone',
    ],
    [
      'profile-missing',
      'recipients/adaa/profile.md:1:1',
      { 'recipients/adaa/first-talk.md': tinyText(award) },
    ],
    ['issued-award-missing', 'recipients/ada/old.json:1:1', { 'recipients/ada/old.json': '{}' }],
    // front matter and JSON
    ['front-matter-missing', `${award}:1:1`, { [award]: 'Ada gave a talk.\n' }],
    [
      'front-matter-missing',
      `${award}:1:1`,
      changed(award, '---', '---js'),
      'a language that would run',
    ],
    ['front-matter-unclosed', `${award}:1:1`, changed(award, '\n---\n', '\n\n')],
    ['front-matter-no-keys', `${award}:2:1`, { [award]: '---\n- first-talk\n---\n' }],
    ['yaml-syntax', `${badge}:2:7`, changed(badge, 'First Talk', '@First')],
    [
      'yaml-duplicate-key',
      `${badge}:3:1`,
      changed(badge, '\ndescription', '\nname: Other\ndescription'),
    ],
    ['yaml-anchor', `${badge}:2:10`, changed(badge, 'First Talk', '&x First Talk')],
    ['yaml-tag', `${badge}:2:13`, changed(badge, 'First Talk', '!!str First Talk')],
    ['yaml-merge-key', `${badge}:2:1`, changed(badge, 'name', '<<: {a: b}\nname')],
    [
      'yaml-too-complex',
      `${badge}:2:23`,
      changed(badge, 'First Talk', `${'['.repeat(20)}${']'.repeat(20)}`),
    ],
    ['json-syntax', `${issuer}:2:29`, changed(issuer, 'Makers",', 'Makers"')],
    ['json-syntax', `${key}:1:1`, { [key]: '[]' }, 'not an object'],
    // addresses that were given up
    ['address-given-up', `${award}:1:1`, { 'recipients/ada/first-talk.gone.md': tombstone }],
    [
      'tombstone-says-more',
      'recipients/ada/gone.gone.md:1:1',
      { 'recipients/ada/gone.gone.md': `${tombstone}Ada.\n` },
    ],
    [
      'given-up-in-future',
      'recipients/ada/gone.gone.md:2:7',
      { 'recipients/ada/gone.gone.md': tombstone.replace('2026-06-01', '2026-07-01') },
    ],
    [
      'leads-nowhere',
      'recipients/ada/gone.gone.md:3:5',
      { 'recipients/ada/gone.gone.md': tombstone.replace('\n---', '\nto: ada/gone\n---') },
      'leads to itself',
    ],
    // schemas
    ['missing-key', `${award}:2:1`, changed(award, 'date: 2026-05-01\n', '')],
    [
      'missing-key',
      `${award}:5:5`,
      changed(award, 'url: https://talks.example/engines\n    ', ''),
      'in a list',
    ],
    ['unknown-key', `${badge}:3:1`, changed(badge, 'description:', 'descripton:')],
    [
      'unknown-key',
      `${badge}:2:1`,
      changed(badge, 'name', 'slug: x\nname'),
      'a slug cannot be claimed',
    ],
    [
      'unknown-key',
      `${badge}:2:1`,
      changed(badge, 'name', '__proto__: {x: y}\nname'),
      'prototypes cannot be reached',
    ],
    ['wrong-type', `${badge}:2:7`, changed(badge, 'First Talk', '[First Talk]')],
    ['wrong-type', `${issuer}:2:11`, changed(issuer, '"Riverside Makers"', '7')],
    [
      'wrong-type',
      'badges/repairer/badge.md:5:10',
      changed('badges/repairer/badge.md', 'version: 2', 'version: two'),
    ],
    [
      'wrong-value',
      'badges/repairer/badge.md:5:10',
      changed('badges/repairer/badge.md', 'version: 2', 'version: 0'),
    ],
    [
      'wrong-value',
      'badges/repairer/badge.md:13:10',
      changed('badges/repairer/badge.md', 'shield', 'sheild'),
    ],
    [
      'wrong-value',
      'badges/repairer/badge.md:6:10',
      changed('badges/repairer/badge.md', 'P2Y', '2 years'),
    ],
    ['wrong-value', `${badge}:2:7`, changed(badge, 'First Talk', '"First\\nTalk"'), 'a line break'],
    ['wrong-date', `${award}:3:7`, changed(award, '2026-05-01', '2026-13-45')],
    [
      'wrong-date',
      `${award}:3:7`,
      changed(award, '2026-05-01', '2026-02-30'),
      'a day that February lacks',
    ],
    ['not-https', `${award}:5:10`, changed(award, 'https', 'http')],
    [
      'not-https',
      `${award}:5:10`,
      changed(award, 'engines', '見'.repeat(300)),
      'too long in ASCII',
    ],
    [
      'not-https',
      `${profile}:3:10`,
      changed(profile, 'https://code.example/ada', 'javascript:alert(1)'),
    ],
    [
      'not-https',
      `${issuer}:3:10`,
      changed(issuer, 'riverside.example/', 'riverside.example'),
      'the site without its slash',
    ],
    ['too-long', `${badge}:2:7`, changed(badge, 'First Talk', 'x'.repeat(301))],
    [
      'too-long',
      `${award}:9:1`,
      changed(award, 'Spoke about engines.\n', `${'x'.repeat(19_999)}\n${'y'.repeat(9)}\n`),
      'the text',
    ],
    // awards
    [
      'award-badge-unknown',
      `${award}:2:8`,
      changed(award, 'badge: first-talk', 'badge: frist-talk'),
    ],
    ['award-in-future', `${award}:3:7`, changed(award, '2026-05-01', '2026-06-16')],
    ['award-before-badge', `${award}:3:7`, changed(award, '2026-05-01', '2026-01-09')],
    [
      'award-of-retired-badge',
      'recipients/grace/first-talk.md:3:7',
      changed(badge, 'created:', 'retired:\n  date: 2026-05-01\ncreated:'),
    ],
    [
      'retired-before-badge',
      `${badge}:5:9`,
      {
        ...changed(badge, 'created:', 'retired:\n  date: 2026-01-09\ncreated:'),
        ...{ [award]: null, 'recipients/grace/first-talk.md': null },
      },
    ],
    [
      'retired-successor-unknown',
      `${badge}:6:14`,
      changed(badge, 'created:', 'retired:\n  date: 2026-06-01\n  successor: repare\ncreated:'),
    ],
    [
      'retired-successor-circle',
      `${badge}:6:14`,
      changed(badge, 'created:', 'retired:\n  date: 2026-06-01\n  successor: first-talk\ncreated:'),
    ],
    [
      'expires-before-award',
      'recipients/ada/repairer.md:4:10',
      changed('recipients/ada/repairer.md', '2027-05-02', '2026-05-01'),
    ],
    [
      'revoked-before-award',
      'recipients/grace/first-talk.md:5:9',
      changed('recipients/grace/first-talk.md', '2026-06-01', '2026-05-02'),
    ],
    [
      'revoked-in-future',
      'recipients/grace/first-talk.md:5:9',
      changed('recipients/grace/first-talk.md', '2026-06-01', '2026-06-16'),
    ],
    [
      'evidence-is-own-file',
      `${award}:5:10`,
      changed(
        award,
        'https://talks.example/engines',
        'https://badges.riverside.example/badges/first-talk/v1.json',
      ),
    ],
    [
      'evidence-name-is-address',
      `${award}:6:11`,
      changed(award, 'The slides', 'https://bank.example/'),
    ],
    [
      'evidence-name-is-address',
      `${award}:6:11`,
      changed(award, 'The slides', 'bank.example/engines'),
      'without its scheme',
    ],
    // keys
    ['several-active-keys', 'keys/2026-b.json:4:12', { 'keys/2026-b.json': secondKey }],
    ['key-id-differs', `${key}:2:9`, changed(key, '"2026-a"', '"2026-b"')],
    ['key-not-ed25519', `${key}:3:25`, changed(key, 'z6Mk', 'z6LS')],
    [
      'key-origin-incomplete',
      'keys/2026-b.json:6:13',
      keysWith({ '2026-a': root, '2026-b': { kind: 'next', key: '2026-a' } }),
      'a statement without its signature',
    ],
    [
      'key-origin-incomplete',
      'keys/2026-a.json:6:13',
      keysWith({ '2026-a': { kind: 'root', date } }),
      'a root with a day',
    ],
    ['key-without-origin', 'keys/2020-x.json:1:1', keysWith({ '2020-x': null, '2026-a': root })],
    ['second-root-key', 'keys/2026-b.json:6:21', keysWith({ '2026-a': root, '2026-b': root })],
    [
      'key-statement-by-nobody',
      'keys/2026-b.json:6:34',
      keysWith({ '2026-a': root, '2026-b': saidBy('2025-a') }),
    ],
    [
      'keys-in-a-circle',
      'keys/2026-a.json:6:34',
      keysWith({ '2026-a': saidBy('2026-a') }),
      'a key that confirms itself',
    ],
    [
      'key-followed-twice',
      'keys/2026-c.json:6:34',
      keysWith({ '2026-a': root, '2026-b': saidBy('2026-a'), '2026-c': saidBy('2026-a') }),
    ],
    [
      'key-followed-later',
      'keys/2026-c.json:6:34',
      keysWith({
        '2026-a': saidBy('2026-b', { kind: 'earlier' }),
        '2026-b': root,
        '2026-c': saidBy('2026-a'),
      }),
    ],
    [
      'key-statement-of-compromised',
      'keys/2026-b.json:6:34',
      Object.fromEntries(
        Object.entries(keysWith({ '2026-a': root, '2026-b': saidBy('2026-a') })).map(
          ([path, text]) => [
            path,
            String(text).replace('"retired"', '"compromised", "compromisedFrom": "2026-05-01"'),
          ],
        ),
      ),
      'also where the statement names an earlier day: a thief writes any',
    ],
    [
      'key-origin-day',
      'keys/2026-b.json:6:50',
      keysWith({ '2026-a': root, '2026-b': saidBy('2026-a', { date: '2026-06-16' }) }),
      'in the future',
    ],
    [
      'key-origin-day',
      'keys/2026-b.json:6:40',
      keysWith({ '2026-a': root, '2026-b': { kind: 'agreement', date: '2026-01-04' } }),
      'before the key was made',
    ],
    ['compromised-without-date', `${key}:4:12`, changed(key, '"active"', '"compromised"')],
    [
      'date-without-compromise',
      `${key}:4:42`,
      changed(key, '"active"', '"retired", "compromisedFrom": "2026-05-01"'),
    ],
    [
      'compromised-outside-life',
      `${key}:4:46`,
      changed(key, '"active"', '"compromised", "compromisedFrom": "2026-01-04"'),
      'before it was made',
    ],
    [
      'compromised-outside-life',
      `${key}:4:46`,
      changed(key, '"active"', '"compromised", "compromisedFrom": "2026-06-16"'),
      'in the future',
    ],
    // texts
    ['markdown-html', `${badge}:8:3`, body(badge, 'A <b>bold</b> word.')],
    ['markdown-html', `${badge}:8:1`, body(badge, '<!-- a note -->'), 'a comment'],
    ['markdown-image', `${badge}:8:1`, body(badge, '![pixel](https://tracker.example/x.gif)')],
    ['markdown-link', `${badge}:8:5`, body(badge, 'See [this](http://a.example/).')],
    ['markdown-link', `${badge}:8:5`, body(badge, 'See [this](/elsewhere).'), 'relative'],
    ['markdown-link', `${badge}:8:5`, body(badge, 'See www.a.example for more.'), 'bare'],
    [
      'markdown-link',
      `${badge}:10:1`,
      body(badge, '[this]\n\n[this]: javascript:alert(1)'),
      'a reference',
    ],
    ['markdown-footnote', `${badge}:8:5`, body(badge, 'Note[^1]\n\n[^1]: more')],
    ['markdown-too-complex', `${badge}:8:1`, body(badge, `${'> '.repeat(50)}deep`)],
    [
      'criteria-empty',
      `${badge}:6:1`,
      changed(badge, 'Give a talk of at least ten minutes.\n', ''),
    ],
    // policy
    [
      'wrong-value',
      `${badge}:6:5`,
      changed(badge, '\n---\nGive', '\nawarders:\n  - "@ada"\n---\nGive'),
      'an account with its @',
    ],
    [
      'wrong-value',
      `${profile}:3:10`,
      changed(profile, 'profile: https://code.example/ada', 'account: https://code.example/ada'),
      'an address for an account',
    ],
    [
      'wrong-value',
      `${badge}:5:10`,
      changed(badge, '\n---\nGive', '\nreviews: 3\n---\nGive'),
      'three reviews',
    ],
    ['wrong-type', `${badge}:5:12`, changed(badge, '\n---\nGive', '\nselfAward: yes\n---\nGive')],
    [
      'known-issuer-twice',
      `${issuer}:5:69`,
      changed(
        issuer,
        '"email"',
        '"knownIssuers": [{"id": "did:web:o.example", "name": "O"}, {"id": "did:web:o.example", "name": "P"}], "email"',
      ),
    ],
    [
      'known-issuer-own',
      `${issuer}:5:27`,
      changed(
        issuer,
        '"email"',
        '"knownIssuers": [{"id": "did:web:badges.riverside.example", "name": "We"}], "email"',
      ),
    ],
    [
      'holder-key-twice',
      'recipients/grace/profile.md:3:8',
      {
        ...changed(profile, 'links:', `keys: [${holderKey}]\nlinks:`),
        ...changed('recipients/grace/profile.md', 'Hopper\n', `Hopper\nkeys: [${holderKey}]\n`),
      },
    ],
    [
      'account-twice',
      `${badge}:7:5`,
      changed(badge, '\n---\nGive', '\nawarders:\n  - ada\n  - Ada\n---\nGive'),
    ],
    [
      'former-address-present',
      `${issuer}:6:35`,
      changed(
        issuer,
        '"email"',
        '"formerUrls": [\n"https://old.riverside.example/", "https://badges.riverside.example/"], "email"',
      ),
    ],
    [
      'language-unspoken',
      `${issuer}:5:16`,
      changed(issuer, '"email"', '"interface": "qaa", "email"'),
    ],
    [
      'language-unspoken',
      `${issuer}:5:23`,
      changed(issuer, '"email"', '"languages": ["de", "zh"], "email"'),
      'Chinese without its script',
    ],
    ['language-unknown', `${badge}:4:11`, changed(badge, 'created', 'language: jp\ncreated')],
    ['language-unknown', `${profile}:2:11`, changed(profile, 'name', 'language: zh\nname')],
    ['language-unknown', `${issuer}:5:15`, changed(issuer, '"email"', '"language": "gr", "email"')],
    [
      'language-twice',
      `${issuer}:5:23`,
      changed(issuer, '"email"', '"languages": ["pt", "pt-BR"], "email"'),
    ],
    [
      'account-twice',
      `${issuer}:5:26`,
      changed(issuer, '"email"', '"maintainers": ["ada", "ADA"], "email"'),
      'in the issuer’s file',
    ],
    [
      'account-number-twice',
      `${issuer}:5:38`,
      changed(
        issuer,
        '"email"',
        '"accountIds": [{"name":"a","id":1},{"name":"A","id":2}], "email"',
      ),
    ],
    [
      'too-few-awarders',
      `${badge}:5:10`,
      changed(badge, '\n---\nGive', '\nreviews: 2\nawarders:\n  - ada\n---\nGive'),
    ],
    [
      'markdown-link',
      `${award}:10:1`,
      body(award, '[me](mailto:ada@host?bcc=eve@host)'),
      'a letter with more readers',
    ],
    [
      'zero-width-character',
      `${profile}:2:7`,
      changed(profile, 'Ada Lovelace', '\u3164'),
      'a letter without a shape',
    ],
    [
      'wrong-value',
      `${profile}:2:7`,
      changed(profile, 'Ada Lovelace', '"\u0301\u0302"'),
      'marks without a letter',
    ],
    [
      'wrong-value',
      `${badge}:2:7`,
      changed(badge, 'First Talk', '"\u2800"'),
      'a sign that is a gap',
    ],
    // names that look alike
    [
      'badge-name-taken',
      'badges/repairer/badge.md:2:7',
      changed('badges/repairer/badge.md', 'name: Repairer', 'name: first  talk'),
      'but for case and spaces',
    ],
    [
      'badge-name-taken',
      'badges/repairer/badge.md:2:7',
      changed('badges/repairer/badge.md', 'name: Repairer', 'name: First T\u0430lk'),
      'but for a Cyrillic letter',
    ],
    // other languages
    ...translated([
      ['translation-language', 'gr', '1:1', german],
      ['translation-language', 'zh', '1:1', german, 'which script'],
      ['translation-language', 'zh-TW', '1:1', german, 'a region alone'],
      ['translation-language', 'DE', '1:1', german, 'another case'],
      ['translation-language', 'de_AT', '1:1', german],
      ['translation-of-itself', 'en', '1:1', german],
      ['badge-name-taken', 'de', '2:7', german.replace('Erster Vortrag', 'Repairer')],
      ['unknown-key', 'de', '4:1', german.replace('bei uns.', 'bei uns.\ncreated: 2026-01-10')],
      ['missing-key', 'de', '2:1', german.replace(/description.*\n/, '')],
      ['too-long', 'de', '2:7', german.replace('Erster', 'E'.repeat(300))],
      ['bidi-character', 'de', '2:13', german.replace('Erster', 'Erster\u202e')],
      ['markdown-html', 'de', '5:1', german.replace('Halte', '<b>Halte</b>')],
      ['criteria-empty', 'de', '5:1', german.replace(/Halte.*/, '')],
      ['wrong-value', 'de', '4:5', german.replace('bei uns.', 'bei uns.\nof: 3f2a')],
      ['translation-skills', 'de', '4:9', german.replace('bei uns.', 'bei uns.\nskills: [Reden]')],
      [
        'translation-results',
        'de',
        '4:10',
        german.replace('bei uns.', 'bei uns.\nresults: [{name: Note}]'),
      ],
    ]),
    [
      'translation-twice',
      'badges/first-talk/badge.DE.md:1:1',
      { 'badges/first-talk/badge.DE.md': german, 'badges/first-talk/badge.de.md': german },
    ],
    [
      'badge-missing',
      'badges/first-tlk/badge.md:1:1',
      { 'badges/first-tlk/badge.de.md': german },
      'a translation of a badge that is not there',
    ],
    [
      'unexpected-file',
      'badges/first-talk/Badge.de.md:1:1',
      { 'badges/first-talk/Badge.de.md': german },
    ],
    // what the issuer says in other languages
    ...(
      [
        ['translation-language', 'gr', '1:1', '{}'],
        ['translation-of-itself', 'en', '1:1', '{}'],
        ['translation-of-nothing', 'de', '1:11', '{"place": "Musterstadt"}'],
        ['translation-roles', 'de', '1:11', '{"roles": ["Leitung"]}'],
        ['bidi-character', 'de', '1:18', '{"description": "\u202eEin Verein."}'],
        ['wrong-value', 'de', '1:8', '{"of": "3f2a"}'],
        ['unknown-key', 'de', '1:2', '{"name": "Anders"}'],
      ] as const
    ).map(([rule, tag, place, text]) => {
      const path = `keys/issuer.${tag}.json`;
      return [rule, `${path}:${place}`, { [path]: text }, 'of the issuer'] as const;
    }),
    [
      'translation-twice',
      'keys/issuer.DE.json:1:1',
      { 'keys/issuer.DE.json': '{}', 'keys/issuer.de.json': '{}' },
      'of the issuer',
    ],
    [
      'unexpected-file',
      'keys/issuer-de.json:1:1',
      { 'keys/issuer-de.json': '{"description": "Ein Verein."}' },
      'with a hyphen, which a key may have',
    ],
    // pathways in other languages
    ...(
      [
        ['translation-language', 'mending.gr.md'],
        ['translation-of-itself', 'mending.en.md'],
        ['translation-twice', 'mending.DE.md'],
        ['pathway-missing', 'mendin.de.md'],
      ] as const
    ).map(([rule, file]) => {
      const folder = 'badges/pathways';
      const said = '---\nname: Weg\ndescription: Ein Weg.\n---\n';
      return [
        rule,
        `${folder}/${file}:1:1`,
        {
          [`${folder}/mending.md`]:
            '---\nname: Mending\ndescription: A way.\nbadges: [repairer]\n---\n',
          [`${folder}/mending.de.md`]: said,
          [`${folder}/${file}`]: said,
        },
        'of a pathway',
      ] as const;
    }),
    // pathways
    ...(
      [
        ['pathway-empty', '4:9', '[]'],
        ['pathway-badge-unknown', '4:22', '[first-talk, repairr]'],
        ['pathway-badge-twice', '4:22', '[first-talk, first-talk]'],
      ] as const
    ).map(([rule, place, list]) => {
      const path = 'badges/pathways/speaking.md';
      return [
        rule,
        `${path}:${place}`,
        { [path]: `---\nname: Speaking\ndescription: Speak.\nbadges: ${list}\n---\n` },
      ] as const;
    }),
    [
      'slug-reserved',
      'badges/pathways/badge.md:1:1',
      {
        'badges/pathways/badge.md':
          '---\nname: Speaking\ndescription: Speak.\nbadges: [repairer]\n---\n',
      },
      'no badge can stand where pathways do',
    ],
    // what badges require
    ...(
      [
        ['requirement-empty', '5:11', ' []'],
        ['requirement-empty', '6:10', '\n  - any: []', 'a list of which one is enough'],
        ['requirement-badge-unknown', '6:5', '\n  - repairr'],
        ['requirement-badge-unknown', '6:21', '\n  - any: [repairer, frist]', 'of several'],
        ['requirement-of-itself', '6:5', '\n  - first-talk'],
        ['requirement-unclear', '6:5', '\n  - times: 2'],
        ['requirement-unclear', '6:5', '\n  - of: [repairer]', 'nobody says how many'],
        ['requirement-unclear', '6:5', '\n  - badge: repairer\n    any: [repairer]', 'two things'],
        ['requirement-twice', '8:10', '\n  - atLeast: 1\n    of: [repairer,\n         repairer]'],
        ['requirement-impossible', '6:14', '\n  - atLeast: 2\n    of: [repairer]'],
        ['requirement-impossible', '7:12', '\n  - badge: repairer\n    times: 2', 'what lapses'],
        ['unknown-key', '6:5', '\n  - at-least: 2', 'another key'],
        ['wrong-type', '6:12', '\n  - times: many', 'no number'],
      ] as const
    ).map(
      ([rule, place, text, why = '']) =>
        [
          rule,
          `${badge}:${place}`,
          changed(badge, '2026-01-10\n', `2026-01-10\nrequires:${text}\n`),
          why,
        ] as const,
    ),
    // results that can be reached, and what was reached
    ...(
      [
        ['result-name-twice', '7:11', '\n  - name: Test\n  - name: test'],
        ['result-name-twice', '9:15', '\n  - name: A\n    rubric:\n      - X\n      - name: x'],
        ['result-name-twice', '7:17', '\n  - name: A\n    values: [a, a]'],
        ['result-scale-unclear', '6:5', '\n  - name: A\n    values: [a]\n    maximum: 3'],
        ['result-scale-unclear', '6:5', '\n  - name: A\n    type: Status\n    required: Completed'],
        ['result-scale-unclear', '6:5', '\n  - name: A\n    type: RubricCriterionLevel'],
        ['result-scale-unclear', '6:5', '\n  - name: A\n    type: Percent\n    rubric: [X]'],
        [
          'rubric-not-rising',
          '9:27',
          '\n  - name: A\n    rubric:\n      - {name: X, points: 2}\n      - {name: Y, points: 2}',
        ],
        ['result-range-wrong', '6:5', '\n  - name: A\n    minimum: 4\n    maximum: 4'],
        ['result-range-wrong', '6:5', '\n  - name: A\n    type: Percent\n    maximum: 101'],
        ['required-result-unknown', '8:15', '\n  - name: A\n    rubric: [X, Y]\n    required: Z'],
        ['required-result-unknown', '8:15', '\n  - name: A\n    type: Percent\n    required: 60%'],
        ['required-result-unknown', '8:15', '\n  - name: A\n    type: Percent\n    required: 101'],
        ['wrong-value', '7:11', '\n  - name: A\n    type: Percents'],
        ['missing-key', '6:5', '\n  - type: Percent'],
      ] as const
    ).map(
      ([rule, place, text]) =>
        [
          rule,
          `${badge}:${place}`,
          changed(badge, '2026-01-10\n', `2026-01-10\nresults:${text}\n`),
          text,
        ] as const,
    ),
    ...(
      [
        ['result-unknown', '5:11', 'name: Rubrik\n    level: X'],
        ['result-twice', '7:5', 'name: Test\n    value: 50\n  - name: Test\n    value: 50'],
        ['result-unclear', '5:5', 'name: Rubric\n    value: X'],
        ['result-unclear', '5:5', 'name: Test\n    value: 50\n    level: X'],
        ['result-not-on-scale', '6:12', 'name: Rubric\n    level: Z'],
        ['result-not-on-scale', '6:12', 'name: Grade\n    value: D'],
        ['result-not-on-scale', '6:12', 'name: Test\n    value: 100.5'],
        ['result-not-on-scale', '6:12', 'name: Test\n    value: many'],
        ['result-below-required', '6:12', 'name: Rubric\n    level: X'],
        ['result-below-required', '6:12', 'name: Grade\n    value: C'],
        ['result-below-required', '6:12', 'name: Test\n    value: 49.5'],
        [
          'required-result-missing',
          '5:3',
          'name: Rubric\n    level: Y\n  - name: Grade\n    value: A',
        ],
      ] as const
    ).map(
      ([rule, place, text]) =>
        [
          rule,
          `${award}:${place}`,
          {
            ...changed(badge, '2026-01-10\n', `2026-01-10\nresults:${threeScales}\n`),
            ...changed(
              award,
              'evidence:',
              `results:\n  - ${text}${rule === 'required-result-missing' ? '' : reachedBeside(text)}\nevidence:`,
            ),
          },
          text,
        ] as const,
    ),
    // entries of frameworks
    ...(
      [
        ['framework-unknown', '6:5', '\n  - S8.1'],
        ['framework-unknown', '6:5', '\n  - esc/S8.1'],
        ['entry-unknown', '6:5', '\n  - esco/S8.2'],
        ['entry-named-twice', '7:5', '\n  - esco/S8.1\n  - esco/S8.1'],
      ] as const
    ).map(
      ([rule, place, text]) =>
        [
          rule,
          `${badge}:${place}`,
          {
            ...changed(badge, '2026-01-10\n', `2026-01-10\nentries:${text}\n`),
            'badges/frameworks/esco.json': frameworkWith(),
          },
          text,
        ] as const,
    ),
    [
      'entry-unknown',
      `${badge}:9:19`,
      {
        ...changed(
          badge,
          '2026-01-10\n',
          '2026-01-10\nresults:\n  - name: A\n    rubric:\n      - name: X\n        entries: [esco/S9]\n',
        ),
        'badges/frameworks/esco.json': frameworkWith(),
      },
      'of a level',
    ],
    ...(
      [
        [
          'entry-twice',
          '3:10',
          '{"code": "S8.1", "url": "urn:b:2", "labels": [{"language": "en", "name": "b"}]}',
        ],
        [
          'entry-twice',
          '3:25',
          '{"code": "S8.2", "url": "urn:a:1", "labels": [{"language": "en", "name": "b"}]}',
        ],
        ['entry-labels', '3:46', '{"code": "S8.2", "url": "urn:b:2", "labels": []}'],
        [
          'entry-labels',
          '4:15',
          '{"code": "S8.2", "url": "urn:b:2", "labels": [{"language": "en", "name": "b"},\n {"language": "en", "name": "c"}]}',
        ],
        ['missing-key', '3:1', '{"code": "S8.2", "url": "urn:b:2"}'],
      ] as const
    ).map(
      ([rule, place, more]) =>
        [
          rule,
          `badges/frameworks/esco.json:${place}`,
          { 'badges/frameworks/esco.json': frameworkWith(`,\n${more}`) },
          more,
        ] as const,
    ),
    [
      'slug-reserved',
      'badges/frameworks/badge.md:1:1',
      { 'badges/frameworks/badge.md': tinyText(badge).replaceAll('First Talk', 'Other') },
      'no badge can stand where frameworks do',
    ],
    [
      'credit-unit-alone',
      `${badge}:5:13`,
      changed(badge, '2026-01-10\n', '2026-01-10\ncreditUnit: ECTS\n'),
    ],
    [
      'credits-beyond-badge',
      `${award}:4:10`,
      {
        ...changed(badge, '2026-01-10\n', '2026-01-10\ncredits: 2\n'),
        ...changed(award, 'evidence:', 'credits: 2.25\nevidence:'),
      },
    ],
    [
      'declined-badge-unknown',
      `${profile}:3:12`,
      changed(profile, 'Lovelace\n', 'Lovelace\ndeclined: [repairr]\n'),
    ],
    [
      'requirement-circle',
      `${badge}:5:12`,
      {
        ...changed(badge, '2026-01-10\n', '2026-01-10\nrequires: [repairer]\n'),
        ...changed('badges/repairer/badge.md', 'version: 2\n', 'requires: [first-talk]\n'),
      },
    ],
    // privacy
    [
      'email-address',
      `${profile}:3:31`,
      changed(profile, 'https://code.example/ada', 'https://code.example/ada@mail.example'),
    ],
    ['email-address', `${award}:10:10`, body(award, 'Write to ada@mail.example.'), 'in a body'],
    ['email-address', `${award}:10:13`, body(award, '[me](mailto:ada@mail.example)'), 'in a link'],
    [
      'email-address',
      `${award}:10:1`,
      body(award, 'Ask ada\\<b\\>\\</b\\>@mail.example.'),
      'in tags',
    ],
    ['email-address', `${award}:10:1`, body(award, 'Ask ada @mail.example.'), 'behind a blank'],
    ['email-address', `${award}:10:1`, body(award, 'Ask ada (at) mail (dot) org'), 'spelled'],
    [
      'email-address',
      `${profile}:2:7`,
      changed(profile, 'Ada Lovelace', 'ada @mail.org'),
      'a name',
    ],
    [
      'email-address',
      `${award}:10:1`,
      body(award, 'Ask ada\uff20mail.example.'),
      'with a wide sign',
    ],
    [
      'email-address',
      `${award}:10:1`,
      body(award, 'Write to ada&#64;mail.example.'),
      'behind a character reference',
    ],
    [
      'email-address',
      `${profile}:2:7`,
      changed(profile, 'Ada Lovelace', '"ada\\u0040mail.example"'),
      'behind an escape',
    ],
    [
      'email-address',
      `${issuer}:4:23`,
      changed(issuer, 'Neighbours', 'Ask ada@mail.example'),
      'in another key of the issuer',
    ],
    [
      'password-in-address',
      `${award}:5:21`,
      changed(award, 'https://talks', 'https://me:secret@talks'),
    ],
    // visibility
    [
      'folder-can-be-guessed',
      `${profile}:3:13`,
      changed(profile, 'Lovelace\n', 'Lovelace\nvisibility: unlisted\n'),
    ],
    [
      'folder-can-be-guessed',
      `${profile}:3:13`,
      changed(profile, 'Lovelace\n', 'Lovelace\nvisibility: file-only\n'),
      'without a page, too: the signed file names the folder',
    ],
    // pictures
    [
      'two-pictures',
      'badges/first-talk/image.png:1:1',
      { 'badges/first-talk/image.svg': svg, 'badges/first-talk/image.png': png },
    ],
    [
      'picture-refused',
      'badges/first-talk/image.png:1:1',
      { 'badges/first-talk/image.png': 'not a picture' },
    ],
    [
      'picture-refused',
      'badges/first-talk/image.svg:2:1',
      { 'badges/first-talk/image.svg': svg.replace('<circle', '\n<script/><circle') },
    ],
    [
      'picture-refused',
      'badges/first-talk/image.svg:2:15',
      { 'badges/first-talk/image.svg': svg.replace('<circle', '\n<circle id="ann@example.org"') },
      'an address that no page shows',
    ],
    [
      'symbol-refused',
      'badges/first-talk/symbol.svg:1:1',
      {
        'badges/first-talk/symbol.svg': svg
          .replace('<circle', '<clipPath id="a"><path d="M0 0h9v9z"/></clipPath><circle')
          .replace('<circle', '<circle clip-path="url(#a)"'),
      },
    ],
    [
      'logo-missing',
      `${badge}:4:18`,
      changed(badge, 'created:', 'artwork: { logo: true }\ncreated:'),
    ],
    [
      'unused-symbol',
      'badges/first-talk/symbol.svg:1:1',
      { 'badges/first-talk/symbol.svg': svg, 'badges/first-talk/image.png': png },
    ],
    [
      'two-symbols',
      `${badge}:4:20`,
      {
        ...changed(badge, 'created:', 'artwork: { symbol: star }\ncreated:'),
        'badges/first-talk/symbol.svg': svg,
      },
    ],
  ];

const refusals: Readonly<Record<string, Refusal['refused']>> = {
  link: 'link',
  'special-file': 'special',
  'folder-instead-of-file': 'folder',
  unreadable: 'unreadable',
  'too-large': 'too-large',
  'file-name-not-utf8': 'not-utf8-name',
  submodule: 'submodule',
  'executable-file': 'executable',
};

describe('a community without mistakes', () => {
  it('has no problems and becomes a model', () => {
    const { community, problems } = checkCommunity(tinyCommunity(), { now: tinyNow });
    expect(problems.map(formatProblem)).toEqual([]);
    expect(community?.awards.map(({ recipient, slug }) => `${recipient}/${slug}`)).toEqual([
      'ada/first-talk',
      'ada/repairer',
      'grace/first-talk',
    ]);
    expect(community).toMatchSnapshot();
  });
  it.each([
    [
      'names in every script',
      changed(profile, 'Ada Lovelace', 'ناهید می‌خواهد — क्‍ष — 李小龍 — Ζωή — 👩‍💻 — Łucja'),
    ],
    ['values that other YAML readers would change', changed(badge, 'First Talk', '2026')],
    ['an account that looks like an address', body(profile, 'I am @ada@social.example.')],
    [
      'a policy',
      {
        ...changed(
          badge,
          '\n---\nGive',
          '\nawarders: [ada, Grace.H_1]\nreviews: 2\nselfAward: true\n---\nGive',
        ),
        ...changed(profile, 'links:', 'account: ada-l\nlinks:'),
        ...changed(
          issuer,
          '"email"',
          '"repository": "https://code.example/riverside/badges", "awarders": ["ada"], "maintainers": ["grace"], "email"',
        ),
      },
    ],
    ['a contributed SVG', { 'badges/first-talk/image.svg': svg }],
    [
      'a picture for fine screens',
      { 'badges/first-talk/image.svg': svg.replace('<circle', '<circle id="badge@2x.png"') },
    ],
    ['a contributed PNG', { 'badges/first-talk/image.png': png }],
    [
      'issued files beside what they were made from',
      {
        'recipients/ada/first-talk.json': '{}',
        'badges/first-talk/v1.json': '{}',
        'badges/first-talk/v1.png': 'x',
        'badges/first-talk/v1.svg': 'x',
        'keys/status.json': '{}',
      },
    ],
    [
      'an issued award from what is now the future',
      { ...changed(award, '2026-05-01', '2026-06-16'), 'recipients/ada/first-talk.json': '{}' },
    ],
    ['a link that is named by its own address', changed(award, 'The slides', 'www.talks.example')],
    ['a link that is named by a file', changed(award, 'The slides', 'engines.pdf')],
    ['an award of today', changed(award, '2026-05-01', '2026-06-15')],
    [
      'a retired key beside the active one',
      { 'keys/2026-b.json': secondKey.replace('active', 'retired') },
    ],
    [
      'keys of which each follows the one before',
      keysWith({ '2026-a': root, '2026-b': saidBy('2026-a'), '2026-c': saidBy('2026-b') }),
    ],
    [
      'a key that was agreed to, and keys that the active one confirmed later',
      keysWith({
        '2025-a': saidBy('2026-b', { kind: 'earlier' }),
        '2026-a': saidBy('2026-b', { kind: 'earlier' }),
        '2026-b': { kind: 'agreement', date },
      }),
    ],
    [
      'a compromised key with its day',
      changed(key, '"active"', '"compromised", "compromisedFrom": "2026-06-15"'),
    ],
    [
      'further status lists',
      { 'keys/status.json': '{}', 'keys/status-2.json': '{}', 'keys/status-10.json': '{}' },
    ],
    ['no key yet', { [key]: null }],
    ['a listed recipient', changed(profile, 'Lovelace\n', 'Lovelace\nvisibility: listed\n')],
    [
      'an unlisted recipient whose address is signed already',
      {
        ...changed(profile, 'Lovelace\n', 'Lovelace\nvisibility: unlisted\n'),
        'recipients/ada/first-talk.json': '{}',
      },
    ],
    [
      'a published recipient who wants to be on no page any more',
      {
        ...changed(profile, 'Lovelace\n', 'Lovelace\nvisibility: file-only\n'),
        'recipients/ada/first-talk.json': '{}',
      },
    ],
    [
      'recipients in drawn folders',
      {
        'recipients/7h2k9q-vx4t3m-0c8r5e-w1nb6z/profile.md':
          '---\nname: Mila\nvisibility: unlisted\n---\n',
        'recipients/2b7f0f36-9a3c-4f1e-8d05-c6b1a94e7d20/profile.md':
          '---\nname: Mila\nvisibility: file-only\nkind: group\n---\n',
      },
    ],
    [
      'addresses in letters of any script',
      changed(award, 'https://talks.example/engines', 'https://例え.jp/発表?q=é'),
    ],
    [
      'a longer text with everything that is published',
      body(
        badge,
        '# A\n\n1. *b*\n\n| a | b |\n|--|--:|\n| `c` | ~~d~~ |\n\n- [x] done\n\n> [e](https://a.example/ü "t") https://b.example\n\n```html\n<b>\n```',
      ),
    ],
  ])('%s: no problem', (_, changes) => {
    expect(
      checkCommunity(tinyCommunity(changes), { now: tinyNow }).problems.map(formatProblem),
    ).toEqual([]);
  });
});

it('an address is signed in ASCII, whatever its letters', () => {
  const { community } = checkCommunity(
    tinyCommunity({
      ...changed(award, 'https://talks.example/engines', 'https://例え.jp/発表'),
      ...changed(profile, 'https://ada.example/', 'https://bücher.example'),
    }),
    { now: tinyNow },
  );
  expect(community?.awards[0]?.evidence[0]?.url).toBe('https://xn--r8jz45g.jp/%E7%99%BA%E8%A1%A8');
  expect(community?.recipients[0]?.links[0]?.url).toBe('https://xn--bcher-kva.example/');
});

describe('each rule has a community that breaks it, and nothing else', () => {
  it.each(broken.map(([rule, place, changes, why]) => ({ rule, place, changes, why: why ?? '' })))(
    '$rule $place $why',
    ({ rule, place, changes }) => {
      const files = tinyCommunity(changes);
      const refused = refusals[rule];
      if (refused !== undefined && Object.keys(changes).length === 0)
        files.push({ path: 'recipients/ada/old.md', content: { refused } });
      expect(problemsOf(files)).toEqual([`${rule} ${place}`]);
      expect(checkCommunity(files, { now: tinyNow }).community).toBeNull();
    },
  );

  it('and every rule in the source is among them', () => {
    const folder = import.meta.dirname;
    // A theme is no file of the tree: its rules are proven beside them. So are those of records.
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /^(?!theme[/\\]|rules[/\\]record[/\\]).*(?<!\.test)\.ts$/.test(path),
    );
    const text = sources.map((path) => readFileSync(join(folder, path), 'utf8')).join('\n');
    const found = [...text.matchAll(/\brule: '([a-z0-9-]+)'|wholeFile\(\s*'([a-z0-9-]+)'/g)].map(
      (match) => match[1] ?? match[2]!,
    );
    const proven = new Set(broken.map(([rule]) => rule));
    expect([...new Set(found)].filter((rule) => !proven.has(rule)).sort()).toEqual([]);
    expect(found.length).toBeGreaterThan(50);
  });
});

describe('badges that lead to badges', () => {
  const three =
    '---\nname: Third\ndescription: A third.\ncreated: 2026-01-10\nrequires: [ring]\n---\nDo.\n';
  it('in a circle are told once, with the way round', () => {
    const changes = {
      ...changed(badge, '2026-01-10\n', '2026-01-10\nrequires: [third]\n'),
      'badges/third/badge.md': three.replace('ring', 'repairer'),
      ...changed('badges/repairer/badge.md', 'version: 2\n', 'requires:\n  - any: [first-talk]\n'),
    };
    const { problems } = checkCommunity(tinyCommunity(changes), { now: tinyNow });
    expect(problems.map(({ rule, path, line }) => `${rule} ${path}:${line}`)).toEqual([
      `requirement-circle ${badge}:5`,
    ]);
    expect(problems[0]?.message).toContain('`first-talk` → `third` → `repairer` → `first-talk`');
  });
  it('say the nearest name of one that is not there', () => {
    const changes = changed(badge, '2026-01-10\n', '2026-01-10\nrequires: [repairr]\n');
    const [problem] = checkCommunity(tinyCommunity(changes), { now: tinyNow }).problems;
    expect(problem?.remedy).toContain('Did you mean `repairer`?');
  });
  it('are read in all four forms, and a text alone is a badge', () => {
    const requires =
      '\nrequires:\n  - repairer\n  - any: [repairer]\n  - atLeast: 1\n    of: [repairer]\n    valid: false\n' +
      '  - elsewhere: https://other.example/badges/x/\nstacking: manual\n';
    const changes = changed(badge, '2026-01-10\n', `2026-01-10${requires}`);
    const { community, problems } = checkCommunity(tinyCommunity(changes), { now: tinyNow });
    expect(problems.map(formatProblem)).toEqual([]);
    expect(community?.badges[0]).toMatchObject({
      stacking: 'manual',
      requires: [
        { kind: 'badge', badge: 'repairer', times: 1, valid: true },
        { kind: 'some', count: 1, of: ['repairer'], valid: true },
        { kind: 'some', count: 1, of: ['repairer'], valid: false },
        { kind: 'elsewhere', url: 'https://other.example/badges/x/' },
      ],
    });
  });
});

describe('many mistakes', () => {
  it('are all found at once, sorted by place, one each', () => {
    const changes = {
      ...changed(award, '2026-05-01', 'soon'),
      ...changed(badge, 'name:', 'nme:'),
      [profile]: '',
      'keys/x.txt': 'x',
    };
    expect(problemsOf(tinyCommunity(changes))).toEqual([
      `unknown-key ${badge}:2:1`,
      'unexpected-file keys/x.txt:1:1',
      `wrong-date ${award}:3:7`,
      `empty-file ${profile}:1:1`,
    ]);
  });
  it('say what is near: "Did you mean"', () => {
    const [problem] = checkCommunity(
      tinyCommunity(changed(award, 'badge: first-talk', 'badge: frist-talk')),
      { now: tinyNow },
    ).problems;
    expect(problem?.remedy).toContain('`first-talk`');
  });
  it('an empty folder lacks only the issuer', () => {
    expect(problemsOf([])).toEqual([`issuer-missing ${issuer}:1:1`]);
  });
});
