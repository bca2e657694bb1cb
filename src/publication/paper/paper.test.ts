import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { certificateWish, layouts, orientations } from '../../community/certificate/certificate.ts';
import type { Community } from '../../community/model.ts';
import { didOf } from '../../credential/addresses.ts';
import { emptyLedger, type Ledger } from '../../credential/ledger/ledger.ts';
import { wordsOf } from '../../language/languages.ts';
import { fill } from '../../language/text.ts';
import { sheetsOf } from '../../testing/browser/pdf.ts';
import {
  sampleAward,
  sampleBadge,
  sampleCommunity,
  sampleIssuer,
  sampleRecipient,
} from '../../testing/fixtures/sample-parts.ts';
import { addressesInPdf } from '../../verification/following/pdf-links.ts';
import { issueAwards } from '../issuing/issue.ts';
import { clustersOf } from '../../artwork/cards/runs.ts';
import { mm } from '../../artwork/paper/plans.ts';
import { assembleSite } from '../../site/model/assemble.ts';
import { lookOf } from '../inspecting/public-pictures.ts';
import { certificateFacts } from './facts.ts';
import { type Paper, paperOf } from './paper.ts';

const signature =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><path d="M4 20q20-30 40 0t40-6" fill="none" stroke="#123"/></svg>';
const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><path d="M0 0h60v20H0z" fill="#2d6"/></svg>';
const publicFiles = [
  { path: 'ina.svg', bytes: new TextEncoder().encode(signature) },
  { path: 'fund.svg', bytes: new TextEncoder().encode(logo) },
];
const looks = layouts.flatMap((layout) =>
  orientations.map((orientation) => ({ layout, orientation })),
);
const long = 'Maximiliane-Theodora von und zu Hohenbeispielhausen-Musterstadt, the Untiring';
const community: Community = {
  ...sampleCommunity,
  issuer: {
    ...sampleIssuer,
    image: null,
    certificate: certificateWish({
      certificate: { place: 'Riverside' },
      signatories: [{ name: 'Ina Example', role: 'Head', image: 'ina.svg' }],
    }),
  },
  recipients: [
    sampleRecipient,
    { ...sampleRecipient, slug: 'bo', name: long, visibility: 'file-only' },
    { ...sampleRecipient, slug: 'hana', name: '見本 花 · आशा · ស្រី · Мила' },
  ],
  badges: looks.map((look, at) => ({
    ...sampleBadge,
    slug: `b${at}`,
    type: 'Certificate',
    certificate: certificateWish({ certificate: { ...look, paper: at % 2 ? 'A4' : 'Letter' } }),
  })),
  awards: looks.map((_, at) => ({
    ...sampleAward,
    recipient: ['ada', 'bo', 'hana'][at % 3]!,
    slug: `b${at}`,
    badge: `b${at}`,
    revoked: at === 5 ? { date: '2026-02-01', reason: 'Given by mistake.' } : null,
  })),
};

/** What is drawn on the sheets, as operators; what each line says stands in it as UTF-16. */
function operatorsIn(pdf: Uint8Array): string {
  const text = Buffer.from(pdf).toString('latin1');
  return [...text.matchAll(/<<((?:(?!endobj)[\s\S])*?)>>\s*stream\r?\n/g)]
    .filter(([, dictionary]) => /FlateDecode/.test(dictionary!) && !/Subtype/.test(dictionary!))
    .map(({ 0: whole, 1: dictionary, index }) => {
      const from = index + whole.length;
      const length = Number(/\/Length (\d+)/.exec(dictionary!)![1]);
      return inflateSync(pdf.subarray(from, from + length)).toString('latin1');
    })
    .join('\n');
}

/** The texts of its lines, in the order of reading. */
function linesIn(pdf: Uint8Array): string {
  const spans = operatorsIn(pdf).matchAll(/\/ActualText \(((?:\\[\s\S]|[^\\)])*)\)/g);
  return [...spans]
    .map(([, written]) => {
      const bytes = Buffer.from(
        written!.replace(
          /\\([\s\S])/g,
          (_, one: string) => ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' })[one] ?? one,
        ),
        'latin1',
      );
      return bytes[0] === 0xfe
        ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le')
        : bytes.toString('latin1');
    })
    .join('\n');
}

/** Its pictures in the order in which they are drawn, in points. */
function picturesOn(pdf: Uint8Array) {
  const number = '(-?[\\d.]+)';
  const drawn = new RegExp(`${number} 0 0 ${number} \\S+ \\S+ cm\\s+/I\\d+ Do`, 'g');
  return [...operatorsIn(pdf).matchAll(drawn)].map(([, width, height]) => ({
    width: Number(width),
    height: Math.abs(Number(height)),
  }));
}

