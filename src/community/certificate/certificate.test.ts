import { expect, it } from 'vitest';
import { certificateOf, certificateWish, picturesOf } from './certificate.ts';

const issuer = certificateWish({
  certificate: { layout: 'quiet', paper: 'Letter' },
  signatories: [{ name: 'Ina', image: 'ina.svg' }],
  sponsors: [{ name: 'Fund', image: 'ina.svg' }],
});

it('takes the badge’s word before the issuer’s, and an empty list for a word', () => {
  const own = certificateWish({ certificate: { orientation: 'portrait' }, signatories: [] });
  expect(certificateOf(issuer, own)).toEqual({
    layout: 'quiet',
    orientation: 'portrait',
    paper: 'Letter',
    place: null,
    signatories: [],
    sponsors: [{ name: 'Fund', image: 'ina.svg' }],
    isOwn: { place: false, signatories: true },
  });
  expect(certificateOf(certificateWish({}), certificateWish({}))).toMatchObject({
    layout: 'classic',
    orientation: 'landscape',
    paper: null,
  });
});

it('names each picture once', () => {
  expect(picturesOf(issuer)).toEqual(['ina.svg']);
});
