import { noFurtherTexts } from '../../community/translations/further-texts.ts';
import { expect, it } from 'vitest';
import { keptAt } from '../../community/hosts/code-hosts.ts';
import { claimAddress, eventPoster, listAddress } from './event-poster.ts';

const issuer = {
  name: 'Club & Co',
  url: 'https://club.example/',
  interfaceLanguage: 'en',
  badgeWord: 'badge' as const,
};
const wish = {
  badge: {
    ...{ slug: 'first-talk', name: 'First "Talk"', description: '<b>Spoke</b>' },
    ...{ language: 'en', translations: [] },
  },
  title: 'Evening <script>alert(1)</script> #7',
  date: '2026-05-09',
  until: '2026-05-16',
};

it('has a code that opens the claim with badge, day and event in it', () => {
  const address = new URL(claimAddress(issuer.url, wish));
  expect(address.origin + address.pathname).toBe('https://club.example/propose/');
  expect(Object.fromEntries(new URLSearchParams(address.hash.slice(1)))).toEqual({
    badge: 'first-talk',
    date: '2026-05-09',
    note: wish.title,
    claim: '1',
  });
});

it('shows every word as it is, on a poster and on a slide, and says what the code proves', async () => {
  const html = await eventPoster(wish, issuer);
  expect(html.match(/<svg/g)).toHaveLength(2);
  expect(html).not.toMatch(/<script|<b>/);
  expect(html).toContain('Evening &lt;script&gt;alert(1)&lt;/script&gt; #7');
  expect(html).toContain('16 May 2026');
  expect(html).toContain('only that somebody saw this poster');
});

it('ends with a list for those without an account, whose form has the event in it', async () => {
  const html = await eventPoster(wish, issuer);
  expect(html).toContain('List at the door');
  expect(html.match(/<tr><td>/g)).toHaveLength(20);
  const repository = 'https://github.com/club/badges';
  const address = new URL(
    listAddress({ ...keptAt(repository), interfaceLanguage: 'en', badgeWord: 'badge' }, wish)!,
  );
  expect(Object.fromEntries(address.searchParams)).toMatchObject({
    template: 'list.yml',
    badge: 'First "Talk" (first-talk)',
    date: '2026-05-09',
    why: wish.title,
  });
});

it('says the badge in the language of the community, where it is translated into that', async () => {
  const texts = {
    name: 'Erster Vortrag',
    description: 'Hat vorgetragen.',
    criteria: '',
    skills: [],
    ...noFurtherTexts,
  };
  const badge = { ...wish.badge, translations: [{ language: 'de', of: null, ...texts }] };
  const html = await eventPoster({ ...wish, badge }, { ...issuer, interfaceLanguage: 'de-AT' });
  expect(html).toContain('lang="de">Erster Vortrag<');
  expect(html).toContain('lang="de">Hat vorgetragen.<');
  expect(html).not.toContain('Spoke');
  expect(await eventPoster({ ...wish, badge }, issuer)).toContain('lang="en">First');
});

it('refuses a title that no code can hold', async () => {
  await expect(eventPoster({ ...wish, title: '語'.repeat(60) }, issuer)).rejects.toThrow('300');
});
