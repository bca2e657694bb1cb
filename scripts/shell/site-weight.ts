/**
 * What a built site weighs, as `npm run build` prints it: by kind of file, beside hosts' bounds.
 */

import {
  hostLimits,
  nearLimits,
  sizeOfSite,
  weigh,
  type NearLimit,
  type SiteSize,
} from '../../src/publication/folder/site-size.ts';
import { counted } from './counting.ts';
import { slowestOf, type StageTime } from './progress.ts';
import { tableOf } from './table.ts';

const whole = new Intl.NumberFormat('en');

/** Bytes in words: "820 bytes", "12.3 KB", "1.4 GB"; thousands, as hosts count. */
export function inBytes(bytes: number): string {
  const [unit, name] =
    bytes < 1e3
      ? [1, 'bytes']
      : bytes < 1e6
        ? [1e3, 'KB']
        : bytes < 1e9
          ? [1e6, 'MB']
          : [1e9, 'GB'];
  return (
    `${new Intl.NumberFormat('en', { maximumFractionDigits: unit === 1 ? 0 : 1 }).format(bytes / unit)} ` +
    `${name}`
  );
}

/**
 * Weighs the site in `folder`: what it adds up to, what each award comes to and each of `languages`, on standard
 * output; bounds of hosts that it comes near, as warnings. Throws where the folder cannot be read.
 */
export async function tellWeight(
  folder: string,
  awards: number,
  languages: readonly string[],
): Promise<void> {
  const size = sizeOfSite(await weigh(folder), languages);
  const each = `${perAward(size, awards)}${perLanguage(size)}`;
  console.log(`\n${weightTable(size)}\n\n${each}${boundsLine}`);
  for (const near of nearLimits(size)) console.warn(warning(near));
}

/** The same for machines, with what the time went into. Throws as above. */
export async function outcomeOf(
  folder: string,
  stages: readonly StageTime[],
  languages: readonly string[],
): Promise<object> {
  const { largest: _, ...size } = sizeOfSite(await weigh(folder), languages);
  const slowest = slowestOf(stages)?.stage ?? null;
  return { stages, slowest, ...size };
}

export function weightTable(size: SiteSize): string {
  const rows = size.kinds.map(({ kind, files, bytes }) => [
    kind,
    whole.format(files),
    inBytes(bytes),
  ]);
  return tableOf(
    ['kind', 'files', 'size'],
    [...rows, ['together', whole.format(size.files), inBytes(size.bytes)]],
  );
}

const perAward = (size: SiteSize, awards: number): string =>
  awards === 0
    ? ''
    : `An award's own: ${(size.ofAwards.files / awards).toFixed(1)} ` +
      `files, ${inBytes(size.ofAwards.bytes / awards)}. `;

/** What each further language adds: empty where there is none. */
export const perLanguage = ({ ofLanguages }: SiteSize): string =>
  ofLanguages
    .map(({ tag, files, bytes }) => `In ${tag}: ${counted(files, 'file')}, ${inBytes(bytes)}. `)
    .join('');

const boundsLine = `Free hosts take: ${hostLimits
  .map(({ host, files, bytes }) =>
    [
      host,
      files === null ? '' : `${whole.format(files)} files`,
      bytes === null ? '' : inBytes(bytes),
    ]
      .filter((part) => part !== '')
      .join(' '),
  )
  .join(', ')}.`;

/** One bound that the site comes near or is past, with what helps. */
export function warning({ host, of, used, limit }: NearLimit): string {
  const amount = (count: number): string =>
    of === 'files' ? `${whole.format(count)} files` : inBytes(count);
  const what = of === 'bytesOfOneFile' ? 'One file' : 'The site';
  const said =
    used > limit
      ? `${what} has ${amount(used)}, which is more than ${host} takes: ${amount(limit)}.`
      : `${what} has ${amount(used)}; ${host} takes at most ${amount(limit)}.`;
  const help =
    of === 'bytesOfOneFile'
      ? 'Make that picture or file in public/ smaller.'
      : '`"publish": "lean"` in keys/issuer.json makes two files of an award to come, not six. ' +
        'HOSTING.md says which hosts take more ("How large a site may be").';
  return `warning: ${said}\n    → ${help}`;
}
