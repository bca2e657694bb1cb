/**
 * Looks at a deployed site as a visitor would: are the files there, of the right kind, and the very
 * bytes that were built?
 */

/** A file that a site must serve. */
export interface Expected {
  /** Below the site's address. */
  readonly path: string;
  readonly type: 'html' | 'json' | 'png';
  readonly bytes: Uint8Array;
}

export type Looked = { readonly status: number; readonly type: string; readonly bytes: Uint8Array };

export interface Visit {
  /** One request; null where no answer arrived. */
  readonly look: (address: string) => Promise<Looked | null>;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** How long to wait before each further look, in milliseconds. */
  readonly waits: readonly number[];
  /** Told of each look that finds something wrong. */
  readonly onWait?: (faults: readonly string[], milliseconds: number) => void;
}

/** Copies of a site near its readers may be ten minutes old; together these are a little more. */
export const patientWaits: readonly number[] = [5, 10, 20, 30, 60, 60, 90, 120, 150, 150].map(
  (seconds) => seconds * 1000,
);

/**
 * Looks at every file, and again at what was wrong until nothing is or all the waiting is over.
 * Returns what is wrong at the end, a sentence for each file.
 */
export async function probe(
  site: string,
  files: readonly Expected[],
  { look, sleep, waits, onWait }: Visit,
): Promise<readonly string[]> {
  let left = files;
  for (let attempt = 0; ; attempt++) {
    const looks = await Promise.all(
      left.map(async (file) => ({
        file,
        fault: faultOf(site + file.path, file, await look(site + file.path)),
      })),
    );
    const faulty = looks.filter(({ fault }) => fault !== null);
    const faults = faulty.map(({ fault }) => fault ?? '');
    const wait = waits[attempt];
    if (faulty.length === 0 || wait === undefined) return faults;
    onWait?.(faults, wait);
    left = faulty.map(({ file }) => file);
    await sleep(wait);
  }
}

const types: Readonly<Record<Expected['type'], RegExp>> = {
  html: /^text\/html\b/i,
  json: /^application\/(?:[\w.-]+\+)?json\b/i,
  png: /^image\/png\b/i,
};

function faultOf(address: string, { type, bytes }: Expected, looked: Looked | null): string | null {
  if (looked === null) return `${address} cannot be reached.`;
  if (looked.status !== 200) return `${address} answers with status ${looked.status}, not 200.`;
  if (!types[type].test(looked.type))
    return `${address} is served as ${JSON.stringify(looked.type.slice(0, 80))}, not as ${type}.`;
  if (looked.bytes.length === bytes.length && looked.bytes.every((byte, at) => byte === bytes[at]))
    return null;
  return (
    `${address} is not what was built: ${looked.bytes.length} bytes in place of ` +
    `${bytes.length}, or others. An older copy, or a host that rewrites pages.`
  );
}
