/** How much a published site weighs, by kind of file, and which free host it may outgrow. */

import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pageIn, plainPath } from '../../credential/addresses.ts';

export interface Weighed {
  /** On the site, with `/`, without a slash at the start. */
  readonly path: string;
  readonly bytes: number;
}

/** What one kind of file adds up to. */
interface KindSize {
  readonly kind: string;
  readonly files: number;
  readonly bytes: number;
}

export interface SiteSize {
  readonly files: number;
  readonly bytes: number;
  /** The heaviest kind first; of equal weight, by name. */
  readonly kinds: readonly KindSize[];
  readonly largest: Weighed | null;
  /** What stands beside awards: their pages, credentials, pictures, codes. */
  readonly ofAwards: { readonly files: number; readonly bytes: number };
  /** What each further language adds, by its tag. */
  readonly ofLanguages: readonly {
    readonly tag: string;
    readonly files: number;
    readonly bytes: number;
  }[];
}

/** What a host says that it takes; null where it names no bound. */
interface HostLimit {
  readonly host: string;
  readonly files: number | null;
  readonly bytes: number | null;
  readonly bytesOfOneFile: number | null;
}

/** A bound of a host that the site comes near, or is past. */
export interface NearLimit {
  readonly host: string;
  readonly of: 'files' | 'bytes' | 'bytesOfOneFile';
  readonly used: number;
  readonly limit: number;
}

/**
 * The bounds of the common free hosts, as their pages named them in November 2026; HOSTING.md says
 * the same.
 */
export const hostLimits: readonly HostLimit[] = [
  { host: 'GitHub Pages', files: null, bytes: 1_000_000_000, bytesOfOneFile: null },
  { host: 'GitLab Pages', files: 200_000, bytes: null, bytesOfOneFile: null },
  { host: 'Cloudflare', files: 20_000, bytes: null, bytesOfOneFile: 25 * 1024 * 1024 },
];

/** From this share of a bound on, it is worth a word. */
const nearShare = 0.8;

/** Kinds of files by the end of their path; the first that fits. */
const kindEnds: readonly (readonly [kind: string, end: RegExp])[] = [
  ['pages', /\.html$/],
  ['QR codes', /\.qr\.svg$/],
  ['cards for link previews', /(?:\.|^)card\.png$/],
  ['pictures with the credential inside', /^recipients\/[^/]+\/[^/]+\.(?:png|svg)$/],
  ['other pictures', /\.(?:png|svg|jpe?g|webp|avif|gif|ico)$/],
  ['copies for Open Badges 2.0', /\.ob2\.json$/],
  ['records', /^recipients\/[^/]+\.(?:record|resume)\.json$/],
  [
    'credentials',
    /^recipients\/[^/]+\/(?:(?:elsewhere|endorsements)\/[^/]+|[^/]+(?:\/endorsed)?)\.(?:json|jwt)$/,
  ],
  ['fonts', /\.(?:woff2?|ttf|otf)$/],
  ['scripts and styles', /\.(?:js|mjs|css)$/],
  ['feeds and calendars', /(?:\/|^)(?:feed\.(?:xml|json)|calendar\.ics)$/],
];

/** Below a recipient's folder, but for what is the recipient's own. */
const isOfAnAward = (path: string): boolean =>
  /^(?:recipients|embed)\/[^/]+\/[^/]+(?:\/index\.html|\.(?:json|png|svg))$/.test(plainPath(path));

const kindOf = (path: string): string =>
  kindEnds.find(([, end]) => end.test(path))?.[0] ?? 'other files';

/** Adds up the files of a site; `languages`: the further ones of its pages. */
export function sizeOfSite(files: readonly Weighed[], languages: readonly string[] = []): SiteSize {
  const sums = new Map<string, { files: number; bytes: number }>();
  let largest: Weighed | null = null;
  for (const file of files) {
    const sum = sums.get(kindOf(file.path)) ?? { files: 0, bytes: 0 };
    sums.set(kindOf(file.path), { files: sum.files + 1, bytes: sum.bytes + file.bytes });
    if (largest === null || file.bytes > largest.bytes) largest = file;
  }
  const kinds = [...sums]
    .map(([kind, sum]) => ({ kind, ...sum }))
    .sort((a, b) => b.bytes - a.bytes || (a.kind < b.kind ? -1 : 1));
  const bytes = kinds.reduce((sum, kind) => sum + kind.bytes, 0);
  const own = files.filter(({ path }) => isOfAnAward(path));
  const ofAwards = { files: own.length, bytes: own.reduce((sum, file) => sum + file.bytes, 0) };
  const ofLanguages = languages.map((tag) => ({ tag, ...sumOf(files, pageIn(tag, '')) }));
  return { files: files.length, bytes, kinds, largest, ofAwards, ofLanguages };
}

/** What stands in a folder. */
function sumOf(files: readonly Weighed[], folder: string): { files: number; bytes: number } {
  const own = files.filter(({ path }) => path.startsWith(folder));
  return { files: own.length, bytes: own.reduce((sum, file) => sum + file.bytes, 0) };
}

/** The bounds of hosts that the site has used four fifths of, or more. */
export function nearLimits(size: SiteSize): readonly NearLimit[] {
  const used = { files: size.files, bytes: size.bytes, bytesOfOneFile: size.largest?.bytes ?? 0 };
  const bounds = ['files', 'bytes', 'bytesOfOneFile'] as const;
  return hostLimits.flatMap((host) =>
    bounds.flatMap((of) => {
      const limit = host[of];
      if (limit === null || used[of] < limit * nearShare) return [];
      return [{ host: host.host, of, used: used[of], limit }];
    }),
  );
}

/** Every file below `folder` with its size, in the order of their paths. Throws where it cannot. */
export async function weigh(folder: string): Promise<readonly Weighed[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const weighed = await Promise.all(
    paths.map(async (path) => ({
      path: path
        .slice(folder.length + 1)
        .split('\\')
        .join('/'),
      bytes: (await stat(path)).size,
    })),
  );
  return weighed.sort((a, b) => (a.path < b.path ? -1 : 1));
}
