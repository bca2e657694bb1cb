import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { artworkWords } from '../../artwork/medal/artwork-words.ts';
import {
  achievementPath,
  assertionPath,
  badgePng,
  badgeSvg,
  bakedPng,
  bakedSvg,
  credentialPath,
  didDocumentPath,
  issuerPath,
  knownIssuersPath,
  keyPath,
  oembedPath,
  achievementSvg,
  badgeCardPath,
  cardPath,
  feedPath,
  artworkWordPath,
  issuerCardPath,
  communitiesPage,
  presentPage,
  recipientQrPath,
  recordPath,
  resumePath,
  recordCardPath,
  statusListPath,
  verifyPage,
} from '../../credential/addresses.ts';
import { calendarFiles } from '../../publication/overview/calendar.ts';
import { hasCard } from '../../site/model/link-data.ts';
import { helpPages } from '../../site/view/help.ts';
import { skillsOfBadges, skillsWithPage } from '../../site/view/skills.ts';
import { everyoneWithPage, type Site } from '../../site/model/site.ts';
import { buildPages, type BuiltPages } from './built-pages.ts';
import { sampleSite } from '../fixtures/sample-site.ts';
import { dataFaults } from './page-data.ts';
import { htmlFaults } from './valid-html.ts';

/** What the build shell writes beside the pages, and the pages of others. */
function otherFiles(site: Site): ReadonlySet<string> {
  const badges = site.badges.flatMap(({ slug }) => [
    badgePng(slug),
    badgeSvg(slug),
    badgeCardPath(slug),
  ]);
  const feeds = [null, ...site.badges.map(({ slug }) => slug)].flatMap((slug) => [
    feedPath(slug, 'xml'),
    feedPath(slug, 'json'),
  ]);
  const { recipients, awards } = everyoneWithPage(site);
  const cards = awards.filter(hasCard).map(({ recipient, slug }) => cardPath(recipient, slug));
  const frames = awards.filter(hasCard).map(({ recipient, slug }) => oembedPath(recipient, slug));
  const calendars = [...calendarFiles(site)].map(({ path }) => path);
  const signed = awards.filter(({ key }) => key !== null);
  const frozen = signed.flatMap(({ badge, achievement: { version } }) => [
    achievementPath(badge, version),
    achievementSvg(badge, version),
  ]);
  const credentials = signed.flatMap(({ recipient, slug }) => [
    credentialPath(recipient, slug),
    bakedPng(recipient, slug),
    bakedSvg(recipient, slug),
  ]);
  const assertions = signed
    .filter(({ key }) => site.keys.some(({ id }) => id === key))
    .map(({ recipient, slug }) => assertionPath(recipient, slug));
  const people = recipients.flatMap(({ slug }) => [
    recipientQrPath(slug),
    recordPath(slug),
    resumePath(slug),
  ]);
  const issuer = [
    didDocumentPath(site.issuer.url),
    issuerPath,
    knownIssuersPath,
    statusListPath,
    ...site.keys.map(({ id }) => keyPath(id)),
  ];
  return new Set([
    ...badges,
    ...feeds,
    ...calendars,
    ...cards,
    ...frames,
    ...frozen,
    ...credentials,
    ...assertions,
    ...people,
    ...recipients.flatMap(({ elsewhere }) => elsewhere.map(({ path }) => path)),
    issuerCardPath,
    ...artworkWords.flatMap(({ words }) =>
      words.map(({ kind, word }) => artworkWordPath(kind, word)),
    ),
    ...recipients.map(({ slug }) => recordCardPath(slug)),
    ...issuer,
    verifyPage,
    'theme.css',
    'logo.svg',
    'favicon.svg',
  ]);
}

/** What is there to be copied into another page is text in this one. */
const withoutFields = (html: string) => html.replace(/<textarea[^]*?<\/textarea>/g, '');
/** What a page links to and what its previews fetch. */
const linksOf = (html: string) =>
  [
    ...withoutFields(html).matchAll(
      /\s(?:href|src)="([^"]*)"|property="og:(?:image|url)" content="([^"]*)"/g,
    ),
  ].map(([, address, preview]) => (address ?? preview)!);
