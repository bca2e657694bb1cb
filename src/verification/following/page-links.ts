/**
 * Where a web page leads: the links in its head that name a machine-readable form of it. The page
 * is a stranger's text: it is read up to a limit, without a browser's help, and nothing in it runs.
 */

/** What is read of a page, in characters: heads are short, and what stands below is contributed. */
const longestHead = 512 * 1024;
const longestTag = 8 * 1024;
const mostTags = 2_000;
/** Pages of records name each badge on them. */
const mostItems = 100;
const mostAlternates = 4;

export interface PageLinks {
  /** Addresses of other forms of the page that may be credentials, the likeliest first. */
  readonly alternates: readonly string[];
  /** Addresses of the credentials that the page lists (RFC 6573, "item"). */
  readonly items: readonly string[];
  /** The address at which the page says it is published, or null. */
  readonly canonical: string | null;
}

/** Media types of `rel="alternate"`, the likeliest first. */
const credentialTypes: readonly RegExp[] = [
  /^application\/(?:vc|vp)(?:\+[a-z0-9+-]+)?$/,
  /^application\/ld\+json$/,
  /^application\/(?:json|jwt)$/,
];

/** Between these, markup is text. */
const rawElements = /^(?:script|style|title|template|textarea|noscript)$/;

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/**
 * The links in the head of an HTML page. `from`: the address at which it was read, or null for a
 * saved page, whose links then start from its canonical address. Only https addresses are given.
 */
export function linksIn(html: string, from: string | null): PageLinks {
  const tags = [...tagsOfHead(html.slice(0, longestHead))];
  const links = tags.filter(({ name }) => name === 'link');
  const byRelation = (relation: string): readonly Tag[] =>
    links.filter(({ attributes }) =>
      (attributes.get('rel') ?? '').toLowerCase().split(/\s+/).includes(relation),
    );
  const published = byRelation('canonical')[0]?.attributes.get('href') ?? savedFrom(html);
  const canonical = published === null ? null : httpsAddress(published, from);
  const own = from ?? canonical;
  const base = tags.find(({ name }) => name === 'base')?.attributes.get('href');
  const start = base === undefined ? own : (httpsAddress(base, own) ?? own);
  const addressesOf = (some: readonly Tag[]): readonly string[] => [
    ...new Set(
      some
        .map(({ attributes }) => httpsAddress(attributes.get('href') ?? '', start))
        .filter((address) => address !== null),
    ),
  ];
  const alternates = byRelation('alternate');
  return {
    alternates: addressesOf(
      credentialTypes.flatMap((type) => alternates.filter((tag) => type.test(typeOf(tag)))),
    ).slice(0, mostAlternates),
    items: addressesOf(
      byRelation('item').filter((tag) => credentialTypes.some((type) => type.test(typeOf(tag)))),
    ).slice(0, mostItems),
    canonical,
  };
}

const typeOf = ({ attributes }: Tag): string =>
  (attributes.get('type') ?? '').replace(/;[^]*/, '').trim().toLowerCase();

/** Browsers write where a page was saved from into its first lines. */
function savedFrom(html: string): string | null {
  return /<!-- saved from url=\(\d{4}\)(\S{1,2000}) -->/.exec(html.slice(0, 4096))?.[1] ?? null;
}

function httpsAddress(href: string, start: string | null): string | null {
  const base = start ?? undefined;
  if (href === '' || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  url.hash = '';
  return url.protocol === 'https:' ? url.href : null;
}

/**
 * The opening tags of the head, in order; comments and what is text between two tags are left out.
 */
function* tagsOfHead(html: string): Generator<Tag> {
  let at = 0;
  for (let count = 0; count < mostTags; count += 1) {
    const start = html.indexOf('<', at);
    if (start < 0) return;
    if (html.startsWith('<!--', start)) {
      at = behind(html, '-->', start + 4);
      continue;
    }
    const name = /^<(\/?[a-z][a-z0-9-]{0,40})/i.exec(html.slice(start, start + 42))?.[1];
    const found = name?.toLowerCase();
    if (found === '/head' || found === 'body') return;
    if (name === undefined || found === undefined || found.startsWith('/')) {
      at = start + 1;
      continue;
    }
    const { attributes, end } = attributesAt(html, start + 1 + name.length);
    yield { name: found, attributes };
    at = rawElements.test(found) ? behindElement(html, found, end) : end;
  }
}

const behind = (html: string, mark: string, from: number): number => {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
};

function behindElement(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}[\\s/>]`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}

const attribute = /[\s/]*([^\s"'<>/=]{1,100})(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`]+)))?/y;

function attributesAt(
  html: string,
  from: number,
): { attributes: ReadonlyMap<string, string>; end: number } {
  const attributes = new Map<string, string>();
  const tag = html.slice(from, from + longestTag);
  attribute.lastIndex = 0;
  let end = 0;
  for (let match = attribute.exec(tag); match !== null; match = attribute.exec(tag)) {
    const [, name = '', double, single, bare] = match;
    end = attribute.lastIndex;
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, unescaped(double ?? single ?? bare ?? ''));
  }
  return { attributes, end: from + end };
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
};

/** Character references as they occur in addresses; every other stays as it is written. */
function unescaped(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|quot|apos|lt|gt));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
