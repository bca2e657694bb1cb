import { expect, it } from 'vitest';
import { sampleSite } from '../../../testing/fixtures/sample-site.ts';
import { SiteReads } from './reads.ts';
import { fileOf, type PagesTold } from './pages-read.ts';
import type { Site } from '../site.ts';

const address = 'https://club.example/badges/';
const changed = (change: (site: Site) => Partial<Site>): Site => {
  const site = sampleSite(address);
  return { ...site, ...change(site) };
};
/** The list with its first entry changed. */
const first = <Entry>(list: readonly Entry[], change: Partial<Entry>): readonly Entry[] =>
  list.map((entry, at) => (at === 0 ? { ...entry, ...change } : entry));

/** A run that renders three pages: of an award, of a recipient, and a list that nobody remembers. */
async function run(
  site: Site,
  before?: PagesTold,
  tried: readonly string[] = [],
): Promise<{ told: PagesTold; texts: Record<string, string>; reads: SiteReads }> {
  const reads = new SiteReads(site);
  const hasMany = reads.answering('has-many', (slug) => reads.badges.get(slug)!.awards.length > 1);
  const day = reads.dayIn((date) => `<${date}>`);
  const pages: Record<string, () => string> = {
    'recipients/ada/first-talk/': () => {
      const award = reads.awards.get('ada/first-talk')!;
      const badge = reads.badges.get(award.badge)!;
      const { asOf } = reads.speaking;
      return `${award.date} ${badge.name} ${hasMany(badge.slug)} as of ${asOf === null ? '' : day(asOf)}.`;
    },
    'recipients/ada/': () => reads.recipients.get('ada')!.name,
    'recipients/': () => reads.site.recipients.map(({ name }) => name).join(),
  };
  void reads.site.issuer;
  if (before !== undefined) reads.recall({ read: before.read, tried });
  const wanted = await reads.enumerating(async () => {
    for (const path of ['recipients/ada/first-talk/', 'recipients/ada/'])
      reads.mayBeRemembered(path);
    void reads.site.awards.length;
    return Object.keys(pages).filter((path) => reads.isWanted(`/${path}`));
  });
  const texts: Record<string, string> = {};
  for (const path of wanted)
    texts[path] = new TextDecoder().decode(
      await reads.rendering(`/${path}`, async () => new TextEncoder().encode(pages[path]!())),
    );
  return { told: reads.told(), texts, reads };
}

const base = await run(sampleSite(address));
const readsOf = ({ read }: PagesTold, path: string): readonly string[] =>
  read.pages.find(([one]) => one === path)![1].map((at) => read.digests[at]![0]);

it('notes what a page read, and what was read beside all pages for every page', () => {
  expect(readsOf(base.told, 'recipients/ada/first-talk/')).toEqual([
    'award ada/first-talk',
    'speaks ',
    'badge first-talk.name',
    'has-many first-talk',
  ]);
  expect(base.told.read.everywhere.map((at) => base.told.read.digests[at]![0])).toEqual([
    'site issuer',
  ]);
});

it('renders again what rests on something that changed, and what nobody remembers', async () => {
  const wanted = async (site: Site): Promise<string[]> =>
    Object.keys((await run(site, base.told)).texts);
  expect(await wanted(sampleSite(address))).toEqual(['recipients/']);
  const award = 'recipients/ada/first-talk/';
  expect(
    await wanted(changed(({ badges }) => ({ badges: first(badges, { name: 'Other' }) }))),
  ).toEqual([award, 'recipients/']);
  expect(
    await wanted(
      changed(({ recipients }) => ({ recipients: first(recipients, { name: 'Other' }) })),
    ),
  ).toEqual(['recipients/ada/', 'recipients/']);
  expect(await wanted(changed(({ issuer }) => ({ issuer: { ...issuer, name: 'Other' } })))).toEqual(
    [award, 'recipients/ada/', 'recipients/'],
  );
});

it('keeps a page that never looked at what changed, since else nothing could be kept', async () => {
  const { told } = await run(
    changed(({ badges }) => ({ badges: first(badges, { created: '2020-01-01' }) })),
    base.told,
  );
  expect(told.kept).toEqual(['recipients/ada/first-talk/', 'recipients/ada/']);
  expect(told.read.pages.map(([path]) => path)).toEqual(told.kept);
});

it('keeps a page over a signature of somebody else, and says where its day goes', async () => {
  const later = await run(
    changed(() => ({ asOf: '2027-03-04T05:06:07Z' })),
    base.told,
  );
  expect(later.told.kept).toContain('recipients/ada/first-talk/');
  expect(later.told.day).toBe('&lt;2027-03-04&gt;');
  const [, , days] = base.told.read.pages.find(([path]) => path.endsWith('/first-talk/'))!;
  const text = base.texts['recipients/ada/first-talk/']!;
  expect(text.slice(days[0])).toBe(`${base.told.day}.`);
});

it('keeps a file of data at its own path, where no page of its name can be', async () => {
  const words = async (before?: PagesTold): Promise<{ told: PagesTold; isWanted: boolean }> => {
    const reads = new SiteReads(sampleSite(address));
    reads.mayBeRemembered('verify/words/de.json');
    if (before !== undefined) reads.recall({ read: before.read, tried: [] });
    const isWanted = reads.isWanted('/verify/words/de.json');
    if (isWanted) await reads.rendering('/verify/words/de.json', async () => new Uint8Array(2));
    return { told: reads.told(), isWanted };
  };
  const { told } = await words();
  expect(told.read.pages.map(([path]) => fileOf(path))).toEqual(['verify/words/de.json']);
  expect((await words(told)).isWanted).toBe(false);
});

it('takes a look-up that fails now, or that this engine does not know, for a change', async () => {
  const read = structuredClone(base.told.read);
  const renamed = {
    ...read,
    digests: read.digests.map(
      ([name, digest]) => [name.replace('has-many', 'gone'), digest] as const,
    ),
  };
  const { told } = await run(sampleSite(address), { ...base.told, read: renamed });
  expect(told.kept).toEqual(['recipients/ada/']);
});

it('renders a page that is tried, and says that it need not have', async () => {
  const { told, texts } = await run(sampleSite(address), base.told, ['recipients/ada/']);
  expect(Object.keys(texts)).toEqual(['recipients/ada/', 'recipients/']);
  expect(told).toMatchObject({ tried: ['recipients/ada/'], kept: ['recipients/ada/first-talk/'] });
});

it('lets no page change what another reads', () => {
  const { site } = base.reads;
  expect(() => void ((site.badges[0] as { name: string }).name = 'Other')).toThrow(TypeError);
  expect(() => void (site.awards as unknown[]).reverse()).toThrow(TypeError);
  const { languages } = { ...site.issuer };
  for (const list of [languages, site.badges[0]!.skills, site.awards[0]!.evidence])
    expect(() => void (list as unknown[]).push('')).toThrow(TypeError);
});

it('refuses two pages at once, whose reads nobody could tell apart', async () => {
  const reads = new SiteReads(sampleSite(address));
  const nothing = new Uint8Array();
  await reads.rendering('/a/', async () => {
    await expect(reads.rendering('/b/', async () => nothing)).rejects.toThrow(
      'b/ is rendered while',
    );
    return nothing;
  });
});