const dataBlock = /<script type="application\/ld\+json">([^<]*)<\/script>/g;
const dataOf = (html: string) => [...html.matchAll(dataBlock)].map(([, text]) => text!);
/** A script and all that it imports before it runs. */
function scriptsBehind(path: string, { assets }: BuiltPages): readonly Buffer[] {
  const code = assets.get(path)!;
  const imported = [
    ...code.toString().matchAll(/\bimport(?:[^"'`()]*from)?\s*["'`]\.\/([^"'`]+)/g),
  ].map(([, name]) => `_astro/${name}`);
  return [code, ...imported.flatMap((name) => scriptsBehind(name, { assets } as BuiltPages))];
}
/** A page for whoever has its address. */
const isSelection = (path: string) => path.includes('/selections/');
const isAward = (path: string) => /^recipients\/[^/]+\/[^/]+\/index\.html$/.test(path);

/**
 * The published path behind a link on a page, or null where it leaves the site or stays on the
 * page.
 */
function target(address: string, site: Site): string | null {
  if (/^(?:#|mailto:|data:image\/png;base64,)/.test(address)) return null;
  const local = address.startsWith(site.issuer.url)
    ? site.base + address.slice(site.issuer.url.length)
    : address;
  if (/^https:/.test(local)) return null;
  const path = local.split(/[?#]/)[0]!;
  return path.startsWith(site.base) ? path.slice(site.base.length) : `outside the base: ${path}`;
}

const weightIn = (weights: readonly (readonly [string, number])[], slug: string): number =>
  new Map(weights).get(slug) ?? 0;

describe.each([
  ['at a host’s root', 'https://badges.example/'],
  ['under a base path', 'https://club.example/badges/'],
])('the pages %s', (_, url) => {
  const site = sampleSite(url);
  let built: BuiltPages;
  let shown: [string, string][];

  beforeAll(async () => {
    built = await buildPages(site);
    shown = [...built.pages].filter(([path]) => path !== `${verifyPage}index.html`);
  });
  afterAll(() => built?.dispose());

  it('exist for home, help, the issuer, keys, the missing page, every badge, pathway, skill, recipient and award, and their lists', () => {
    const single =
      [
        'home',
        'about',
        'keys',
        '404',
        'badges',
        'skills',
        'recipients',
        'search',
        'numbers',
        'propose',
        'present',
        ...(site.directory.length > 0 ? ['communities'] : []),
      ].length + helpPages.length;
    const { recipients, awards } = everyoneWithPage(site);
    expect(shown.length).toBe(
      single +
        site.badges.length +
        site.pathways.length +
        skillsWithPage(site.badges).length +
        recipients.length +
        site.selections.length +
        awards.length,
    );
    // Who lost a link is told whom to ask, and where not to.
    expect(built.pages.get('404.html')).toMatch(
      /mailto:hello@badges\.example[^]*Do not ask in public/,
    );
  });

  it('say beside each item of a record who else speaks of it, and in a selection in which words', () => {
    const [record, selection] = ['', 'selections/for-june/'].map((path) =>
      built.pages.get(`recipients/ada/${path}index.html`)!,
    );
    for (const html of [record!, selection!]) {
      expect(html).toMatch(/record-said[^]*?other\.example/);
      expect(html).toMatch(/#endorsements">[^<]*2/);
    }
    expect(selection).toContain('We saw it done');
    expect(record).not.toContain('We saw it done');
  });

  it('lead who has no script from the page for proposals to forms, and not to that page', () => {
    const [, without = ''] = /<noscript>(.*?)<\/noscript>/s.exec(
      built.pages.get('propose/index.html')!,
    )!;
    const links = linksOf(without);
    expect(links.filter((address) => address.includes('/issues/new'))).toHaveLength(4);
    expect(links.filter((address) => address.includes('propose/'))).toEqual([]);
  });

  it('say in a pathway’s drawing what its list says, and on an award what it rests on', () => {
    const html = built.pages.get('badges/pathways/mentoring/index.html')!;
    const arrows = [...html.matchAll(/data-needed="(\d+)" data-by="4"/g)].map(([, by]) => by);
    const steps = html.split('<li><span class="pathway-number">').slice(1);
    const linked = (text: string): string[] =>
      [...text.matchAll(/href="\/(?:[a-z-]+\/)?badges\/([a-z-]+)\/"/g)].map(([, slug]) => slug!);
    const slugs = steps.map((step) => linked(step)[0]!);
    const mentor = steps.find((step) => step.startsWith('4<'))!;
    expect(steps.length).toBe(7);
    expect(arrows.map((by) => slugs[Number(by) - 1]).sort()).toEqual(
      [...new Set(linked(mentor).slice(1))].sort(),
    );
    const award = built.pages.get('recipients/ada/mentor/index.html')!;
    expect(award).toContain('One of the awards that this one rests on was withdrawn since.');
    expect(award).toContain('Taught for years, before there were badges.');
  });

  it('say which badges from elsewhere the file of a record leaves out, where it does', () => {
    const saying = [...built.pages].filter(([, html]) =>
      html.includes('in an older form are not in the file for wallets'),
    );
    expect(saying.map(([path]) => path)).toEqual(['recipients/ada/index.html']);
  });

  it('are valid HTML, since assistive technology has only that to go by', () => {
    const faults = shown.flatMap(([path, html]) => htmlFaults(path, html));
    expect(faults).toEqual([]);
  });

  it('say the language of a name where it is known, and isolate every name', () => {
    const marks = (name: string) =>
      shown.flatMap(([, html]) =>
        [...html.matchAll(new RegExp(`<([a-z]+)([^>]*)>${name}</`, 'g'))].map(([, tag, rest]) =>
          tag === 'title' ? '' : `${tag}${/ lang="[^"]*"/.exec(rest ?? '')?.[0] ?? ''}`,
        ),
      );
    expect(new Set(marks('山田 はるか'))).toEqual(new Set(['bdi lang="ja"']));
    expect(new Set(marks('मीरा शर्मा'))).toEqual(new Set(['bdi']));
    expect(marks('山田 はるか').length).toBeGreaterThan(4);
  });

  it('carry the policy and nothing that the policy would stop', () => {
    for (const [path, html] of built.pages) {
      expect(html, path).toMatch(
        /http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; /,
      );
      expect(withoutFields(html), path).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/);
      expect(html.replace(dataBlock, '').match(/<script(?![^>]*\ssrc=)/g), path).toBeNull();
    }
  });

  it('name feeds where somebody subscribes, and on no award', () => {
    for (const [path, html] of shown)
      expect(html.includes('type="application/rss+xml"'), path).toBe(!isAward(path));
    expect(built.pages.get('badges/first-talk/index.html')).toContain('first-talk/feed.json"');
  });

  // Reading an award needs none: its one small script asks whether it still stands, and checks it
  // where it is shown once somebody presses "Check"; the checker comes then, and not before.
  it('need no script, except that of a signed award, which keeps its state true and checks on a press in 1 KB and a half, the catalogue in 1 before somebody turns to its search, the search in 9, the page for proposals in 4, that for showing with a key in 1 and a half, a pathway’s in 1 and a quarter, and what prints a record or the numbers in a quarter', () => {
    for (const [path, html] of shown) {
      const scripts = html.replace(dataBlock, '').match(/<script/g)?.length ?? 0;
      expect(scripts, path).toBe(
        (isAward(path) && html.includes(' data-check')) ||
          html.includes('class="print-now"') ||
          [
            'badges/index.html',
            'badges/pathways/mentoring/index.html',
            'propose/index.html',
            'search/index.html',
            `${presentPage}index.html`,
            `${communitiesPage}index.html`,
          ].includes(path)
          ? 1
          : 0,
      );
    }
    for (const [path, most] of [
      ['recipients/ada/first-talk/index.html', 1536],
      ['recipients/ada/index.html', 256],
      ['numbers/index.html', 256],
      ['badges/index.html', 1024],
      ['badges/pathways/mentoring/index.html', 1280],
      ['propose/index.html', 4096],
      ['search/index.html', 9216],
      [`${presentPage}index.html`, 1536],
      [`${communitiesPage}index.html`, 1024],
    ] as const) {
      const [, script = ''] = /<script(?! type="application)[^>]* src="([^"]+)"/.exec(
        built.pages.get(path)!,
      )!;
      expect(
        scriptsBehind(script.slice(site.base.length), built).reduce(
          (sum, code) => sum + gzipSync(code).length,
          0,
        ),
      ).toBeLessThan(most);
    }
  });

  it('link only to what is published, so that no address is dead on the first day', () => {
    const others = otherFiles(site);
    const exists = (path: string) =>
      others.has(path) || built.assets.has(path) || built.pages.has(`${path}index.html`);
    const dead = shown.flatMap(([page, html]) =>
      linksOf(html)
        .map((address) => target(address, site))
        .filter((path) => path !== null)
        .filter((path) => !exists(path))
        .map((path) => `${page} -> ${path}`),
    );
    expect(dead).toEqual([]);
  });

  it('tell search engines only of addresses that exist, and of nothing on a page that proves nothing or is not to be found', () => {
    const others = otherFiles(site);
    for (const [path, html] of shown) {
      const blocks = dataOf(html);
      const isUnlisted = site.unlisted.recipients.some(({ slug }) =>
        path.startsWith(`recipients/${slug}/`),
      );
      expect(blocks.length, path).toBe(
        !isUnlisted &&
          !isSelection(path) &&
          /^index|^(?:badges|recipients)\/(?!pathways\/)[^/]+\//.test(path) &&
          !/data-award-state="(?:revoked|preview|awaiting-signature)"/.test(html)
          ? 1
          : 0,
      );
      const addresses = blocks
        .flatMap((block) => [...block.matchAll(/"(https:[^"]*)"/g)].map(([, address]) => address!))
        .map((address) => target(address, site))
        .filter((address) => address !== null);
      for (const address of addresses)
        expect(
          others.has(address) || built.pages.has(`${address}index.html`),
          `${path} -> ${address}`,
        ).toBe(true);
    }
  });

  it('name an unlisted recipient nowhere but on their own pages, which ask not to be found', () => {
    for (const { slug, name } of site.unlisted.recipients) {
      const [own, others] = [true, false].map((isOwn) =>
        shown.filter(([path]) => path.startsWith(`recipients/${slug}/`) === isOwn),
      );
      expect(own!.length).toBe(1 + site.unlisted.awards.length);
      for (const [path, html] of own!)
        expect(html, path).toContain('<meta name="robots" content="noindex">');
      expect(
        others!
          .filter(([, html]) => html.includes(slug) || html.includes(name))
          .map(([path]) => path),
      ).toEqual([]);
      // What somebody selected is linked from nowhere.
      expect(
        shown.filter(([, html]) => html.includes('/selections/for-june')).map(([path]) => path),
      ).toEqual(['recipients/ada/selections/for-june/index.html']);
      const index = built.assets.get('search/index.json')!.toString();
      expect(index.includes(slug) || index.includes(name)).toBe(false);
      // What was withdrawn is not to be found either.
      for (const [path, html] of others!)
        expect(html.includes('noindex'), path).toBe(
          path === '404.html' || isSelection(path) || html.includes('data-award-state="revoked"'),
        );
    }
  });

  it('say in words what kind of achievement a badge is, and never in the standard’s tokens', () => {
    expect(built.pages.get('badges/garden/index.html')).toContain('Community service');
    expect(built.pages.get('badges/dalil/index.html')).toContain('<bdi lang="en">Hand Book</bdi>');
    expect(built.pages.get('search/index.html')).toContain('>Community service<');
    for (const [path, html] of shown)
      expect(html.replace(dataBlock, '').replace(/<[^>]*>/g, ''), path).not.toMatch(
        /CommunityService|\bext:/,
      );
  });

  it('say of themselves what schema.org and Open Graph know, and unfold into a card, each of them', () => {
    // The missing page has no address that somebody could share.
    const shared = [...built.pages].filter(([path]) => path !== '404.html');
    expect(shared.flatMap(([path, html]) => dataFaults(path, html))).toEqual([]);
    for (const path of ['help', 'numbers', 'search', 'badges/pathways/mentoring'])
      expect(built.pages.get(`${path}/index.html`)).toContain(`content="${url}${issuerCardPath}"`);
    expect(built.pages.get('recipients/ada/garden/index.html')).toContain(
      'recipients/ada/garden.card.png',
    );
    expect(built.pages.get('recipients/group/mentor/index.html')).toContain(
      'badges/mentor.card.png',
    );
    expect(built.pages.get('recipients/ada/first-talk/index.html')).toContain(
      'recipients/ada/first-talk.card.png',
    );
  });

  it('say first, wherever a link to one unfolds, that an award is not in force, and name none of them among the last ones', () => {
    const words = {
      revoked: 'Revoked',
      expired: 'Expired',
      preview: 'Preview',
      'awaiting-signature': 'Awaiting signature',
    };
    for (const [path, html] of shown.filter(([name]) => isAward(name))) {
      const state = /data-award-state="([a-z-]+)"/.exec(html)![1]!;
      const said = [
        /<title>([^<]*)/,
        /name="description" content="([^"]*)/,
        /property="og:title" content="([^"]*)/,
        /property="og:description" content="([^"]*)/,
      ].map((pattern) => pattern.exec(html)![1]!);
      const word = Object.entries(words).find(([name]) => name === state)?.[1];
      for (const text of said)
        expect(text, path).toMatch(
          word === undefined ? /^(?!Revoked|Expired)/ : RegExp(`^${word}[:.] `),
        );
      const alt = /property="og:image:alt" content="([^"]*)/.exec(html)![1]!;
      if (/revoked|expired/.test(state) && html.includes(`/${path.slice(0, -11)}.card.png`))
        expect(alt, path).toMatch(RegExp(`^${word}: `));
    }
    const [home, badge] = ['index.html', 'badges/mentor/index.html'].map((path) =>
      built.pages.get(path)!,
    );
    expect(home).not.toMatch(/data-state="(?:revoked|expired|awaiting-signature)"/);
    expect(badge).not.toMatch(/data-state="(?:revoked|expired|awaiting-signature)"/);
  });

  it('fetch nothing from another host', () => {
    for (const [path, html] of built.pages) {
      const fetched = [
        ...html.matchAll(
          /<(?:img|script|source|iframe)[^>]*\ssrc="([^"]*)"|<link rel="(?:stylesheet|icon|preload)"[^>]*\shref="([^"]*)"/g,
        ),
      ];
      for (const [, source, sheet] of fetched)
        expect(source ?? sheet, path).toMatch(/^(?:\/(?!\/)|data:image\/)/);
    }
  });

  it('have one first heading, one main part and a title of their own', () => {
    for (const [path, html] of shown) {
      expect(html.match(/<h1[\s>]/g), path).toHaveLength(1);
      expect(html.match(/<main[\s>]/g), path).toHaveLength(1);
    }
    const titles = shown.map(([, html]) => /<title>([^<]*)/.exec(html)![1]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('link the community’s theme after the engine’s styles, so that it can change them', () => {
    for (const [path, html] of shown)
      expect(html.lastIndexOf('rel="stylesheet" href="' + site.base + 'theme.css"'), path).toBe(
        html.lastIndexOf('rel="stylesheet"'),
      );
  });

  it('say "preview" on every page while a throw-away key signs', () => {
    for (const [path, html] of shown) expect(html, path).toContain('they prove nothing');
  });

  it.each(['ada/naprawa', 'group/mentor'])(
    'offer no download, check or code of %s, which is not signed',
    (award) => {
      const html = built.pages.get(`recipients/${award}/index.html`)!;
      expect(html).not.toMatch(
        /<a[^>]*\sdownload|verify\/\?credential|class="code"|"application\/json"/,
      );
    },
  );

  it.each(['ada/dalil', 'group/x'])(
    'mark every download of %s as a preview, since the throw-away key outlives it in the file',
    (award) => {
      const html = built.pages.get(`recipients/${award}/index.html`)!;
      expect(html.match(/<a[^>]*\sdownload[^>]*>[^<]*\(preview\)<\/a>/g)).toHaveLength(3);
      expect(html).toContain('a throw-away key');
    },
  );

  it('offer the share kit on valid awards only: nobody shows around what stands no more, or not yet', () => {
    for (const [path, html] of shown.filter(([path]) => isAward(path))) {
      const state = /data-award-state="([a-z-]+)"/.exec(html)![1];
      expect(/linkedin\.com|bsky\.app|<textarea|verifierplus/.test(html), path).toBe(
        state === 'valid' || state === 'expiring',
      );
    }
  });

  it('name the day for which an award’s state holds', () => {
    expect(built.pages.get('recipients/ada/naprawa/index.html')).toContain('not signed yet');
    expect(built.pages.get('recipients/ada/first-talk/index.html')).toContain(
      'As of 21 November 2026 this badge is valid.',
    );
    expect(built.pages.get('recipients/ada/garden/index.html')).toContain(
      'Issued twice by mistake',
    );
  });

  it('say of each skill how many awards in force show it, on its page, in the lists, and by bars', () => {
    const inForce = (badge: string) =>
      site.awards.filter(
        (award) => award.badge === badge && /valid|expiring|preview/.test(award.state),
      ).length;
    const weights = skillsWithPage(site.badges).map(
      ({ slug, badges }) =>
        [slug, badges.reduce((sum, badge) => sum + inForce(badge.slug), 0)] as const,
    );
    const most = Math.max(...weights.map(([, weight]) => weight));
    expect(most).toBeGreaterThan(1);
    const list = built.pages.get('skills/index.html')!;
    for (const [slug, weight] of weights) {
      const said =
        weight === 0 ? 'no award in force' : `${weight} award${weight === 1 ? '' : 's'} in force`;
      expect(built.pages.get(`skills/${slug}/index.html`), slug).toContain(said);
      const [, entry = ''] = list.split(`/skills/${slug}/"`);
      expect(entry.split('</li>')[0], slug).toContain(said);
      expect(entry.split('</li>')[0], slug).toContain(
        `<rect width="${Math.round((weight / most) * 1000) / 10}"`,
      );
    }
    // Home has the heaviest first; a record counts that person's alone.
    const home = built.pages.get('index.html')!.split('id="skills"')[1]!;
    expect(/(\d+) awards in force/.exec(home)?.[1]).toBe(
      String(Math.max(...skillsOfBadges(site.badges).map(({ slug }) => weightIn(weights, slug)))),
    );
    expect(built.pages.get('recipients/ada/index.html')).toMatch(/\d awards? in force/);
  });

  it('stay within 13 KB of styles on a screen, compressed, without that of the card that the page for proposals shows in the end, and 2.5 KB on paper', () => {
    const sizeOf = (which: (path: string) => boolean) =>
      [...built.assets]
        .filter(([path]) => path.endsWith('.css') && which(path))
        .reduce((sum, [, bytes]) => sum + gzipSync(bytes).length, 0);
    const isPaper = (path: string) => /\/sheet\.[^/]*$/.test(path);
    expect(sizeOf((path) => !/\/(?:card|sheet)\.[^/]*$/.test(path))).toBeLessThanOrEqual(13 * 1024);
    expect(sizeOf(isPaper)).toBeLessThanOrEqual(2.5 * 1024);
    expect(sizeOf((path) => !/\/card\.[^/]*$/.test(path))).toBeLessThanOrEqual(15 * 1024);
    const award = built.pages.get('recipients/ada/first-talk/index.html')!;
    expect(award).toMatch(/<link rel="stylesheet" media="print" href="[^"]*\/sheet\./);
  });
});

