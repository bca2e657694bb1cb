/**
 * The one door to the site: it notes what is read of it while a page is rendered, so that a
 * remembered page is shown again only where nothing that it was made of has changed. A read is a
 * name such as `award ada/first-talk` or `badge first-talk.skills`, and its digest is that of what
 * is found under the name. What is read beside any page, such as while modules load, counts for all.
 */

import { hash, randomBytes } from 'node:crypto';
import { pageIn } from '../../../credential/addresses.ts';
import { withDays, withoutWord } from './days-in-page.ts';
import { always, eachOnce, type NameOf, noted } from './noted.ts';
import { escaped, PageTexts } from './page-texts.ts';
import { type PageRead, type PagesBefore, type PagesRead, publishedPath } from './pages-read.ts';
import { type PagesTold, ReadPlaces, unchangedPages } from './pages-read.ts';
import type { Site, SiteAward, SiteBadge, SiteRecipient } from '../site.ts';

/** What is found under the names of one kind, as JSON can say it; `key`: what follows the kind. */
type Answer<Found> = (key: string) => Found;

type Lists = Pick<Site, 'badges' | 'recipients' | 'awards' | 'pathways'>;

export class SiteReads {
  /** The site as pages see it. */
  readonly site: Site;
  readonly badges: ReadonlyMap<string, SiteBadge>;
  /** Everyone who has a page, and every award that has one; those in lists first. */
  readonly recipients: ReadonlyMap<string, SiteRecipient>;
  readonly awards: ReadonlyMap<string, SiteAward>;
  /** Slugs of those who chose to be listed. */
  readonly listed: ReadonlySet<string>;
  readonly #answers = new Map<string, Answer<unknown>>();
  readonly #digests = new Map<string, string>();
  readonly #everywhere = new Set<string>();
  /** Reads of this run, by which its pages name theirs: their names alone are more than the pages. */
  readonly #reads = new ReadPlaces();
  readonly #pages = new Map<string, { reads: readonly number[]; days: readonly number[] }>();
  readonly #rememberable = new Set<string>();
  #before: PagesRead | null = null;
  /** Pages before that are made of nothing that has changed. */
  #unchanged: ReadonlyMap<string, PageRead> = new Map();
  #tried: ReadonlySet<string> = new Set();
  readonly #kept = new Set<string>();
  /** Nobody can write it into a text, for it is another one in each run. */
  readonly #place = `as-of-${randomBytes(16).toString('hex')}`;
  readonly #speaks: Answer<boolean>;
  /** The day of now as HTML, in the language of the page that is being rendered. */
  #day: () => string;
  /** Tags of further languages of the pages. */
  readonly #languages: readonly string[];
  /** Where reads go; null: nowhere. */
  #noting: Set<string> | null = null;
  readonly #note = (read: string): unknown => this.#noting?.add(read);

