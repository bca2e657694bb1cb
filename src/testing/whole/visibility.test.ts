/**
 * Visibility is the recipient's: one published community with a person of each kind, searched for
 * their names byte by byte.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractCredential } from '../../baking/extract.ts';
import { checkCommunity } from '../../community/check.ts';
import { type Endorsement, isRead, readEndorsement } from '../../community/endorsements/read.ts';
import type { Community } from '../../community/model.ts';
import { endorsementsFit } from '../../credential/endorsing/rules.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import { handOver } from '../../publication/folder/hand-over.ts';
import { ownDocuments, ownIssuers } from '../../publication/inspecting/own-documents.ts';
import { publish } from '../../publication/folder/publish.ts';
import { verify } from '../../verification/verify.ts';
import { deadLinks, verifyFile } from '../fixtures/issued-community.ts';
import { emptyLedger, issueWith, keyOf, signingNow } from '../fixtures/signing-community.ts';
import { guildBadge, namesAda, shownElsewhere } from '../specimens/elsewhere.ts';
import { byOtherClub, unsignedEndorsement } from '../specimens/endorsements.ts';
import { tinyCommunity, tinyText } from '../fixtures/tiny-community.ts';
import { filesIn, freshFolder, removeFolders } from '../fixtures/trees.ts';

/** Folder and name of each: nothing else in the community holds these letters. */
const people = {
  listed: { slug: 'lucinda', name: 'Lucinda Listedname', says: 'visibility: listed\n' },
  unlisted: {
    slug: '7h2k9q-vx4t3m-0c8r5e-w1nb6z',
    name: 'Ursula Unlistedname',
    says: 'visibility: unlisted\n',
  },
  silent: { slug: 'severin', name: 'Severin Silentname', says: '' },
  fileOnly: {
    slug: '3m8d2x-qj7w0t-5gnc4r-h9zv1k',
    name: 'Fidelio Fileonlyname',
    says: 'visibility: file-only\n',
  },
  fileOnlyNow: { slug: 'nikolaus', name: 'Nikolaus Nowfileonly', says: 'visibility: listed\n' },
};

const removed = [
  'ada/profile',
  'ada/first-talk',
  'ada/repairer',
  'grace/profile',
  'grace/first-talk',
].map((path) => [`recipients/${path}.md`, null]);
/** A badge that requires another, and a pathway through both; a place in directories. */
const leading = [
  [
    'keys/issuer.json',
    tinyText('keys/issuer.json').replace(
      '\n}',
      ',\n  "repository": "https://code.example/riverside/badges", "directory": true\n}',
    ),
  ],
  [
    'badges/speaker/badge.md',
    '---\nname: Speaker\ndescription: Speaks.\ncreated: 2026-01-10\nrequires: [first-talk, repairer]\n---\nDo.\n',
  ],
  [
    'badges/pathways/speaking.md',
    '---\nname: Speaking\ndescription: Speak.\nbadges: [first-talk, speaker]\n---\n',
  ],
];
const written = Object.values(people).flatMap(({ slug, name, says }) => [
  [
    `recipients/${slug}/profile.md`,
    `---\nname: ${name}\n${says}profile: https://${slug}.example/\nlinks:\n  - name: Home of ${name}\n    url: https://${slug}.example/\n---\nAbout ${name}.\n`,
  ],
  [
    `recipients/${slug}/first-talk.md`,
    `---\nbadge: first-talk\ndate: 2026-05-01\nvoices:\n  - who: A friend of ${name}\n    text: Well said, ${name}.\n    url: https://code.example/riverside/badges/pull/12\n---\n${name} spoke.\n`,
  ],
  // What each brought from elsewhere, and a selection of theirs.
  ...Object.entries(
    shownElsewhere(
      {
        ...guildBadge,
        id: `https://guild.example/${slug}`,
        credentialSubject: {
          identifier: [{ ...namesAda, identityHash: `https://${slug}.example/` }],
          achievement: { name: `Welding of ${name}` },
        },
      },
      '',
      'welding',
      slug,
    ),
  ),
  [
    `recipients/${slug}/selections/ff9k2a-7c1x0m-8hq3ve-2j5wtd.md`,
    `---\ntitle: Selected by ${name}\nitems: [first-talk, elsewhere/welding]\n---\n`,
  ],
  // The one award of this badge goes to somebody who is in no list.
  ...(slug === people.unlisted.slug
    ? [
        [`recipients/${slug}/repairer.md`, '---\nbadge: repairer\ndate: 2026-05-02\n---\n'],
        [
          `recipients/${slug}/speaker.md`,
          '---\nbadge: speaker\ndate: 2026-05-03\nbecause: [first-talk, repairer]\n---\n',
        ],
      ]
    : []),
]);

