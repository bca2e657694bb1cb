/** Where the texts of a certificate stand, however much there is to say. */

import { describe, expect, it } from 'vitest';
import { layouts, orientations, papers } from '../../community/certificate/certificate.ts';
import { type CertificateFacts, drawCertificate } from './certificate.ts';
import { Pdf, type TextLine } from './pdf.ts';

/** Keeps the lines of text, and draws no picture. */
class Seen extends Pdf {
  readonly lines: TextLine[] = [];
  override text(_tag: string, lines: readonly TextLine[]): void {
    this.lines.push(...lines);
  }
  override picture(): void {
    // Texts alone are looked at.
  }
  override proportionOf(): number {
    return 3;
  }
}

const picture = { png: new Uint8Array(), alt: '' };
const said = (text: string) => ({ text, language: 'en' });
const full: Omit<CertificateFacts, 'look'> = {
  ...{ language: 'en', direction: 'ltr', kind: 'Certificate', says: 'This is to say that' },
  earned: 'has earned',
  recipient: said('Maximiliane-Theodora von und zu Hohenbeispielhausen-Musterstadt, the Untiring'),
  badge: said('Competent examiner of portable electrical appliances in private households'),
  meaning: said(
    'Tests what was mended before it goes home, and says no where it is not safe. '.repeat(3),
  ),
  ...{ effort: '12 hours · 3 ECTS · Level: EQF 3', issuer: said('A guild with a long name') },
  ...{
    logo: picture,
    picture,
    state: null,
    day: ['Hohenbeispielhausen, 2 March 2026', 'Valid until 2 March 2028'],
  },
  signatories: Array.from({ length: 3 }, () => ({
    name: 'Professor Dr. Maximiliane von Hohenbeispiel-Musterstadt',
    role: 'Second deputy chair of the society, and head of its electronics bench',
    picture,
  })),
  sponsors: {
    says: `Made possible by ${Array.from({ length: 6 }, () => 'A foundation for good neighbours').join(', ')}`,
    logos: Array.from({ length: 6 }, () => picture.png),
  },
  address: 'https://guild.example/badges/recipients/maximiliane/examiner/',
  check: 'Check it at https://guild.example/badges/recipients/maximiliane/examiner/',
  ...{ code: 'Code', key: 'Signed with key 2026-a, fingerprint ca2e 8081 0e89 6e43 3acf 5968' },
  ...{ engraving: '#448866', ground: '#eeeeee', typeface: null },
};

const boxOf = ({ line, x, baseline, size }: TextLine) => ({
  ...{ left: x, right: x + line.width * size },
  ...{ top: baseline - size * 0.7, bottom: baseline + size * 0.2 },
});

describe.each(papers)('on %s', (paper) => {
  it.each(
    layouts.flatMap((layout) => orientations.map((orientation) => [layout, orientation] as const)),
  )('no text stands on another where there is much to say: %s, %s', async (layout, orientation) => {
    const pdf = new Seen({ title: '', author: '', language: 'en', created: new Date(0) });
    await drawCertificate(pdf, { ...full, look: { layout, orientation, paper } });
    const boxes = pdf.lines.map((line) => ({ text: line.text, ...boxOf(line) }));
    const clashes = boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        .filter(
          (other) =>
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
        )
        .map((other) => [one.text, other.text]),
    );
    expect(boxes.length).toBeGreaterThan(20);
    expect(clashes).toEqual([]);
  });
});
