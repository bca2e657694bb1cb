import { describe, expect, it } from 'vitest';
import {
  certificateOf,
  certificateWish,
  layouts,
  orientations,
} from '../../community/certificate/certificate.ts';
import { type CertificateTexts, stepsSmaller } from './certificate-room.ts';

const plain: CertificateTexts = {
  look: certificateOf(
    certificateWish({
      signatories: [
        { name: 'Ina Example', role: 'Head of the workshop', image: 'ina.svg' },
        { name: 'Tom Example', role: 'Electronics bench' },
      ],
    }),
    certificateWish({ certificate: { place: 'Riverside' } }),
  ),
  ...{ issuer: 'Riverside Workshop', recipient: 'Ada Sample', badge: 'First Fix' },
  description: 'Brought something broken to a repair evening, and mended it with their own hands.',
  notes: [],
};

it('leaves a certificate at the size it wishes where little is said', () => {
  expect(stepsSmaller(plain)).toBe(0);
});

describe.each(layouts)('in the layout %s', (layout) => {
  it.each(orientations)('is smaller where much is said: %s', (orientation) => {
    const steps = [1, 30].map((times) =>
      stepsSmaller({
        ...plain,
        look: { ...plain.look, layout, orientation },
        recipient: 'Ada Theo '.repeat(times),
        badge: 'First Fix '.repeat(times),
        description: 'Mended it with their own hands. '.repeat(times),
      }),
    );
    expect(steps).toEqual(steps.toSorted());
    expect(steps.at(-1)).toBeGreaterThan(steps[0]!);
    expect(Math.max(...steps)).toBeLessThanOrEqual(4);
  });
});

it('gives letters of Chinese, Japanese and Korean the room they need', () => {
  const texts = { ...plain, recipient: '見本', description: '直した物を持ち帰った。'.repeat(45) };
  const latin = { ...plain, recipient: 'Mi', description: 'Mended, then.'.repeat(38) };
  expect(stepsSmaller(texts)).toBeGreaterThan(stepsSmaller(latin));
});