/** What another issuer signed of the award of each, with their names in its words. */
async function praised({ credentials }: Ledger): Promise<Endorsement[]> {
  return Promise.all(
    Object.values(people).map(async ({ slug, name }) => {
      const { bytes, json } = credentials.get(`recipients/${slug}/first-talk.json`)!;
      const id = String(json['id']);
      const said = { id, type: ['EndorsementSubject'], endorsementComment: `Praise of ${name}.` };
      const signed = await byOtherClub(unsignedEndorsement(id, bytes, { credentialSubject: said }));
      const read = readEndorsement(signed.bytes);
      if (!isRead(read)) throw new Error(read.message);
      const path = `recipients/${slug}/endorsements/${signed.file}`;
      return { ...read, about: 'award' as const, folder: slug, path, bytes: signed.bytes };
    }),
  );
}

let community: Community;
let ledger: Ledger;
let dist: string;

beforeAll(async () => {
  const checked = checkCommunity(
    tinyCommunity(Object.fromEntries([...removed, ...leading, ...written])),
    {
      now: signingNow,
    },
  );
  expect(checked.problems).toEqual([]);
  const first = { ...checked.community!, keys: [await keyOf(1, 'active')] };
  ({ ledger } = await issueWith(first, emptyLedger, 1));
  const recipients = first.recipients.map((one) =>
    one.slug === people.fileOnlyNow.slug ? { ...one, visibility: 'file-only' as const } : one,
  );
  community = { ...first, recipients, endorsements: await praised(ledger) };
  expect(endorsementsFit(community, ledger)).toEqual([]);
  dist = join(freshFolder('visibility'), 'dist');
  await publish({ community, ledger, previews: new Set(), publicFiles: [] }, dist);
});

afterAll(removeFolders);

interface Person {
  readonly slug: string;
  readonly name: string;
}

/** Every published file whose path or bytes hold the person's folder or name. */
function tracesOf(person: Person): readonly string[] {
  return filesIn(dist).filter((path) => path.includes(person.slug) || isIn(person, path));
}

/** Whether the bytes of a published file hold them. */
function isIn({ slug, name }: Person, path: string): boolean {
  const bytes = readFileSync(join(dist, path));
  return [slug, name, name.split(' ')[1]!].some((text) => bytes.includes(text));
}

const isOwn =
  (slug: string) =>
  (path: string): boolean =>
    [`recipients/${slug}/`, `recipients/${slug}.`, `embed/${slug}/`].some((own) =>
      path.startsWith(own),
    );
const page = (path: string): string => readFileSync(join(dist, path, 'index.html'), 'utf8');

