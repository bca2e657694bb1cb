import { describe, expect, it } from 'vitest';
import {
  type CertificateFile,
  certificateOf,
  certificateWish,
} from '../certificate/certificate.ts';
import { certificateIn, type Speaker } from './certificate-in.ts';

const issuers = certificateWish({
  certificate: { place: 'Riverside' },
  signatories: [
    { name: 'Ina Example', role: 'Chair' },
    { name: 'Bo Sample' },
    { name: 'Li Example', role: 'Workshop' },
  ],
});
const none = { place: null, roles: [] };
const issuer: Speaker = {
  language: 'en',
  translations: [{ language: 'de', place: 'Flussufer', roles: ['Vorsitz', 'Werkstatt'] }],
};
const badge = (translation: object, language = 'en'): Speaker => ({
  language,
  translations: [{ language: 'de', ...none, ...translation }],
});
const look = (file: CertificateFile = {}) => certificateOf(issuers, certificateWish(file));
const rolesIn = (said: { signatories: readonly { role: string | null; roleLanguage: string }[] }) =>
  said.signatories.map(({ role, roleLanguage }) => [role, roleLanguage]);
const own = {
  certificate: { place: 'Elsewhere' },
  signatories: [
    { name: 'Ada', role: 'Guest' },
    { name: 'Bo', role: 'Guest' },
  ],
};

describe('the words of a certificate in another language', () => {
  it('are those of the issuer, each beside its own person', () => {
    const said = certificateIn(look(), { badge: badge({ place: 'Nein' }), issuer }, 'de-AT');
    expect([said.place, said.placeLanguage]).toEqual(['Flussufer', 'de']);
    expect(rolesIn(said)).toEqual([
      ['Vorsitz', 'de'],
      [null, 'de'],
      ['Werkstatt', 'de'],
    ]);
    const french = certificateIn(look(), { badge: badge({}), issuer }, 'fr');
    expect(french).toMatchObject({ ...look(), placeLanguage: 'en' });
  });

  it('are those of the badge where it says its own, by their places also where two are alike', () => {
    const translation = { place: 'Anderswo', roles: ['Gast (Vortrag)', 'Gast (Küche)'] };
    const said = certificateIn(look(own), { badge: badge(translation), issuer }, 'de');
    expect(said.place).toBe('Anderswo');
    expect(rolesIn(said)).toEqual([
      ['Gast (Vortrag)', 'de'],
      ['Gast (Küche)', 'de'],
    ]);
  });

  it('stay the badge’s, in its language, where nobody translated them or not all of them', () => {
    for (const roles of [[], ['Gast']]) {
      const said = certificateIn(look(own), { badge: badge({ roles }, 'nl'), issuer }, 'de');
      expect([said.place, said.placeLanguage]).toEqual(['Elsewhere', 'nl']);
      expect(rolesIn(said)).toEqual([
        ['Guest', 'nl'],
        ['Guest', 'nl'],
      ]);
    }
  });

  it('are the issuer’s for a badge whose place is alike by chance', () => {
    const file = { certificate: { place: 'Riverside' } };
    const said = certificateIn(look(file), { badge: badge({}), issuer }, 'de');
    expect(said.place).toBe('Riverside');
  });
});