it('the frame of a site without preview, badges or awards still stands', async () => {
  const whole = sampleSite('https://badges.example/');
  const empty: Site = {
    ...whole,
    issuer: { ...whole.issuer, repository: null, email: null },
    directory: [],
    selections: [],
    preview: false,
    asOf: null,
    hasStatusList: false,
    badges: [],
    pathways: [],
    recipients: [],
    awards: [],
    unlisted: { recipients: [], awards: [] },
  };
  const built = await buildPages(empty);
  try {
    expect([...built.pages.keys()].filter((path) => !path.startsWith(verifyPage))).toEqual([
      '404.html',
      'about/index.html',
      'badges/index.html',
      'help/awarders/index.html',
      'help/check/index.html',
      'help/employers/index.html',
      'help/index.html',
      'help/maintainers/index.html',
      'help/share/index.html',
      'index.html',
      'keys/index.html',
      'numbers/index.html',
      'privacy/index.html',
      'propose/index.html',
      'recipients/index.html',
      'search/index.html',
      'skills/index.html',
    ]);
    expect(htmlFaults('index.html', built.pages.get('index.html')!)).toEqual([]);
    expect(built.pages.get('index.html')).not.toContain('they prove nothing');
    // A list that is empty leads on.
    for (const list of ['badges', 'skills', 'numbers'])
      expect(built.pages.get(`${list}/index.html`), list).toMatch(
        /<p class="soft">.*help\/awarders/,
      );
    // No repository, no address: who stands behind the site is asked.
    expect(built.pages.get('index.html')!.split('id="take-part"')[1]).toMatch(
      /Ask <a href="\/about\/">the people behind this site<\/a>/,
    );
    // Nothing is signed, so no status list is published either.
    for (const [path, html] of built.pages)
      if (!path.startsWith(verifyPage)) expect(html, path).not.toContain(statusListPath);
  } finally {
    built.dispose();
  }
});
