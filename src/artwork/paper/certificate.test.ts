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

/** As much as the check lets anybody say. */
const most: typeof full = {
  ...full,
  ...{
    recipient: said('Maximiliane-Theodora '.repeat(15).slice(0, 300)),
    badge: said('Donaudampfschifffahrtsgesellschaft '.repeat(9).slice(0, 300)),
    meaning: said('Tests what was mended before it goes home. '.repeat(24).slice(0, 1_000)),
    day: [`${'Hohenbeispielhausen '.repeat(15)}, 2 March 2026`, 'Valid until 2 March 2028'],
  },
  signatories: full.signatories.map(() => ({
    name: 'Donaudampfschifffahrtsgesellschaft '.repeat(3).slice(0, 100),
    role: 'Elektronikwerkstattleiterin '.repeat(4).slice(0, 100),
    picture,
  })),
  sponsors: {
    says: 'A foundation for good neighbours, '.repeat(18),
    logos: full.sponsors?.logos ?? [],
  },
};

/** Lines that stand on one another, pair by pair. */
function clashesOf(lines: readonly TextLine[]): readonly (readonly string[])[] {
  const boxes = lines.map((line) => ({ text: line.text, ...boxOf(line) }));
  return boxes.flatMap((one, at) =>
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
}

async function drawn(facts: CertificateFacts): Promise<readonly TextLine[]> {
  const pdf = new Seen({ title: '', author: '', language: 'en', created: new Date(0) });
  await drawCertificate(pdf, facts);
  expect(pdf.lines.length).toBeGreaterThan(20);
  return pdf.lines;
}

describe.each(papers)('on %s', (paper) => {
  it.each(
    layouts.flatMap((layout) => orientations.map((orientation) => [layout, orientation] as const)),
  )('no text stands on another where there is much to say: %s, %s', async (layout, orientation) => {
    const lines = await drawn({ ...full, look: { layout, orientation, paper } });
    expect(clashesOf(lines)).toEqual([]);
  });
});

it('as much as anybody may say stands on one sheet, and no word is broken', async () => {
  const look = { layout: 'classic', orientation: 'landscape', paper: 'Letter' } as const;
  const lines = await drawn({ ...most, look });
  expect(clashesOf(lines)).toEqual([]);
  expect(lines.filter(({ text }) => /^sellschaft|schaf$/u.test(text.trim()))).toEqual([]);
  expect(Math.max(...lines.map(({ baseline }) => baseline))).toBeLessThan(612 - 28);
});
