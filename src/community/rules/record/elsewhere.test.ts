import { describe, expect, it } from 'vitest';
import { tinyCommunity, tinyNow, tinyText } from '../../../testing/fixtures/tiny-community.ts';
import {
  type Data,
  guildBadge,
  namesAda,
  shownElsewhere,
  unsignedToken,
} from '../../../testing/specimens/elsewhere.ts';
import { checkCommunity } from '../../check.ts';

const ada = namesAda;
const welding = guildBadge;
const hashed = {
  hashed: true,
  identityType: 'emailAddress',
  identityHash: `sha256$${'1b'.repeat(32)}`,
  salt: 'ff',
};
const of = (identifier: Data): Data => ({
  ...welding,
  credentialSubject: { identifier: [identifier], achievement: { name: 'Welding' } },
});
const assertion = {
  id: 'https://guild.example/assertions/1',
  type: 'Assertion',
  recipient: { type: 'email', hashed: true, identity: `sha256$${'1b'.repeat(32)}`, salt: 'ff' },
  badge: 'https://guild.example/badge',
  verification: { type: 'HostedBadge' },
  issuedOn: '2025-04-01T00:00:00Z',
};
const folder = 'recipients/ada/elsewhere/';
const shown = shownElsewhere;
const token = unsignedToken;

const checked = (files: Record<string, string | Uint8Array>) =>
  checkCommunity(tinyCommunity(files), { now: tinyNow });
const problemsOf = (files: Record<string, string | Uint8Array>): string[] =>
  checked(files).problems.map(
    ({ rule, path, line }) => `${rule} ${path.split('/').at(-1)}:${line}`,
  );

describe('a badge from elsewhere is taken', () => {
  it.each([
    ['that names the public page', welding, '', 'page'],
    [
      'as a token',
      token({ vc: welding, iss: 'https://guild.example', nbf: 1700000000 }),
      '',
      'page',
    ],
    ['that names a hash once somebody compared', of(hashed), 'compared: 2026-06-01\n', 'address'],
    ['of Open Badges 2.0', assertion, 'name: Welding\ncompared: 2026-06-01\n', 'address'],
  ] as const)('%s', (_, badge, lines, naming) => {
    const { community, problems } = checked(shown(badge, lines));
    expect(problems).toEqual([]);
    expect(community?.elsewhere).toMatchObject([
      {
        slug: 'welding',
        recipient: 'ada',
        name: 'Welding',
        naming,
        read: { host: 'guild.example' },
      },
    ]);
  });

  it('by the very hash of the profile, or by a key of it', () => {
    const profile = tinyText('recipients/ada/profile.md');
    const key = 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK';
    const email = { hash: `sha256$${'1b'.repeat(32)}`, salt: '4f'.repeat(16) };
    const more = `email:\n  hash: ${email.hash}\n  salt: ${email.salt}\ndid: ${key}\nlinks:`;
    const files = { 'recipients/ada/profile.md': profile.replace('links:', more) };
    const byHash = of({ ...hashed, salt: email.salt });
    const byKey = { ...welding, credentialSubject: { id: key, achievement: { name: 'Welding' } } };
    const naming = (badge: Data) =>
      checked({ ...files, ...shown(badge) }).community?.elsewhere[0]?.naming;
    expect([byHash, byKey].map(naming)).toEqual(['hash', 'key']);
  });
});