describe('a published community', () => {
  it('names a listed recipient in lists, feeds and the site map: the search would find a trace', () => {
    const found = tracesOf(people.listed).filter((path) => !isOwn(people.listed.slug)(path));
    expect(found).toEqual(
      expect.arrayContaining([
        'index.html',
        'recipients/index.html',
        'badges/first-talk/index.html',
        'feed.xml',
        'feed.json',
        'badges/first-talk/feed.json',
        'sitemap.xml',
        'search/index.json',
      ]),
    );
    // What the others must not be found in is there: of the listed one, all of it.
    const own = tracesOf(people.listed).filter((path) => path.startsWith('recipients/lucinda'));
    expect(own).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^recipients\/lucinda\/endorsements\/[0-9a-f]{64}\.json$/),
        expect.stringMatching(/^recipients\/lucinda\/elsewhere\/[0-9a-f]{64}\.json$/),
        ...['.record.json', '.resume.json', '/first-talk/endorsed.json'].map(
          (end) => `recipients/lucinda${end}`,
        ),
        'recipients/lucinda/selections/ff9k2a-7c1x0m-8hq3ve-2j5wtd/index.html',
      ]),
    );
    for (const words of ['Praise of', 'Well said, ', 'Welding of'])
      expect([page('recipients/lucinda'), page('recipients/lucinda/first-talk')].join()).toContain(
        `${words} ${people.listed.name}`.replace('  ', ' '),
      );
    expect(page('recipients/lucinda')).not.toContain('noindex');
  });

  it.each([people.unlisted, people.silent])(
    'has everything of $name at their own address, which asks not to be found, and no trace elsewhere',
    ({ slug }) => {
      const traces = tracesOf(Object.values(people).find((one) => one.slug === slug)!);
      expect(traces.filter((path) => !isOwn(slug)(path))).toEqual([]);
      const wanted = [
        'index.html',
        'first-talk/index.html',
        ...['json', 'png', 'svg', 'card.png', 'qr.svg', 'ob2.json'].map(
          (end) => `first-talk.${end}`,
        ),
      ];
      expect(wanted.filter((path) => !traces.includes(`recipients/${slug}/${path}`))).toEqual([]);
      for (const path of traces.filter((one) => one.endsWith('.html'))) {
        const html = readFileSync(join(dist, path), 'utf8');
        expect(html, path).toContain('<meta name="robots" content="noindex">');
        expect(html, path).not.toContain('application/ld+json');
      }
    },
  );

  it('has no file with a trace of whoever was never published', () => {
    expect(tracesOf(people.fileOnly)).toEqual([]);
  });

  it('answers where somebody was published before, with nothing of them', () => {
    const { fileOnlyNow } = people;
    const answering = tracesOf(fileOnlyNow);
    expect(answering).toEqual([
      ...[
        '.card.png',
        '.record.json',
        '/calendar.ics',
        '/first-talk.card.png',
        '/first-talk/index.html',
        '/index.html',
      ].map((path) => `recipients/${fileOnlyNow.slug}${path}`),
    ]);
    const record = readFileSync(join(dist, `recipients/${fileOnlyNow.slug}.record.json`), 'utf8');
    expect(JSON.parse(record)).toHaveProperty('verifiableCredential', []);
    // A page says its own address, and nothing else.
    const { name } = fileOnlyNow;
    expect(answering.filter((path) => isIn({ slug: name, name }, path))).toEqual([]);
    expect(page(`recipients/${fileOnlyNow.slug}`)).toContain('not published any more');
  });

  it('tells nobody how many there are besides those who chose to be listed', () => {
    expect(page('badges/first-talk')).toContain('1 recipient chose to be listed.');
    expect(page('badges/repairer')).toContain('Nobody is listed yet.');
    expect(page('badges')).toMatch(/1 award listed[\s\S]*no award listed/);
    expect(page('skills/soldering')).toContain('Nobody is listed yet.');
  });

  it('shares badges with directories, and nothing of anybody', () => {
    const shared = readFileSync(join(dist, 'badges/shared.json'), 'utf8');
    expect(JSON.parse(shared)).toMatchObject({ directory: true });
    expect(shared).not.toMatch(/recipients|"(?:count|awards|holders)"/);
    // Awards, people, badges, and how many are in force: of the listed one alone.
    const counts = [...page('numbers').matchAll(/<dd>(\d+)<\/dd>/g)].map(([, count]) => count);
    expect([0, 1, 2, 4].map((at) => counts[at])).toEqual(['1', '1', '1', '1']);
  });

  it('says how far somebody is on their own page alone, and on a pathway nothing of anybody', () => {
    expect(page(`recipients/${people.unlisted.slug}`)).toContain('2 of 2.');
    expect(page('recipients/lucinda')).toContain('1 of 2.');
    expect(page('badges/pathways/speaking')).not.toMatch(/recipients\/[^"]/);
    const { text } = ledger.credentials.get(`recipients/${people.unlisted.slug}/speaker.json`)!;
    expect(text).toContain(`recipients/${people.unlisted.slug}/first-talk.json`);
  });

  it('has no link that leads nowhere, though a badge may have no holder whom anyone may see', () => {
    expect(deadLinks(dist, community.issuer.url)).toEqual([]);
  });
});

