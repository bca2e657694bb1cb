import { expect, it } from 'vitest';
import { keptAt } from '../../community/hosts/code-hosts.ts';
import { english } from '../../language/en/english.ts';
import { mendingForm, waysIn } from './doors.ts';

const words = english.doors;
const issuer = (repository: string | null) => ({
  issuer: { ...keptAt(repository), url: 'https://club.example/' },
  base: '/',
  badges: [{ retired: null }],
});
const badge = { slug: 'first-talk', name: 'First & Talk', retired: null };

it('opens each form with the badge in it, and the page for proposals, and leads nowhere without a repository', () => {
  const ways = waysIn(issuer('https://github.com/c/b'), badge, words);
  expect(ways.map(({ name }) => name)).toEqual([
    words.apply.ofBadge,
    words.nominate.ofBadge,
    words.list.ofBadge,
    words.build.ofBadge,
  ]);
  expect(ways.at(-1)!.address).toBe('/propose/#badge=first-talk');
  for (const { address } of ways.slice(0, -1))
    expect(new URL(address).searchParams.get('badge')).toBe('First & Talk (first-talk)');
  expect(waysIn(issuer('https://github.com/c/b'), null, words)[0]!.address).toBe(
    'https://github.com/c/b/issues/new?template=apply.yml&title=Application%3A%20a%20badge',
  );
  expect(waysIn(issuer(null), badge, words)).toEqual([]);
});

it('names the page that is to be mended', () => {
  const form = mendingForm(issuer('https://codeberg.org/c/b'), 'recipients/ada/', words);
  expect(new URL(form!).searchParams.get('field:page')).toBe(
    'https://club.example/recipients/ada/',
  );
  expect(mendingForm(issuer(null), null, words)).toBeNull();
});

it('offers no form for a badge that ends, and none where there is no badge', () => {
  const site = issuer('https://github.com/c/b');
  const ending = { ...badge, retired: { date: '2027-01-01', successor: null } };
  expect(waysIn(site, ending, words).map(({ name }) => name)).toEqual([words.build.ofBadge]);
  expect(waysIn({ ...site, badges: [] }, null, words).map(({ name }) => name)).toEqual([
    words.badge.name,
    words.build.name,
  ]);
});
