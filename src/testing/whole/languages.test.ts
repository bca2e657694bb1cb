/** A site with pages in two languages, beside the same site with one. */

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkCommunity } from '../../community/check.ts';
import { publish } from '../../publication/folder/publish.ts';
import { inspectPublished } from '../../publication/files/published.ts';
import { mergeShards } from '../../publication/folder/merge-shards.ts';
import type { Publication } from '../../publication/folder/site-plan.ts';
import { pageMemoryIn } from '../../publication/remembering/page-memory.ts';
import { deadLinks } from '../fixtures/issued-community.ts';
import { emptyLedger, issueWith, keyOf, signingNow } from '../fixtures/signing-community.ts';
import { tinyCommunity, tinyText } from '../fixtures/tiny-community.ts';
import { wordsOf } from '../../language/languages.ts';
import type { Entry } from '../../site/view/search/entry.ts';
import { guildBadge, namesAda, shownElsewhere } from '../specimens/elsewhere.ts';
import { filesIn, freshFolder, removeFolders, treeOf } from '../fixtures/trees.ts';

/** The test language: each of its words is told from an English one. */
const [tag, below] = ['ar-XB', 'ar-xb/'];
/** A badge of another issuer that names Grace, and what shows it. */
const elsewhere = shownElsewhere(
  {
    ...guildBadge,
    credentialSubject: {
      ...guildBadge.credentialSubject,
      identifier: [{ ...namesAda, identityHash: 'https://code.example/grace/' }],
    },
  },
  '',
  'welding',
  'grace',
);
/** Translations that pages in the test language show. */
const files = {
  ...elsewhere,
  'recipients/grace/elsewhere/welding.md': `${elsewhere['recipients/grace/elsewhere/welding.md']!}Appris le soir.\n`,
  'badges/pathways/mending.md':
    '---\nname: Mending\ndescription: A way to mend.\nbadges: [repairer]\n---\nBegin small.\n',
  // Their originals changed since.
  'badges/pathways/mending.ar.md':
    '---\nname: طريق\ndescription: طريق الإصلاح.\nof: 000000-000000-000000\n---\nابدأ.\n',
  'keys/issuer.ar.json': '{"description": "جيران يصلحون معًا.", "of": "000000-000000-000000"}',
  'badges/first-talk/badge.md': tinyText('badges/first-talk/badge.md').replace(
    'created:',
    'language: nl\nskills: [Asking]\ncreated:',
  ),
  'badges/repairer/badge.md': tinyText('badges/repairer/badge.md').replace(
    'skills:',
    'level: Easy\nresults: [{name: Craft, rubric: [Guided, Alone]}]\nskills:',
  ),
  'recipients/grace/profile.md': tinyText('recipients/grace/profile.md').replace(
    'name:',
    'language: fr\nprofile: https://code.example/grace/\nname:',
  ),
  'recipients/grace/selections/7h2k9q-vx4t3m-0c8r5e-w1nb6z.md':
    '---\ntitle: Pour juin\nitems: [first-talk]\n---\nCe que je sais.\n',
  'recipients/ada/repairer.md': tinyText('recipients/ada/repairer.md').replace(
    'expires:',
    'results: [{name: Craft, level: Alone}]\nexpires:',
  ),
  'badges/repairer/badge.ar.md':
    '---\nname: مصلح\ndescription: أصلح شيئًا.\nskills: [اللحام]\nlevel: سهل\n' +
    'results: [{name: حرفة, rubric: [بمساعدة, وحده]}]\n---\nأصلح شيئًا.\n',
};
const { unsigned, outdated } = wordsOf(tag).badge.translations;
let [one, two] = ['', ''];
let both: Publication;

beforeAll(async () => {
  const { community, problems } = checkCommunity(tinyCommunity(files), { now: signingNow });
  expect(problems).toEqual([]);
  const plain = { ...community!, keys: [await keyOf(1, 'active')] };
  const { ledger } = await issueWith(plain, emptyLedger, 1);
  const rest = { ledger, previews: new Set<string>(), publicFiles: [] };
  both = { ...rest, community: { ...plain, issuer: { ...plain.issuer, languages: [tag] } } };
  [one, two] = [join(freshFolder('one'), 'dist'), join(freshFolder('two'), 'dist')];
  await publish({ ...rest, community: plain }, one);
  await publish(both, two);
}, 180_000);

afterAll(removeFolders);

const pagesOf = (dist: string) => filesIn(dist).filter((path) => /(?:^|\/)index\.html$/.test(path));
const read = (dist: string, path: string) => readFileSync(join(dist, path), 'utf8');
/** Cut down to the letters of all languages of a site, and named by what is in them. */
const isTypeface = (path: string) => /^_astro\/letters-/.test(path);
/** Without the ways to other languages. */
const alone = (html: string) =>
  html
    .replace(/\s*<link rel="alternate" hreflang[^>]+>/g, '')
    .replace(/letters-[\w-]+\./g, 'letters.')
    .replace(/<ul class="languages">[\s\S]*?<\/ul>/, '');