it('says its language: that of its badges, whatever the pages speak', async () => {
  const issuer = { ...community.issuer, language: 'ar-XB', interfaceLanguage: 'ar-XB' };
  const now = new Date('2026-03-01');
  const other = await paperOf({ community: { ...community, issuer }, ledger, publicFiles, now });
  const pdf = Buffer.from(await other.make(other.printable.slice(0, 1), 'stickers'));
  const [, catalog = ''] = /\/Type \/Catalog([^]*?)endobj/.exec(pdf.toString('latin1')) ?? [];
  expect(catalog).toContain('/Lang (en)');
});

it('is in the language of the person, though the badge says what was signed', async () => {
  const recipients = community.recipients.map((one) => ({ ...one, language: 'de' }));
  const now = new Date('2026-03-01');
  const theirs = await paperOf({
    community: { ...community, recipients },
    ledger,
    publicFiles,
    now,
  });
  const [first] = theirs.printable;
  const pdf = Buffer.from(await theirs.make([first!], 'certificate'));
  const [, catalog = ''] = /\/Type \/Catalog([^]*?)endobj/.exec(pdf.toString('latin1')) ?? [];
  expect(catalog).toContain('/Lang (de)');
  const lines = linesIn(pdf).replace(/\s+/g, ' ');
  expect(lines).toContain(wordsOf('de').certificate.says);
  expect(lines).toContain(first!.award.achievement.name);
});

it('keeps what is in Latin letters whole and in its place among Arabic words', async () => {
  const recipients = community.recipients.map((one) => ({ ...one, language: 'ar' }));
  const theirs = { ...community, recipients };
  const now = new Date('2026-03-01');
  const { printable } = await paperOf({ community: theirs, ledger, publicFiles, now });
  const facts = await certificateFacts(
    printable[0]!,
    {
      site: assembleSite(theirs, ledger, new Set(), lookOf(publicFiles, null)),
      ...{ typeface: null, engraving: '#000000', flat: new Map() },
      picture: () => ({ kind: 'svg', svg: signature }),
    },
    'paper',
  );
  /** Letters at an even level are read from the left, and stand as they are written. */
  const fromTheLeft = async (text: string) =>
    (await clustersOf(text, 'sans', 'ar'))!
      .map((letter) => (letter.level % 2 === 0 ? letter.text : '|'))
      .join('')
      .split(/\|+/);
  expect(await fromTheLeft(facts.check)).toContain(facts.address);
  const key = { key: '2026-a', fingerprint: 'ca2e' };
  expect(await fromTheLeft(fill(wordsOf('ar').certificate.key, key))).toContain('2026-a');
  expect(await fromTheLeft(facts.day[0]!)).toEqual(['Riverside', '1', '2025']);
  // A line ends before a day, not in it.
  expect(facts.day[0]!.split(' ')).toHaveLength(2);
});

let ledger: Ledger;
let paper: Paper;
beforeAll(async () => {
  const signer = {
    seed: new Uint8Array(32).fill(7),
    verificationMethod: `${didOf(sampleIssuer.url)}#2026-a`,
    created: '2026-01-01T00:00:00Z',
  };
  let drawn = 0;
  const standing = {
    ...community,
    awards: community.awards.map((award) => ({ ...award, revoked: null })),
  };
  ({ ledger } = await issueAwards(standing, emptyLedger, {
    signer,
    issuerId: didOf(sampleIssuer.url),
    draw: () => (drawn += 1),
    entries: 131_072,
  }));
  paper = await paperOf({ community, ledger, publicFiles, now: new Date('2026-03-01') });
});

const printableOf = (badge: string) => paper.printable.filter(({ award }) => award.badge === badge);