  constructor(whole: Site) {
    // Pages name the day alone on which the site speaks.
    const site = { ...whole, asOf: whole.asOf?.slice(0, 10) ?? null };
    this.#languages = site.issuer.languages;
    this.listed = new Set(site.recipients.map(({ slug }) => slug));
    const texts = new PageTexts(site);
    this.badges = this.#inParts('badge', site.badges, texts);
    const everyone = [...site.recipients, ...site.unlisted.recipients];
    this.recipients = this.#whole('recipient', everyone, ({ slug }) => slug);
    const awards = [...site.awards, ...site.unlisted.awards];
    this.awards = this.#whole('award', awards, ({ id }) => id, texts.award, texts.groundsOfAward);
    const pathways = this.#whole('pathway', site.pathways, ({ slug }) => slug, texts.pathway);
    const lists: Lists = Object.freeze({
      badges: Object.freeze([...this.badges.values()]),
      recipients: Object.freeze([...this.recipients.values()].slice(0, site.recipients.length)),
      awards: Object.freeze([...this.awards.values()].slice(0, site.awards.length)),
      pathways: Object.freeze([...pathways.values()]),
    });
    // Of a list, who is in it: what is read of each is noted besides.
    const names: ReadonlyMap<string, () => readonly string[]> = new Map<
      keyof Lists,
      () => string[]
    >([
      ['badges', () => [...this.badges.keys()]],
      ['recipients', () => [...this.listed]],
      ['awards', () => site.awards.map(({ id }) => id)],
      ['pathways', () => [...pathways.keys()]],
    ]);
    this.answering('site', (field): unknown => names.get(field)?.() ?? Reflect.get(site, field));
    this.site = this.#noted(
      { ...site, ...lists },
      eachOnce((field) => `site ${field}`),
    );
    this.#speaks = this.answering('speaks', () => site.asOf !== null);
    this.#day = () => site.asOf ?? '';
    this.#noting = this.#everywhere;
  }

  /** A look-up whose outcome is what a page reads, and not what it was found in. */
  answering<Found>(kind: string, answer: Answer<Found>): Answer<Found> {
    this.#answers.set(kind, answer);
    return (key) => {
      this.#noting?.add(`${kind} ${key}`);
      return this.unnoted(() => answer(key));
    };
  }

  /** That all that the page or the file of data at `path` is made of goes through this door. */
  mayBeRemembered(path: string): void {
    for (const each of [path, ...this.#languages.map((tag) => pageIn(tag, path))])
      this.#rememberable.add(each);
  }

  /** Calls `find`, whose reads say which pages there are, and nothing of what stands on them. */
  async enumerating<Found>(find: () => Promise<Found>): Promise<Found> {
    this.#noting = null;
    try {
      return await find();
    } finally {
      this.#noting = this.#everywhere;
    }
  }

  /**
   * Calls `render` for the page at this path below the site's, and returns its bytes (UTF-8), with the
   * day of now in its place; its reads are kept. One page at a time.
   */
  async rendering<Page extends Uint8Array>(
    address: string,
    render: () => Promise<Page>,
  ): Promise<Page | Uint8Array<ArrayBuffer>> {
    const path = publishedPath(address);
    if (this.#noting !== this.#everywhere)
      throw new Error(`${path} is rendered while another page is.`);
    const reads = new Set<string>();
    this.#noting = reads;
    try {
      const page = await render();
      const { bytes, days } = withoutWord(page, this.#place);
      this.#pages.set(path, { reads: [...reads].map((read) => this.#reads.of(read)), days });
      return days.length === 0 ? page : withDays(bytes, days, this.#day());
    } finally {
      this.#noting = this.#everywhere;
    }
  }

  /**
   * When the site speaks, for a sentence that names that day and for nothing else: while a page is
   * rendered, it is a stand-in, which `dayIn` leaves as it is. So a page need not be made anew for
   * every signature of others.
   */
  get speaking(): Pick<Site, 'asOf'> {
    const isPage = this.#noting !== null && this.#noting !== this.#everywhere;
    if (!isPage) return { asOf: this.site.asOf };
    return { asOf: this.#speaks('') ? this.#place : null };
  }

  /** The same words for days, but for the stand-in, which is filled in by them at last. */
  dayIn(day: (date: string) => string): (date: string) => string {
    const asOf = this.unnoted(() => this.site.asOf);
    this.#day = () => (asOf === null ? '' : escaped(day(asOf)));
    return (date) => (date === this.#place ? date : day(date));
  }

  /** Takes in the pages of an earlier run. */
  recall({ read, tried }: PagesBefore): void {
    this.#before = read;
    this.#tried = new Set(tried);
    this.#unchanged = unchangedPages(read, (name) => this.digestOf(name));
  }

  /** Whether the page at this path below the site's has to be rendered. */
  isWanted(address: string): boolean {
    const path = publishedPath(address);
    const isSame = this.#unchanged.has(path) && this.#rememberable.has(path);
    if (!isSame || this.#tried.has(path)) return true;
    this.#kept.add(path);
    return false;
  }

  /** Where the rendered page at this address names the day of now (`PageRead`); null: it may not be remembered. */
  daysOn(address: string): readonly number[] | null {
    const path = publishedPath(address);
    return this.#rememberable.has(path) ? (this.#pages.get(path)?.days ?? null) : null;
  }

  /** The day on which the site speaks, as HTML, in the language of now. */
  today(): string {
    return this.#day();
  }

  /**
   * What all pages of the site were made of that may be remembered, rendered now or before. `days`:
   * `today`, by the folder of each further language.
   */
  told(days: PagesTold['days'] = {}): PagesTold {
    const places = new ReadPlaces();
    const before = (at: number): number => places.of(this.#before?.digests[at]?.[0] ?? '');
    const kept = [...this.#kept].map((path): PageRead => {
      const [, reads, days] = this.#unchanged.get(path) ?? [path, [], []];
      return [path, reads.map(before), days];
    });
    const rendered = [...this.#pages]
      .filter(([path]) => this.#rememberable.has(path))
      .map(([path, { reads, days }]): PageRead => [
        path,
        reads.map((at) => places.of(this.#reads.names[at] ?? '')),
        days,
      ]);
    const everywhere = new Set([
      ...[...this.#everywhere].map((read) => places.of(read)),
      ...(this.#before?.everywhere.map(before) ?? []),
    ]);
    const digests = places.digests((read) => this.digestOf(read));
    return {
      read: { digests, everywhere: [...everywhere], pages: [...kept, ...rendered] },
      kept: [...this.#kept],
      tried: [...this.#tried].filter((path) => this.#unchanged.has(path) && this.#pages.has(path)),
      day: this.#day(),
      days,
    };
  }

  /** Calls `find`, whose reads are no page's: what comes of them is noted where it is read. */
  unnoted<Found>(find: () => Found): Found {
    const before = this.#noting;
    this.#noting = null;
    try {
      return find();
    } finally {
      this.#noting = before;
    }
  }

  /**
   * The digest of what is found under a name now; of a name that this site or this engine does not
   * know, what is never that of anything.
   */
  digestOf(read: string): string {
    const known = this.#digests.get(read);
    if (known !== undefined) return known;
    const text = this.unnoted(() => this.#found(read));
    const digest = text === null ? unknown : hash('sha256', text, 'base64url').slice(0, 22);
    this.#digests.set(read, digest);
    return digest;
  }

  #found(read: string): string | null {
    const [, kind = '', key = ''] = /^(\S+) (.*)$/s.exec(read) ?? [];
    const answer = this.#answers.get(kind);
    try {
      return answer === undefined ? null : JSON.stringify([answer(key)]);
    } catch {
      // Look-ups throw for what is not there any more.
      return null;
    }
  }

  /** Things that are read as a whole: of one that has changed, all that show it are made anew. */
  #whole<Thing extends object>(
    kind: string,
    things: readonly Thing[],
    nameOf: (thing: Thing) => string,
    shown: (thing: Thing) => Thing = (thing) => thing,
    groundsOf: (thing: Thing | undefined) => unknown = (thing) => thing,
  ): ReadonlyMap<string, Thing> {
    const byName = new Map(things.map((thing) => [nameOf(thing), thing]));
    this.answering(kind, (name) => groundsOf(byName.get(name)));
    return new Map(
      [...byName].map(([name, thing]) => [
        name,
        this.#noted(thing, always(`${kind} ${name}`), () => shown(thing)),
      ]),
    );
  }

  /** Badges are shown by many pages, most of which show their names alone. */
  #inParts(
    kind: string,
    badges: readonly SiteBadge[],
    texts: PageTexts,
  ): ReadonlyMap<string, SiteBadge> {
    const bySlug = new Map(badges.map((badge) => [badge.slug, badge]));
    this.answering(kind, (key): unknown => {
      const [slug = '', field = ''] = key.split('.');
      return texts.groundsOfField(bySlug.get(slug), field);
    });
    return new Map(
      [...bySlug].map(([slug, badge]) => [
        slug,
        // The slug is the name of the badge here.
        this.#noted(
          badge,
          eachOnce((field) => (field === 'slug' ? null : `${kind} ${slug}.${field}`)),
          () => texts.badge(badge),
        ),
      ]),
    );
  }

  #noted<Thing extends object>(thing: Thing, nameOf: NameOf, shown?: () => Thing): Thing {
    return noted(thing, nameOf, this.#note, shown);
  }
}

const unknown = '';