it('has every page once more, and of all other files feeds and what the search reads', () => {
  const added = filesIn(two).filter((path) => !filesIn(one).includes(path) && !isTypeface(path));
  const spoken = filesIn(one).filter((path) => /feed\.(?:xml|json)$|^search\/.*json$/.test(path));
  const own = [...pagesOf(one), ...spoken].map((path) => below + path);
  // Of the test language alone: those of the others are on every site.
  expect(added.sort()).toEqual([...own, 'verify/words/ar-xb.json'].sort());
  expect(filesIn(one).filter((path) => !filesIn(two).includes(path) && !isTypeface(path))).toEqual(
    [],
  );
});

it('changes nothing at the plain addresses but the ways to the other language', () => {
  const changed = filesIn(one).filter(
    (path) => !isTypeface(path) && read(one, path) !== read(two, path),
  );
  // The page for what is missing names the typefaces.
  const named = ['404.html', '_headers', 'keys/issuer.json', 'sitemap.xml'];
  expect(changed.sort()).toEqual([...pagesOf(one), ...named].sort());
  // Somebody new is asked for a language only where there are several.
  for (const path of pagesOf(one).filter((page) => page !== 'propose/index.html'))
    expect(alone(read(two, path)), path).toBe(alone(read(one, path)));
  expect(
    pagesOf(one)
      .map((path) => read(one, path))
      .join(''),
  ).not.toContain('hreflang');
});

it('speaks the language on its pages, and names both versions of each', () => {
  const { url } = both.community.issuer;
  for (const path of pagesOf(one)) {
    const page = path.replace(/index\.html$/, '');
    const [plain, further] = [read(two, path), read(two, below + path)];
    expect(further, path).toMatch(/<html lang="ar-XB" dir="rtl">/);
    for (const html of [plain, further]) {
      const alternates = [...html.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)];
      expect(alternates.slice(0, 3).map(([, language, href]) => [language, href])).toEqual([
        ['en', url + page],
        [tag, `${url}${below}${page}`],
        ['x-default', url + page],
      ]);
    }
    expect(further, path).toContain(`<link rel="canonical" href="${url}${below}${page}">`);
    expect(plain, path).toContain(`<link rel="canonical" href="${url}${page}">`);
    expect(further).toMatch(/hreflang="ar-XB" lang="ar-XB" aria-current="true"/);
  }
});

