/**
 * Plans and checks proposals beside the page, with the code of the commands: the page itself stays
 * small, and goes on while this thinks.
 */

import './stand-ins.ts';
import { answered } from '../../../language/answered.ts';
import { drawName } from '../../../community/drawn-names.ts';
import { partOf, type StandingFrame, type StandingRecipient } from '../../model/standing.ts';
import type { FromWorker, Refusal, ToWorker } from './messages.ts';
import { peopleFinder } from './people-finder.ts';
import { foldersIn, planOf } from './plan.ts';

type Told = Extract<ToWorker, { kind: 'standing' }>;

let told: (Told & { readonly find: ReturnType<typeof peopleFinder> }) | null = null;
const parts = new Map<number, Promise<readonly StandingRecipient[]>>();

const drawn = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

const send = (message: FromWorker): void => self.postMessage(message);

/** The people of the parts in which these folders stand; each part is read once. */
async function peopleAt(
  folders: readonly string[],
  { parts: count }: StandingFrame,
  address: string,
): Promise<readonly StandingRecipient[]> {
  const found: StandingRecipient[] = [];
  for (const part of new Set(folders.map((folder) => partOf(folder, count)))) {
    const reading = parts.get(part) ?? read(`${address}${part}.json`);
    parts.set(part, reading);
    // Another try is made with the next letter.
    found.push(
      ...(await reading.catch((error: unknown) => (parts.delete(part), Promise.reject(error)))),
    );
  }
  return found;
}

async function read(address: string): Promise<readonly StandingRecipient[]> {
  return (await (await fetch(address)).json()) as readonly StandingRecipient[];
}

function refusal(text: string): Refusal {
  const answering = told?.answering;
  const theirs = answering === undefined ? null : answered(text, answering);
  return { text: theirs ?? text, isEnglish: theirs === null };
}

async function plan({ id, wish, now }: Extract<ToWorker, { kind: 'plan' }>): Promise<void> {
  if (told === null) throw new Error('The page asks before it has told what stands.');
  const { standing, people: address } = told;
  const circumstances = {
    now: new Date(now),
    salt: '',
    drawName: () => drawName(drawn),
    spoken: told.spoken,
  };
  try {
    const folders = foldersIn(wish, standing);
    const recipients = await peopleAt(folders, standing, address);
    const planned = await planOf(wish, { ...standing, recipients }, circumstances);
    const people = recipients.filter(({ slug }) => folders.includes(slug));
    send({
      kind: 'planned',
      id,
      planned,
      refusals: planned.refusals.map(refusal),
      people: people.map(({ slug, name }) => ({ slug, name })),
    });
  } catch {
    send({ kind: 'planned', id, planned: null, refusals: [], people: [] });
  }
}

async function find({ id, typed }: Extract<ToWorker, { kind: 'find' }>): Promise<void> {
  send({ kind: 'found', id, people: (await told?.find(typed).catch(() => [])) ?? [] });
}

self.onmessage = ({ data }: MessageEvent<ToWorker>): void => {
  if (data.kind === 'standing') told = { ...data, find: peopleFinder(data.index) };
  else void (data.kind === 'plan' ? plan(data) : find(data));
};