describe('a badge from elsewhere is refused', () => {
  const at = ' welding.md:2';
  it.each([
    [
      'of somebody else',
      of({ ...ada, identityHash: 'https://code.example/eve' }),
      '',
      `elsewhere-not-theirs${at}`,
    ],
    [
      'that names nobody',
      { ...welding, credentialSubject: { achievement: { name: 'W' } } },
      '',
      `elsewhere-not-theirs${at}`,
    ],
    [
      'that bears a name alone',
      of({ identityHash: 'Ada', identityType: 'name', hashed: false }),
      '',
      `elsewhere-not-theirs${at}`,
    ],
    [
      'of another key',
      { ...welding, credentialSubject: { id: 'did:key:z6Mk1', achievement: { name: 'W' } } },
      '',
      `elsewhere-not-theirs${at}`,
    ],
    ['that nobody compared', of(hashed), '', `elsewhere-not-compared${at}`],
    [
      'that needs no comparing',
      welding,
      'compared: 2026-06-01\n',
      'elsewhere-nothing-to-compare welding.md:3',
    ],
    [
      'compared tomorrow',
      of(hashed),
      'compared: 2026-06-16\n',
      'elsewhere-compared-in-future welding.md:3',
    ],
    ['compared on no day', of(hashed), 'compared: 2026-02-30\n', 'wrong-date welding.md:3'],
    ['that is no object', [1], '', `elsewhere-no-badge${at}`],
    ['that is something else', { type: 'Person' }, '', `elsewhere-no-badge${at}`],
    [
      'that is an endorsement',
      { ...welding, type: ['EndorsementCredential'] },
      '',
      `elsewhere-no-badge${at}`,
    ],
    ['that is a presentation', { type: 'VerifiablePresentation' }, '', `elsewhere-no-badge${at}`],
    [
      'that is a whole record',
      { ...welding, type: ['ClrCredential'] },
      '',
      `elsewhere-no-badge${at}`,
    ],
    ['that is a definition', { type: 'Achievement', name: 'W' }, '', `elsewhere-no-badge${at}`],
    [
      'of this issuer',
      { ...welding, issuer: 'did:web:badges.riverside.example' },
      '',
      `elsewhere-own${at}`,
    ],
    [
      'at this site',
      { ...welding, id: 'https://badges.riverside.example/recipients/ada/x.json' },
      '',
      `elsewhere-own${at}`,
    ],
    [
      'that cannot be asked',
      { ...welding, issuer: 'http://guild.example/' },
      '',
      `elsewhere-not-https${at}`,
    ],
    [
      'hosted without a lock',
      { ...assertion, id: 'http://guild.example/1' },
      'name: W\ncompared: 2026-06-01\n',
      `elsewhere-not-https${at}`,
    ],
    ['of nobody', { ...welding, issuer: {} }, '', `elsewhere-no-issuer${at}`],
    ['without a day', { ...welding, validFrom: 'soon' }, '', `elsewhere-no-day${at}`],
    ['of tomorrow', { ...welding, validFrom: '2026-06-16T00:00:00Z' }, '', `elsewhere-no-day${at}`],
    ['without a name', assertion, 'compared: 2026-06-01\n', `elsewhere-no-name${at}`],
    ['with a second name', welding, 'name: Melting\n', 'elsewhere-name-said welding.md:3'],
    ['with a key that it has not', welding, 'badges: x\n', 'unknown-key welding.md:3'],
  ])('%s', (_, badge, lines, problem) =>
    expect(problemsOf(shown(badge, lines))).toEqual([problem]),
  );

  it('that is not there, lies about its bytes, or is not named by them', () => {
    const [[path = '', text = ''], [card = '', words = '']] = Object.entries(shown(welding)) as [
      [string, string],
      [string, string],
    ];
    const name = path.slice(folder.length);
    expect(problemsOf({ [card]: words })).toEqual([`elsewhere-missing${at}`]);
    expect(problemsOf({ [card]: '---\nbadge: welding.json\n---\n' })).toEqual([`wrong-value${at}`]);
    expect(problemsOf({ [card]: words, [path]: `${text}\n` })).toEqual([
      `original-changed ${name}:1`,
    ]);
    expect(problemsOf({ [`${folder}mine.json`]: text })).toEqual(['elsewhere-file mine.json:1']);
  });

  it('that is a picture, too large, or tells an address', () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
    const { problems } = checked({ [`${folder}welding.png`]: png });
    expect(problems).toMatchObject([
      { rule: 'elsewhere-file', message: expect.stringContaining('PNG') },
    ]);
    const [large] = Object.keys(shown({ ...welding, note: 'x'.repeat(300_000) }));
    expect(problemsOf(shown({ ...welding, note: 'x'.repeat(300_000) }))).toContain(
      `original-too-large ${large?.split('/').at(-1)}:1`,
    );
    const mail = of({ ...ada, identityHash: 'ada@mail.example', identityType: 'emailAddress' });
    expect(problemsOf(shown(mail)).map((one) => one.split(' ')[0])).toContain('original-private');
    const bare = problemsOf(shown(of({ ...hashed, salt: '' })));
    expect(bare.map((one) => one.split(' ')[0])).toContain('original-private');
  });

  it('that is shown twice, as a copy too', () => {
    const again = { ...shown(welding, '', 'again'), ...shown(welding) };
    expect(problemsOf(again)).toEqual([`elsewhere-twice${at}`]);
    const copy = { ...shown({ ...welding, description: 'copy' }, '', 'again'), ...shown(welding) };
    expect(problemsOf(copy)).toEqual([`elsewhere-twice${at}`]);
  });

  it('that are more than a reader looks at', () => {
    const many = Array.from({ length: 101 }, (_, at) =>
      shown({ ...welding, id: `https://guild.example/badges/${at}` }, '', `welding-${at}`),
    );
    expect(problemsOf(Object.assign({}, ...many))).toEqual(['elsewhere-too-many welding-99.md:1']);
  });

  it('under a name that is no address, and without a person', () => {
    expect(problemsOf(shown(welding, '', 'My Badge'))).toEqual(['slug My Badge.md:1']);
    const nobodys = Object.entries(shown(welding)).map(([path, text]) => [
      path.replace('/ada/', '/eve/'),
      text,
    ]);
    expect(problemsOf(Object.fromEntries(nobodys))).toEqual(['profile-missing profile.md:1']);
  });
});