it('leads from its pages to pages in its language, and to the files of all', () => {
  const { url } = both.community.issuer;
  const base = new URL(url).pathname;
  for (const path of pagesOf(one)) {
    const links = [...alone(read(two, below + path)).matchAll(/ href="(\/[^"#?]*)/g)];
    for (const [, link = ''] of links) {
      const file = link.slice(base.length);
      const isFile = file !== '' && !file.endsWith('/') && !/feed\.(?:xml|json)$/.test(file);
      expect(file.startsWith(below), `${path} -> ${link}`).toBe(!isFile);
    }
  }
  expect(deadLinks(two, url)).toEqual([]);
});

it('shares its own pages, whose credential has one address in all languages', () => {
  const { url } = both.community.issuer;
  const page = 'recipients/ada/first-talk/';
  const html = read(two, `${below}${page}index.html`);
  expect(html).toContain(`data-share="${url}${below}${page}"`);
  expect(html).toContain(encodeURIComponent(`${url}${below}${page}`));
  expect(html).not.toContain(encodeURIComponent(url + page));
  expect(html).toContain(encodeURIComponent(`${url}recipients/ada/first-talk.json`));
  expect(html).toContain(`${url}${below}propose/?endorse=`);
});

it('orders skills by what its pages call them', () => {
  for (const page of ['skills/', 'badges/', 'search/']) {
    const [plain, further] = ['', below].map((at) => read(two, `${at}${page}index.html`));
    expect(plain, page).toMatch(/>Asking<[^]*>Soldering</);
    // Arabic orders its own letters before those of others.
    expect(further, page).toMatch(/>اللحام<[^]*>Asking</);
  }
});

it('says of the issuer what was translated, marked, in its language alone', () => {
  const [own, said] = ['Neighbours who repair and build together.', 'جيران يصلحون معًا.'];
  for (const page of ['', 'about/']) {
    const [plain, further] = ['', below].map((at) => read(two, `${at}${page}index.html`));
    expect(plain, page).toContain(`lang="en">${own}</p>`);
    expect(further, page).toContain(`lang="ar">${said}</p>`);
    expect(further, page).toContain(`${unsigned} ${outdated}`);
    expect(further, page).not.toContain(own);
    expect(plain, page).not.toContain(said);
  }
  expect(read(two, `${below}feed.xml`)).toContain(said);
  // What was signed, and what tools read, stay.
  expect(read(two, 'keys/issuer.json')).not.toContain(said);
});

it('says pathways as they were translated, marked, the original to unfold on their own page', () => {
  for (const page of ['', 'badges/', 'badges/repairer/', 'badges/pathways/mending/']) {
    const [plain, further] = ['', below].map((at) =>
      read(two, `${at}${page}index.html`).replace(
        /<details class="translation">[^]*?<\/details>/g,
        '',
      ),
    );
    expect(plain, page).toMatch(/lang="en"[^>]*>Mending</);
    expect(further, page).toMatch(/lang="ar"[^>]*>طريق</);
    expect(further, page).not.toContain('Mending');
    expect(plain, page).not.toContain('طريق');
  }
  const page = read(two, `${below}badges/pathways/mending/index.html`);
  expect(page).toContain('ابدأ.');
  expect(page).toContain(`${unsigned} ${outdated}`);
  const unfolded = (html: string) => html.match(/<details class="translation">[^]*?<\/details>/g);
  expect(unfolded(page)).toEqual([expect.stringContaining('<h3>Mending</h3>')]);
  const plain = unfolded(read(two, 'badges/pathways/mending/index.html'));
  expect(plain).toEqual([expect.stringContaining('<h3>طريق</h3>')]);
  for (const [at, words] of [
    ['', 'طريق'],
    [below, 'Mending'],
  ]) {
    const { entries } = JSON.parse(read(two, `${at}search/index.json`)) as { entries: Entry[] };
    expect(entries.find(({ kind }) => kind === 'pathway')?.words).toBe(words);
  }
});

it('says results and levels as they were translated, marked, and leaves what is signed', () => {
  for (const page of ['badges/repairer/', 'recipients/ada/repairer/']) {
    const [plain, further] = ['', below].map((at) => read(two, `${at}${page}index.html`));
    const results = (html: string) => /id="results"[^]*?<\/section>/.exec(html)?.[0];
    expect(results(plain!), page).toMatch(/lang="en">Craft<[^]*lang="en">Alone</);
    expect(results(plain!), page).not.toContain('translated');
    expect(results(further!), page).toMatch(/lang="ar">حرفة<[^]*lang="ar">وحده</);
    expect(results(further!), page).toContain(unsigned);
    expect(plain, page).toContain('lang="en">Easy<');
    expect(further, page).toContain('lang="ar">سهل<');
  }
  // Paper says it as it was signed, whatever it speaks itself.
  const paper = read(two, 'recipients/ada/repairer/index.html').split('class="certificate"')[1];
  expect(paper).toMatch(/class="certificate-effort"[^]*<bdi lang="en">Craft: Alone</);
  expect(read(two, 'recipients/ada/repairer.json')).not.toContain('حرفة');
  const page = read(two, `${below}badges/repairer/index.html`);
  expect(page).toMatch(/<details class="translation">[^]*<div lang="en" dir="ltr">\s*<p>Craft</);
});

it('marks what a recipient says of a selection, and of a badge from elsewhere, with their language', () => {
  const own = read(two, `${below}recipients/grace/index.html`);
  expect(own).toMatch(/lang="fr"[^>]*>\s*<p>Appris le soir/);
  const page = read(
    two,
    `${below}recipients/grace/selections/7h2k9q-vx4t3m-0c8r5e-w1nb6z/index.html`,
  );
  expect(page).toMatch(/lang="fr"[^>]*>Pour juin<[^]*lang="fr"[^>]*>\s*<p>Ce que/);
});

it('marks what is written in an award with the language of the award', () => {
  for (const at of ['', below]) {
    const page = read(two, `${at}recipients/ada/first-talk/index.html`);
    expect(page).toMatch(/lang="nl"[^>]*>\s*<p>Spoke about engines/);
    expect(page).toContain('lang="nl">The slides<');
    expect(read(two, `${at}recipients/grace/first-talk/index.html`)).toMatch(
      /lang="nl">Awarded twice by mistake[^]*lang="nl">Awarded twice by mistake/,
    );
  }
});

it('calls a translated skill by its name on every page of it, and finds it by both', () => {
  for (const page of ['skills/', 'skills/soldering/', 'search/', 'badges/', 'badges/repairer/']) {
    const [plain, further] = ['', below].map((at) => read(two, `${at}${page}index.html`));
    expect(plain, page).toMatch(/lang="en">Soldering</);
    expect(further, page).toMatch(/lang="ar">اللحام</);
  }
  expect(read(two, `${below}recipients/ada/index.html`)).toMatch(/lang="ar">اللحام</);
  const index = JSON.parse(read(two, `${below}search/index.json`)) as { entries: Entry[] };
  const skill = index.entries.find(({ words }) => words === 'Soldering');
  expect(skill).toMatchObject({ name: 'اللحام', lang: 'ar', words: 'Soldering' });
  expect(skill?.at).toMatch(/\/ar-xb\/skills\/soldering\/$/);
  // What counts there counts in the language.
  expect(index.entries.every(({ count }) => count.includes('\u202e'))).toBe(true);
});

it('says that a page is missing in each language, since a host shows one file for all', () => {
  const missing = read(two, '404.html');
  const [, section = ''] = /<section[^>]* lang="ar-XB" dir="rtl">([^]*?)<\/section>/.exec(missing)!;
  const base = new URL(both.community.issuer.url).pathname;
  expect([...section.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    ...['', 'search/', 'verify/'].map((page) => `${base}${below}${page}`),
    `mailto:${both.community.issuer.email}`,
  ]);
  // All that stands there is said in it, but for the names of badges.
  const { lost, missing: words } = { ...wordsOf(tag).doors, ...wordsOf(tag).frame };
  for (const text of [lost.title, lost.lead, words.perhaps]) expect(missing).toContain(text);
  expect(read(one, '404.html')).not.toContain('ar-XB');
});

it('is verified as a stranger would, who hears of one address of each award', async () => {
  const { community, ledger } = both;
  expect((await inspectPublished(two, community, ledger, signingNow)).faults).toEqual([]);
});

it('becomes the language of the plain addresses without an address that dies', async () => {
  const issuer = JSON.stringify({
    ...{
      name: 'Riverside Makers',
      url: both.community.issuer.url,
      email: 'badges@riverside.example',
    },
    ...{ description: both.community.issuer.description, interface: tag, languages: ['en', tag] },
  });
  const { community, problems } = checkCommunity(
    tinyCommunity({ ...files, 'keys/issuer.json': issuer }),
    { now: signingNow },
  );
  expect([problems, community?.issuer.alsoBelow]).toEqual([[], tag]);
  const swapped = join(freshFolder('swapped'), 'dist');
  const { keys } = both.community;
  await publish({ ...both, community: { ...community!, keys } }, swapped);
  const there = new Set(filesIn(swapped));
  expect(filesIn(two).filter((path) => !there.has(path) && !isTypeface(path))).toEqual([]);
  for (const path of pagesOf(one)) {
    const [plain, copy] = [read(swapped, path), read(swapped, below + path)];
    expect(copy.replace(' data-root="../.."', ''), path).toBe(plain);
    expect(plain).toMatch(/<html lang="ar-XB"/);
    expect(read(swapped, `en/${path}`)).toMatch(/<html lang="en"/);
  }
  expect(read(swapped, `${below}verify/index.html`)).toContain(' data-root="../.."');
  expect(read(swapped, `${below}feed.xml`)).toBe(read(swapped, 'feed.xml'));
  // Search engines hear of one address of each page.
  expect(read(swapped, 'sitemap.xml')).not.toContain(below);
  expect(read(swapped, 'index.html')).not.toContain(`/${below}`);
  expect(deadLinks(swapped, both.community.issuer.url)).toEqual([]);
}, 120_000);

it('weighs pages and feeds more for a language, and nothing else', () => {
  const weight = (paths: readonly string[]) =>
    paths.reduce((sum, path) => sum + statSync(join(two, path)).size, 0);
  const plain = pagesOf(one);
  const further = filesIn(two).filter((path) => path.startsWith(below));
  // The marks of the test language are a third of its bytes.
  expect(weight(further)).toBeLessThan(weight(plain) * 1.9);
});

it('is the same from several machines, and from pages of an earlier build', async () => {
  const parts = [1, 2].map((number) => ({ number, out: join(freshFolder('part'), `${number}`) }));
  for (const { number, out } of parts) await publish(both, out, { number, of: 2 });
  const merged = join(freshFolder('merged'), 'dist');
  expect(
    await mergeShards(
      both,
      parts.map(({ out }) => out),
      merged,
    ),
  ).toEqual([]);
  expect(treeOf(merged)).toEqual(treeOf(two));
  const [folder, root] = [freshFolder('memory'), freshFolder('root')];
  const again = join(freshFolder('again'), 'dist');
  await publish({ ...both, pages: pageMemoryIn(folder, root, signingNow) }, again);
  const made = await publish({ ...both, pages: pageMemoryIn(folder, root, signingNow) }, again);
  expect(made.remembered?.kept).toBeGreaterThan(made.remembered?.rendered ?? 0);
  expect(treeOf(again)).toEqual(treeOf(two));
}, 180_000);
