import { describe, expect, it } from 'vitest';
import { sampleSite } from '../../testing/fixtures/sample-site.ts';
import { asDataBlock, awardData, badgeData, issuerData, recipientData } from './link-data.ts';
import type { SiteAward } from './site.ts';

const site = sampleSite('https://club.example/badges/');
const award = (id: string): SiteAward => site.awards.find((one) => one.id === id)!;
const badge = (slug: string) => site.badges.find((one) => one.slug === slug)!;
const recipient = (slug: string) => site.recipients.find((one) => one.slug === slug)!;
const dataOf = (id: string) =>
  awardData(award(id), badge(award(id).badge), recipient(award(id).recipient), site);
const read = (data: Parameters<typeof asDataBlock>[0]) => JSON.parse(asDataBlock(data)) as unknown;

describe('what a page says to search engines', () => {
  it('of a badge: the kind of credential, who recognises it, what it asks for', () => {
    expect(read(badgeData(badge('first-talk'), site))).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'EducationalOccupationalCredential',
      credentialCategory: 'badge',
      name: 'First talk',
      url: 'https://club.example/badges/badges/first-talk/',
      recognizedBy: { '@type': 'Organization', name: site.issuer.name, url: site.issuer.url },
      competencyRequired: [
        'Public speaking',
        'Explaining',
        { '@type': 'DefinedTerm', termCode: 'S1.4.1', inDefinedTermSet: { name: 'ESCO' } },
        { '@type': 'DefinedTerm' },
      ],
    });
  });

  it('of a picture: its licence, where the community names one', () => {
    const license = 'https://creativecommons.org/licenses/by/4.0/';
    const licensed = { ...site, issuer: { ...site.issuer, license } };
    const contentUrl = 'https://club.example/badges/badges/first-talk.png';
    expect(badgeData(badge('first-talk'), site)['image']).toContain(contentUrl);
    expect(badgeData(badge('first-talk'), licensed)['image']).toContainEqual({
      '@type': 'ImageObject',
      contentUrl,
      license,
    });
  });

  it('of the first page: who issues, with the places where they are elsewhere', () => {
    const issuer = {
      ...site.issuer,
      linkedin: '12345678',
      repository: 'https://code.example/club',
    };
    expect(read(issuerData({ ...site, issuer }))).toMatchObject({
      '@type': 'Organization',
      '@id': 'https://club.example/badges/',
      sameAs: ['https://code.example/club', 'https://www.linkedin.com/company/12345678/'],
    });
  });

  it('of who issues nothing that nobody said: a list without entries is no list', () => {
    const issuer = { ...site.issuer, linkedin: null, repository: null };
    expect(read(issuerData({ ...site, issuer }))).not.toHaveProperty('sameAs');
  });

  it('of an award: the credential with its dates, and the person who has it', () => {
    const page = 'https://club.example/badges/recipients/ada/mentor/';
    expect(read(dataOf('ada/mentor')!)).toMatchObject({
      '@graph': [
        {
          '@type': 'EducationalOccupationalCredential',
          '@id': `${page}#award`,
          url: page,
          image: page.replace(/\/$/, '.card.png'),
          dateCreated: '2026-10-03',
          expires: '2027-10-03',
        },
        { '@type': 'Person', name: 'Ada Lovelace', hasCredential: { '@id': `${page}#award` } },
      ],
    });
  });

  it.each(['ada/garden', 'ada/naprawa', 'ada/dalil', 'group/x'])(
    'of %s nothing: it is revoked, unsigned or a preview',
    (id) => {
      expect(dataOf(id)).toBeNull();
    },
  );

  it('of a recipient: a profile with the awards that stand, and no other', () => {
    const awards = site.awards.filter((one) => one.recipient === 'ada');
    const data = read(recipientData(recipient('ada'), awards, site)) as {
      '@type': string;
      mainEntity: { hasCredential: { url: string }[]; sameAs: string[] };
    };
    expect(data['@type']).toBe('ProfilePage');
    expect(data.mainEntity.hasCredential.map(({ url }) => url.split('/').at(-2)).sort()).toEqual([
      'first-talk',
      'mentor',
      'x',
    ]);
    expect(data.mainEntity.sameAs).toContain('https://example.org/people/ada');
    expect(read(recipientData(recipient('o'), [], site))).not.toHaveProperty(
      'mainEntity.hasCredential',
    );
  });

  it('never ends its own block, whatever people wrote', () => {
    const name = '</script><script>alert(1)</script><!-- \u2028 &lt;';
    const block = asDataBlock(
      badgeData({ ...badge('x'), name, description: name, skills: [name] }, site),
    );
    expect(block).not.toMatch(/[<>&]/);
    expect(JSON.parse(block)).toMatchObject({ name, description: name });
  });
});
