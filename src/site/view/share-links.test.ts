import { describe, expect, it } from 'vitest';
import {
  bluesky,
  embedHtml,
  fieldText,
  linkedInPost,
  linkedInProfile,
  mail,
  mastodon,
  readmeMarkdown,
  type SharedAward,
  signatureHtml,
  verifierPlus,
} from './share-links.ts';

const award: SharedAward = {
  page: 'https://club.example/badges/recipients/ada/first-talk/',
  credential: 'https://club.example/badges/recipients/ada/first-talk.json',
  picture: 'https://club.example/badges/recipients/ada/first-talk.png',
  icon: 'https://club.example/badges/badges/first-talk/v1.96.png',
  badge: 'First Talk & more',
  signed: 'First Talk & more',
  recipient: 'Ada Sample',
  issuer: 'Harbour Club',
  linkedin: null,
  id: 'ada/first-talk',
  date: '2026-01-31',
  day: '31 January 2026',
  validUntil: null,
  sentence: 'Ada Sample received the badge “First Talk & more” from Harbour Club.',
};
const hostile = {
  ...award,
  badge: '"><script>alert(1)</script>',
  sentence: '"><img src=x onerror=alert(1)> [x](y) \'',
  recipient: '</bdi><b>',
};

describe('adding an award to a LinkedIn profile', () => {
  it('sends exactly the parameters that LinkedIn reads, percent-encoded, and no expiry where there is none', () => {
    expect(linkedInProfile(award)).toBe(
      'https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME&name=First%20Talk%20%26%20more&organizationName=Harbour%20Club' +
        '&issueYear=2026&issueMonth=1' +
        '&certUrl=https://club.example/badges/recipients/ada/first-talk/' +
        '&certId=ada/first-talk',
    );
  });

  it('has the name that is signed, whatever the page calls it', () => {
    const { searchParams } = new URL(linkedInProfile({ ...award, badge: 'Erster Vortrag' }));
    expect(searchParams.get('name')).toBe('First Talk & more');
  });

  it('names the organisation by its number where that is known, so that its logo is shown', () => {
    const { searchParams } = new URL(linkedInProfile({ ...award, linkedin: '12345678' }));
    expect(searchParams.get('organizationId')).toBe('12345678');
    expect(searchParams.has('organizationName')).toBe(false);
  });

  it('sends the last month where the award expires, between the day of issue and the address', () => {
    expect(linkedInProfile({ ...award, validUntil: '2028-12-31T23:59:59Z' })).toContain(
      '&issueYear=2026&issueMonth=1&expirationYear=2028&expirationMonth=12&certUrl=',
    );
  });

  it.each([
    ['2026-01-01', '1'],
    ['2026-09-30', '9'],
    ['2026-12-31', '12'],
  ])('counts the month of %s from 1, since LinkedIn does and Date does not', (date, month) => {
    expect(new URL(linkedInProfile({ ...award, date })).searchParams.get('issueMonth')).toBe(month);
  });

  it('reads the month from the text, so that a time zone cannot move it', () => {
    expect(linkedInProfile({ ...award, validUntil: '2026-03-01T00:00:00Z' })).toContain(
      'expirationYear=2026&expirationMonth=3',
    );
    expect(() => linkedInProfile({ ...award, date: 'soon' })).toThrow('not a calendar date');
  });

  it.each(['C++ & "C#" = 100 %', 'دليل المبتدئين', '話す 👩🏽‍🚀'])(
    'gives back %s as it was',
    (signed) => {
      expect(new URL(linkedInProfile({ ...award, signed })).searchParams.get('name')).toBe(signed);
    },
  );
});

describe('posting', () => {
  it('on LinkedIn hands over the address alone', () => {
    expect(linkedInPost(award)).toBe(
      'https://www.linkedin.com/sharing/share-offsite/?url=https://club.example/badges/recipients/ada/first-talk/',
    );
  });

  it('on Mastodon keeps the text behind the #, where no server sees it', () => {
    const { origin, pathname, search, hash } = new URL(mastodon(award));
    expect([origin, pathname, search]).toEqual(['https://share.joinmastodon.org', '/', '']);
    expect(decodeURIComponent(hash)).toBe(`#text=${award.sentence} ${award.page}`);
  });

  it('on Bluesky fits the 300 letters of a post, whatever the name, and keeps the address whole', () => {
    expect(new URL(bluesky(award)).searchParams.get('text')).toBe(
      `${award.sentence} ${award.page}`,
    );
    const text = new URL(bluesky({ ...award, sentence: '👩🏽‍🚀'.repeat(200) })).searchParams.get(
      'text',
    )!;
    expect([...text].length).toBeLessThanOrEqual(300);
    expect(text.endsWith(`… ${award.page}`)).toBe(true);
  });

  it('by mail has a subject, a body and no recipient', () => {
    const { pathname, searchParams } = new URL(mail(award));
    expect(pathname).toBe('');
    expect([...searchParams]).toEqual([
      ['subject', award.badge],
      ['body', `${award.sentence}\r\n\r\n${award.page}\r\n`],
    ]);
  });
});

it('hands the credential, not the page, to VerifierPlus', () => {
  expect(verifierPlus(award)).toBe(
    'https://verifierplus.org/#verify?vc=https%3A%2F%2Fclub.example%2Fbadges%2Frecipients%2Fada%2Ffirst-talk.json',
  );
});

describe('texts to copy', () => {
  const texts = { signatureHtml, embedHtml };

  it.each(Object.entries(texts))(
    '%s shows a picture of 90 pixels from an absolute https address, and links to the page',
    (_, text) => {
      expect(text(award)).toContain(`src="${award.picture}" width="90" height="90"`);
      expect(text(award)).toContain(award.page);
      expect(text(award)).not.toMatch(/<script|<iframe|style=|\.svg/);
    },
  );

  it.each(Object.entries(texts))('%s stays text where a name tries to be markup', (_, text) => {
    const tags = text(hostile).match(/<\/?[a-z]+/g)!;
    expect(
      new Set(tags.map((tag) => tag.replace(/[</]/g, ''))).isSubsetOf(
        new Set(['a', 'img', 'br', 'bdi', 'figure', 'figcaption', 'time']),
      ),
    ).toBe(true);
    expect(text(hostile).replace(/"[^"]*"/g, '')).not.toContain('onerror');
  });

  it.each([
    signatureHtml(hostile),
    embedHtml(hostile),
    '</textarea><script>alert(1)</script>',
    'a &lt; b &amp;quot; & c',
  ])('cannot leave the field that it stands in, and is there as it was: %s', (text) => {
    const content = fieldText(text);
    expect(content).not.toContain('<');
    // The two entities that there are, in the order in which a browser reads them.
    const read = content.replace(/&(?:lt|amp);/g, (entity) => (entity === '&lt;' ? '<' : '&'));
    expect(read).toBe(text);
  });

  it('readmeMarkdown is Markdown in one line, and stays it where a name tries to be markup', () => {
    expect(readmeMarkdown(award)).toBe(
      `[![Ada Sample received the badge “First Talk \\& more” from Harbour Club.](${award.icon})](${award.page})`,
    );
    const text = readmeMarkdown({
      ...hostile,
      sentence: `${hostile.sentence}\n\n](https://evil.example)`,
    });
    expect(text).not.toMatch(/\n|(?<!\\)[<>]/);
    expect(text.replace(/\\./g, '')).toMatch(
      /^\[!\[[^[\]]*\]\(https:\/\/club[^()]*\)\]\(https:\/\/club[^()]*\)$/,
    );
  });
});
