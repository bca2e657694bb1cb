/**
 * The page `/propose/`: hands what is typed to its worker, and shows what comes of it. Nothing is
 * fetched before somebody begins.
 */

import { keptAt } from '../../../community/hosts/code-hosts.ts';
import type { StandingFrame } from '../../model/standing.ts';
import type { FromWorker, Planned, ToWorker, Wish } from './messages.ts';
import { showFound } from './people-search.ts';
import type { Said } from './said.ts';
import { fillFrom, showFieldsOf, wishIn } from './wish-form.ts';

const pause = 300;
/** Bytes of a picture that are read: more than the check takes. */
const largestRead = 1 << 20;

function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} "${id}".`);
  return found;
}

const frame = element('proposal', HTMLElement);
const fields = element('wish', HTMLElement);
const status = element('outcome-said', HTMLElement);
const outcome = element('outcome', HTMLElement);
const list = element('found-people', HTMLElement);
const { repository = null, host } = frame.dataset;
const kept = keptAt(repository, host);
const said: Said = JSON.parse(frame.dataset['speech'] ?? '{}');

/** The worker with what stands told to it; one for the page, begun when somebody writes. */
let begun: Promise<(message: ToWorker) => void> | null = null;
let asked = 0;
let sought = 0;
/** Set for good where the worker cannot work in this browser. */
let isBroken = false;

function fail(): void {
  isBroken = true;
  status.textContent = said.broken;
  outcome.replaceChildren();
}

async function begin(): Promise<(message: ToWorker) => void> {
  const answer = await fetch(frame.dataset['standing'] ?? '');
  const standing = (await answer.json()) as StandingFrame;
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const tell = (message: ToWorker): void => worker.postMessage(message);
  const { people = '', index = '' } = frame.dataset;
  const spoken = document.documentElement.lang;
  tell({ kind: 'standing', standing, people, index, spoken, answering: said.answering });
  worker.addEventListener('error', fail);
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'found') {
      if (data.id === sought) showFound(data.people, list, said.add, take);
    } else if (data.id === asked) {
      if (data.planned === null) fail();
      else void show(data, data.planned).catch(fail);
    }
  });
  return tell;
}

async function ask(): Promise<void> {
  const id = ++asked;
  if (isBroken) return;
  status.textContent = said.thinking;
  try {
    const tell = await (begun ??= begin());
    const wish = await withPicture(wished());
    if (id === asked) tell({ kind: 'plan', id, wish, now: Date.now() });
  } catch {
    fail();
  }
}

/** Somebody who was found is one more of those who are named. */
function take(slug: string): void {
  const people = element('wish-people', HTMLTextAreaElement);
  people.value = `${people.value.replace(/\n*$/, '\n').replace(/^\n/, '')}${slug}\n`;
  fields.dispatchEvent(new Event('input'));
}

/** The wish with the file that was chosen as a badge's picture, if one was. */
async function withPicture(wish: Wish): Promise<Wish> {
  const [file] = element('wish-picture', HTMLInputElement).files ?? [];
  if (wish.kind !== 'badge' || file === undefined) return wish;
  // What is larger is refused by its size, and need not be carried over.
  const read = await file.slice(0, largestRead).arrayBuffer();
  return { ...wish, picture: { name: file.name, bytes: new Uint8Array(read) } };
}

/** What shows a plan comes with the first one. */
let showing: Promise<typeof import('./showing.ts')> | null = null;

type Answer = Extract<FromWorker, { kind: 'planned' }>;

async function show({ id, refusals, people }: Answer, planned: Planned): Promise<void> {
  const { show: shown } = await (showing ??= import('./showing.ts'));
  if (id !== asked || isEndorsing) return;
  const pictures = frame.dataset['pictures'] ?? '';
  const place = { status, outcome, fields, kept, pictures, said };
  shown(wished(), planned, refusals, people, place);
}

/** The code of an event's poster opened the page, and says so: then it is about whoever is here. */
const isClaim = new URLSearchParams(location.hash.slice(1)).has('claim');

const wished = (): Wish => {
  const wish = wishIn(fields);
  return wish.kind === 'award' ? { ...wish, isClaim } : wish;
};

/** What the page is called, in its heading and in its tab. */
function callIt(name: string): void {
  for (const title of document.querySelectorAll('h1')) title.textContent = name;
  document.title = document.title.replace(/^[^·—–|]*(?=\s[·—–|])/, () => name);
}

function askForClaim(): void {
  for (const kinds of fields.querySelectorAll<HTMLElement>('.wish-kind')) kinds.hidden = true;
  for (const label of element('wish-people', HTMLTextAreaElement).labels)
    label.textContent = said.claimant;
  // The organiser says what was reached, and why somebody gets it all the same.
  for (const part of fields.querySelectorAll('[data-for-badges]')) part.remove();
}

/** Whether somebody endorses: then other fields are shown, and what they need is loaded. */
let isEndorsing = false;

function showFields(): void {
  const wasEndorsing = isEndorsing;
  isEndorsing = fields.querySelector<HTMLInputElement>('[value=endorsement]')?.checked ?? false;
  const kind = isEndorsing ? 'endorsement' : wishIn(fields).kind;
  showFieldsOf(kind, fields);
  callIt(isClaim ? said.claim : said.heads[kind]);
  element('endorse-fields', HTMLElement).hidden = !isEndorsing;
  element('outcome-section', HTMLElement).hidden = isEndorsing;
  if (isEndorsing) element('look', HTMLElement).hidden = true;
  if (isEndorsing && !wasEndorsing)
    endorsing ??= import('../endorse/page.ts').then(({ beginEndorsing }) =>
      beginEndorsing(said, kept),
    );
}

let endorsing: Promise<void> | null = null;

/** Takes what a request for somebody's word names. */
function takeRequest(): void {
  const asked = new URLSearchParams(location.search).get('endorse');
  if (asked === null) return;
  fillFrom('kind=endorsement', fields);
  element('endorse-address', HTMLInputElement).value = asked.slice(0, 2_000);
}

function start(): void {
  const isGiven = fillFrom(location.hash, fields);
  takeRequest();
  if (isClaim) askForClaim();
  showFields();
  frame.hidden = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  fields.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLElement && target.id === 'wish-search') return;
    showFields();
    clearTimeout(timer);
    if (isEndorsing) return;
    timer = setTimeout(() => void ask(), pause);
  });
  element('wish-search', HTMLInputElement).addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const message = { kind: 'find', id: ++sought, typed: target.value } as const;
    void (begun ??= begin()).then((tell) => tell(message), fail);
  });
  if (isGiven && !isEndorsing) void ask();
}

start();
