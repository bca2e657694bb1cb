/**
 * The part of `/propose/` in which somebody signs an endorsement with a key of their own; loaded
 * when they choose it. What reads a key and signs comes once there is a key.
 */

import type { Kept } from '../../../community/hosts/code-hosts.ts';
import type { EndorsingKey } from '../../model/endorsements.ts';
import { filled, made, type Said } from '../propose/said.ts';
import { shownFile } from '../propose/ways-out.ts';
import type { FromSigner, ToSigner } from './messages.ts';
import type { EndorsingSaid } from './signing.ts';

/** What the page hands over beside its fields. */
interface Handed {
  readonly url: string;
  readonly former?: string;
  readonly issuer: string;
  /** Where the site is served, below this host. */
  readonly base: string;
  /** Where the keys of listed people stand. */
  readonly keys: string;
  readonly said: Readonly<
    Record<EndorsingSaid | 'working' | 'signed' | 'known' | 'unknown' | 'next', string>
  >;
}

const years = 2;
/** Bytes of a file that are read for a key. */
const largestKey = 1 << 16;

/** A field or a place of the page; its absence is a fault of the page. */
function part<Part extends HTMLElement>(id: string): Part {
  const found = document.querySelector<Part>(`#endorse-${id}`);
  if (found === null) throw new Error(`The page has no part ${id}.`);
  return found;
}

const value = (id: string): string => part<HTMLInputElement | HTMLTextAreaElement>(id).value.trim();
const status = (text: string): void => {
  part('said').textContent = text;
};

let worker: Worker | null = null;

/** Asks the worker, which is begun with the first question. Rejects where it cannot work here. */
function ask<Kind extends ToSigner['kind']>(
  message: Extract<ToSigner, { readonly kind: Kind }>,
): Promise<FromSigner[Kind]> {
  worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    worker?.addEventListener('error', reject, { once: true });
    port1.onmessage = ({ data }: MessageEvent<{ readonly answer?: FromSigner[Kind] }>) => {
      port1.close();
      if (data.answer === undefined) reject(new Error('It could not be done.'));
      else resolve(data.answer);
    };
    worker?.postMessage(message, [port2]);
  });
}

let known: Promise<readonly EndorsingKey[]> | null = null;

/** Whose keys are known here; another try is made where they could not be read. */
const keysAt = (address: string): Promise<readonly EndorsingKey[]> =>
  (known ??= fetch(address)
    .then((answer): Promise<readonly EndorsingKey[]> => answer.json())
    .catch((error: unknown) => ((known = null), Promise.reject(error))));

/** The text of a key that was made here, which no field holds and no browser keeps. */
let justMade = '';

/** The text of the key: what was pasted, else the file that was chosen, else what was made. */
async function keyText(): Promise<string> {
  const file = part<HTMLInputElement>('key').files?.[0];
  return value('paste') || ((await file?.slice(0, largestKey).text()) ?? justMade);
}

/** Says, before anything is signed, whose key it is taken for. */
async function tellOwner({ said, keys }: Handed): Promise<void> {
  const text = await keyText();
  const at = part('owner');
  at.replaceChildren();
  if (text === '') return;
  const found = await ask({ kind: 'owner', key: text, keys: await keysAt(keys) });
  if (found === null) return at.append(said.noKey);
  const name = part<HTMLInputElement>('name');
  if (found.owner === null) {
    const lines = made('pre', { tabindex: '0', dir: 'ltr' }, `keys:\n  - ${found.did}`);
    return at.append(made('p', {}, said.unknown), lines);
  }
  if (name.value === '') name.value = found.owner.name;
  at.append(filled(said.known, 'recipient', found.owner.name));
}

/** Hands a new key over as a file, and takes it. */
async function makeKey(handed: Handed): Promise<void> {
  const { text } = await ask({ kind: 'make' });
  const link = made('a', { download: 'badge-key.json' }, 'badge-key.json');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  part('made-file').replaceChildren(link);
  part('made').hidden = false;
  justMade = text;
  await tellOwner(handed);
}

async function sign(handed: Handed, words: Said, kept: Kept): Promise<void> {
  const { said } = handed;
  const outcome = part('outcome');
  outcome.replaceChildren();
  status(said.working);
  const site = {
    url: handed.url,
    former: handed.former,
    servedFrom: new URL(handed.base, location.origin).href,
  };
  const form = {
    address: value('address'),
    key: await keyText(),
    name: value('name'),
    comment: value('comment'),
    until: value('until'),
  };
  const here = { site, issuer: handed.issuer, keys: await keysAt(handed.keys) };
  const result = await ask({ kind: 'sign', form, here });
  if ('said' in result) return status(filled(said[result.said], 'day', daysOn()));
  status(said.signed);
  outcome.replaceChildren(
    made('p', {}, kept.repository === null ? words.nowhere : said.next),
    shownFile(result, kept, words),
  );
}

/** The same day some years on. */
function daysOn(): string {
  const day = new Date();
  day.setUTCFullYear(day.getUTCFullYear() + years);
  return day.toISOString().slice(0, 10);
}

/** Begins it: once, when somebody chooses to endorse. `words`, `kept`: as the page has them. */
export function beginEndorsing(words: Said, kept: Kept): void {
  const frame = part('fields');
  const handed: Handed = JSON.parse(frame.dataset['handed'] ?? '{}');
  const until = part<HTMLInputElement>('until');
  if (until.value === '') until.value = daysOn();
  const broken = (): void => status(words.broken);
  for (const id of ['key', 'paste'])
    part(id).addEventListener('change', () => void tellOwner(handed).catch(broken));
  part('make').addEventListener('click', () => void makeKey(handed).catch(broken));
  part('sign').addEventListener('click', () => {
    void sign(handed, words, kept).catch(broken);
  });
}