describe('what is handed over', () => {
  const handed = ({ slug }: { slug: string }) =>
    handOver(
      community,
      ledger,
      community.recipients.find((one) => one.slug === slug)!,
      new Map(),
    );

  it.each([people.fileOnly, people.fileOnlyNow])(
    'verifies for $name against the published site, which knows only bits, as JSON, PNG and SVG',
    async (person) => {
      const { files } = handed(person);
      expect(files.map(({ path }) => path)).toEqual([
        'first-talk.json',
        'first-talk.png',
        'first-talk.svg',
        'index.html',
      ]);
      for (const { bytes } of files.filter(({ path }) => path !== 'index.html')) {
        const { verdict, checks } = await verifyFile(bytes, dist, community.issuer.url);
        expect([verdict, checks.find(({ check }) => check === 'status')?.outcome]).toEqual([
          'valid',
          'passed',
        ]);
      }
    },
  );

  it('points at nothing that is not published, where the issuer knew that it would not be', async () => {
    const [{ bytes } = { bytes: new Uint8Array() }] = handed(people.fileOnly).files;
    const { text } = await extractCredential(bytes);
    const addresses = [...text.matchAll(/"(https:\/\/badges\.riverside\.example\/[^"#]*)/g)].map(
      ([, address]) => address!.slice(community.issuer.url.length),
    );
    const files = new Set(filesIn(dist));
    const missing = addresses.filter(
      (path) => !files.has(path === '' || path.endsWith('/') ? `${path}index.html` : path),
    );
    expect(missing).toEqual([`recipients/${people.fileOnly.slug}/first-talk.json`]);
    expect((JSON.parse(text) as { id: string }).id).toBe(community.issuer.url + missing[0]!);
  });

  it('is revoked like any other when the award is withdrawn, and is then not handed over again', async () => {
    const { slug } = people.fileOnly;
    const reason = { date: '2026-06-01', reason: 'By mistake.' };
    const awards = community.awards.map((award) =>
      award.recipient === slug ? { ...award, revoked: reason } : award,
    );
    const later = { ...community, awards };
    const renewed = await issueWith(later, ledger, 1);
    const { text } = ledger.credentials.get(`recipients/${slug}/first-talk.json`)!;
    const report = await verify(text, {
      now: signingNow,
      fetchJson: ownDocuments(later, renewed.ledger),
      trusted: ownIssuers(later),
    });
    expect(report.verdict).toBe('revoked');
    const again = handOver(
      later,
      renewed.ledger,
      later.recipients.find((one) => one.slug === slug)!,
      new Map(),
    );
    expect([again.files, again.withdrawn]).toEqual([[], ['first-talk']]);
  });

  it('comes with a message that says where it can be checked, and names an address of their own only to those who have one', () => {
    expect(handed(people.fileOnly).message).toContain('at no address');
    expect(handed(people.fileOnly).message).not.toContain(people.fileOnly.slug);
    expect(handed(people.unlisted).message).toContain(
      `https://badges.riverside.example/recipients/${people.unlisted.slug}/`,
    );
    for (const person of [people.fileOnly, people.unlisted])
      expect(handed(person).message).toContain('https://badges.riverside.example/verify/');
  });
});