describe('a certificate as PDF', () => {
  it.each(looks.map((look, at) => [`${look.layout}, ${look.orientation}`, at] as const))(
    '%s: one sheet with all that it says, the same bytes twice',
    async (_, at) => {
      const pdf = await paper.make(printableOf(`b${at}`), 'certificate');
      const [sheet, ...more] = sheetsOf(pdf);
      expect([more.length, sheet!.width > sheet!.height]).toEqual([0, at % 2 === 0]);
      const lines = linesIn(pdf).replaceAll(/\s+/g, ' ');
      const person = community.recipients[at % 3]!.name;
      for (const said of [
        person,
        'First talk',
        '12.5 hours · 3 credits · Level: Beginner',
        'Riverside, 1 March 2025',
      ])
        expect(lines).toContain(said);
      expect(lines.includes('Ina Example')).toBe(at !== 5);
      expect(Buffer.compare(await paper.make(printableOf(`b${at}`), 'certificate'), pdf)).toBe(0);
    },
    60_000,
  );

  it('declares the archive’s form, and carries the credential byte for byte', async () => {
    const [award] = printableOf('b0');
    const pdf = await paper.make([award!], 'certificate');
    const text = Buffer.from(pdf).toString('latin1');
    for (const mark of [
      '<pdfaid:part>3<',
      '<pdfaid:conformance>A<',
      '/StructTreeRoot',
      '/OutputIntents',
      '/AFRelationship /Source',
    ])
      expect(text).toContain(mark);
    const attached = /\/Type \/EmbeddedFile[\s\S]*?\/Length (\d+)[\s\S]*?stream\r?\n/.exec(text)!;
    const from = attached.index + attached[0].length;
    const bytes = inflateSync(pdf.subarray(from, from + Number(attached[1])));
    expect(Buffer.compare(bytes, award!.issued.bytes)).toBe(0);
  });

  it('leads to the page of the award, and to the page that checks files where there is none', async () => {
    const page = 'https://guild.example/badges/';
    const of = async (badge: string) =>
      addressesInPdf(await paper.make(printableOf(badge), 'certificate'));
    expect(await of('b0')).toEqual([`${page}recipients/ada/b0/`]);
    expect(await of('b1')).toEqual([`${page}verify/`]);
  });

  it.each(looks.map(({ layout, orientation }, at) => [layout, orientation, at] as const))(
    'thanks sponsors by name, and shows their logos, each as high: %s, %s',
    async (_layout, _orientation, at) => {
      const thanked = async (image?: string) => {
        const sponsors = ['Example Fund', 'A Sample', 'B Sample'].map((name) => ({
          ...{ name, ...(image === undefined ? {} : { image }) },
        }));
        const issuer = { ...community.issuer, certificate: certificateWish({ sponsors }) };
        const now = new Date('2026-03-01');
        const own = await paperOf({
          community: { ...community, issuer },
          ledger,
          publicFiles,
          now,
        });
        const award = own.printable.find((one) => one.award.badge === `b${at}`);
        return own.make([award!], 'certificate');
      };
      const [plain, shown] = [await thanked(), await thanked('fund.svg')];
      const isRevoked = at === 5;
      expect(/Made possible by Example Fund, A Sample/.test(linesIn(shown))).toBe(!isRevoked);
      const before = picturesOn(plain).length;
      const logos = picturesOn(shown).slice(before);
      expect(logos).toHaveLength(isRevoked ? 0 : 3);
      for (const { width, height } of logos)
        expect([height, width]).toEqual([expect.closeTo(8 * mm, 1), expect.closeTo(24 * mm, 1)]);
    },
    60_000,
  );

  it('says first what was revoked, and celebrates it not', async () => {
    const lines = linesIn(await paper.make(printableOf('b5'), 'certificate'));
    expect(lines).toMatch(/Record of an award\nRevoked\n.*1 February 2026.*\n.*Given by mistake/);
    expect(lines).not.toMatch(/has earned|This is to say|Valid until/);
  });

  it('has lapsed on the day after its last, also without a new signature', async () => {
    const later = await paperOf({ community, ledger, publicFiles, now: new Date('2031-01-01') });
    const old = later.printable.filter(({ award }) => award.badge === 'b0');
    expect(linesIn(await later.make(old, 'certificate'))).toContain('Expired');
  });

  it('sets many in one file, each on its sheet, and stickers and pocket cards', async () => {
    const some = paper.printable.slice(0, 4);
    expect(sheetsOf(await paper.make(some, 'certificate'))).toHaveLength(4);
    expect(sheetsOf(await paper.make(some, 'pocket'))).toHaveLength(1);
    expect(sheetsOf(await paper.make(some.slice(0, 1), 'stickers'))).toHaveLength(1);
  });

  it('refuses a name that no typeface can set, and says what helps', async () => {
    const unknown = {
      ...community,
      recipients: community.recipients.map((one) => ({ ...one, name: '\u{13000}' })),
    };
    const other = await paperOf({
      community: unknown,
      ledger,
      publicFiles,
      now: new Date('2026-03-01'),
    });
    await expect(other.make(other.printable.slice(0, 1), 'certificate')).rejects.toThrow(
      '`typeface`',
    );
  });
});
