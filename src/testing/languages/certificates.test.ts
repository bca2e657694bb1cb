/** Certificates in every language: all that they say stands on the sheet, and nothing on anything else. */

import { describe, expect, it } from 'vitest';
import { type CertificateFacts, drawCertificate } from '../../artwork/paper/certificate.ts';
import { type Box, Pdf, type TextLine } from '../../artwork/paper/pdf.ts';
import { layouts, orientations } from '../../community/certificate/certificate.ts';
import { knownTags, languageOf } from '../../language/languages.ts';
import { fill } from '../../language/text.ts';
import { longestDay, longestWords } from './longest-words.ts';

/** A document that knows where everything stands, and makes no pictures. */
class Seen extends Pdf {
  readonly boxes: (Box & { readonly what: string })[] = [];
  sheet = { width: 0, height: 0 };

  override page(width: number, height: number): void {
    this.sheet = { width, height };
    super.page(width, height);
  }
  override text(...[tag, lines, colour, language]: Parameters<Pdf['text']>): void {
    this.boxes.push(...lines.map(boxOf));
    super.text(tag, lines, colour, language);
  }
  override figure(_: string, __: string, box: Box, alt: string): void {
    this.boxes.push({ ...box, what: alt });
  }
  override proportionOf(): number {
    return 3;
  }
  override picture(_: Uint8Array, box: Box, alt: string): void {
    this.boxes.push({ ...box, what: alt });
  }
}

/** From the height of capitals to the depth of what hangs. */
const boxOf = ({ line, text, x, baseline, size }: TextLine): Box & { readonly what: string } => ({
  ...{ what: text, x, y: baseline - size * 0.7 },
  ...{ width: line.width * size, height: size * 0.9 },
});

const meet = (one: Box, other: Box): boolean =>
  one.x + one.width > other.x + 0.5 &&
  other.x + other.width > one.x + 0.5 &&
  one.y + one.height > other.y + 0.5 &&
  other.y + other.height > one.y + 0.5;

/** What is not on the sheet, or stands on something else. */
function faultsOf({ boxes, sheet }: Seen): readonly string[] {
  const outside = boxes.filter(
    ({ x, y, width, height }) =>
      x < 0 || y < 0 || x + width > sheet.width + 0.5 || y + height > sheet.height + 0.5,
  );
  const pairs = boxes.flatMap((one, at) =>
    boxes.slice(at + 1).flatMap((other) => (meet(one, other) ? `${one.what} | ${other.what}` : [])),
  );
  return [...outside.map(({ what }) => `outside: ${what}`), ...pairs];
}

const looks = layouts.flatMap((layout) =>
  orientations.map((orientation) => ({ layout, orientation, paper: 'A4' as const })),
);
const picture = { png: new Uint8Array(), alt: 'picture' };
const address = 'https://badges.riverside.example/recipients/maximiliane/repair-evening-host/';

/** A certificate of a badge and a person with these names, which does not stand every third time. */
function factsOf(tag: string, name: string, at: number): CertificateFacts {
  const { words, day: dayOf, direction, count } = languageOf(tag);
  const { certificate, award, badge } = words;
  const day = longestDay(dayOf);
  const stands = at % 3 < 2;
  const kinds = Object.values(certificate.kinds).toSorted((a, b) => b.length - a.length);
  const said = { text: name, language: tag };
  return {
    ...{ look: looks[at % looks.length]!, language: tag, direction, recipient: said, badge: said },
    kind: stands ? kinds[at % 4]! : certificate.record,
    says: stands ? certificate.says : null,
    earned: stands ? certificate.earned : certificate.was,
    meaning: { text: award.checks.lead, language: tag },
    effort: [count(badge.effort.hours, 12), count(certificate.credits, 3)].join(' · '),
    issuer: { text: 'Riverside Makers and Menders', language: 'en' },
    ...{ logo: picture, picture, code: certificate.code, address, typeface: null },
    state: stands
      ? null
      : { word: award.states.revoked, sentences: [fill(award.sentences.revoked, { day })] },
    day: [
      fill(certificate.placeAndDay, { place: 'Riverside', day }),
      ...(stands ? [fill(certificate.until, { day })] : []),
    ],
    signatories: [{ name: 'Ina Example', role: 'Head', picture }],
    sponsors: {
      says: fill(certificate.sponsored, { sponsors: 'Riverside Savings Bank' }),
      logos: at % 2 === 0 ? [] : [picture.png, picture.png],
    },
    check: fill(certificate.check, { address }),
    key: fill(certificate.key, { key: '2026-a', fingerprint: 'a1b2 c3d4 e5f6 0718' }),
    ...{ engraving: '#33566b', ground: '#dfe6ea' },
  };
}

const about = { title: 'T', author: 'A', language: 'en', created: new Date('2026-03-01') };

describe.each(knownTags.filter((tag) => tag !== 'ar-xb'))('a certificate in %s', (tag) => {
  it('has room for all words, also where the longest of the language are names', async () => {
    for (const [at, name] of longestWords(tag, 40).entries()) {
      const pdf = new Seen(about);
      await drawCertificate(pdf, factsOf(tag, name, at));
      expect(pdf.boxes.length).toBeGreaterThan(8);
      expect(faultsOf(pdf), `${JSON.stringify(looks[at % looks.length])}`).toEqual([]);
    }
  }, 180_000);
});

it('one that stands on another would be noticed', async () => {
  const pdf = new Seen(about);
  await drawCertificate(pdf, factsOf('en', 'Name', 0));
  const [first] = pdf.boxes;
  pdf.boxes.push({ ...first!, what: 'again' });
  expect(faultsOf(pdf)).toHaveLength(1);
});
