/**
 * The page `/propose/`: hands what is typed to its worker, and shows what comes of it. Nothing is
 * fetched before somebody begins.
 */

import { answered } from '../../../language/answered.ts';
import type { StandingFrame } from '../../model/standing.ts';
import type { Found, FromWorker, Planned, ToWorker, Wish } from './messages.ts';
import { showFound } from './people-search.ts';
import { inAddress } from './picture-out.ts';
import { filled, made, type Said } from './said.ts';
import { waysOut } from './ways-out.ts';
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
const repository = frame.dataset['repository'] ?? null;
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
  tell({ kind: 'standing', standing, people, index });
  worker.addEventListener('error', fail);
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'found') {
      if (data.id === sought) showFound(data.people, list, said.add, take);
    } else if (data.id === asked) {
      if (data.planned === null) fail();
      else show(wishIn(fields), data.planned, data.people);
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
    const wish = await withPicture(wishIn(fields));
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

function show(wish: Wish, planned: Planned, people: readonly Found[]): void {
  const refusals = planned.isForNobody
    ? [made('li', {}, said.nobody)]
    : planned.refusals.map(refusal);
  const count = refusals.length;
  const form = new Intl.PluralRules(document.documentElement.lang).select(count);
  status.textContent =
    count === 0
      ? said.right
      : filled(said.wrong[form] ?? said.wrong['other'] ?? '', 'count', String(count));
  // The code of an event's poster says so.
  const isClaim = new URLSearchParams(location.hash.slice(1)).has('claim');
  const badge = element('wish-badge', HTMLSelectElement).selectedOptions[0]?.text ?? '';
  outcome.replaceChildren(
    ...(count === 0
      ? [
          preview(wish, badge, planned, people),
          ...waysOut(wish, badge, isClaim, planned, repository, said),
        ]
      : [made('ul', { class: 'refusals' }, ...refusals)]),
  );
}

/** In the language of the page, or marked as English. */
function refusal(text: string): HTMLElement {
  const theirs = said.answering === undefined ? null : answered(text, said.answering);
  return made('li', theirs === null ? { lang: 'en', dir: 'ltr' } : {}, theirs ?? text);
}

/** The award as its page will begin: picture, badge, people, day. */
function preview(
  wish: Wish,
  badge: string,
  { picture: chosen }: Planned,
  people: readonly Found[],
): HTMLElement {
  const source =
    wish.kind === 'award'
      ? `${frame.dataset['pictures'] ?? ''}${wish.badge}.svg`
      : chosen === undefined
        ? null
        : inAddress(chosen);
  const picture =
    source === null ? [] : [made('img', { src: source, alt: '', width: '96', height: '96' })];
  const name = wish.kind === 'award' ? badge : wish.name;
  const lines =
    wish.kind === 'award'
      ? [
          made('span', { class: 'soft' }, said.to),
          ...wish.people
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map((line) => made('bdi', {}, nameOf(line.trim(), people))),
          ...(wish.date === '' ? [] : [made('span', {}, filled(said.dated, 'day', wish.date))]),
        ]
      : [made('span', { dir: 'auto' }, wish.kind === 'badge' ? wish.description : wish.profile)];
  const text = made('figcaption', {}, made('strong', { dir: 'auto' }, name), ...lines);
  return made('figure', { class: 'proposal-preview' }, ...picture, text);
}

/** Who is here by the name that pages show, where the folder was written. */
const nameOf = (line: string, people: readonly Found[]): string =>
  people.find(({ slug }) => slug === line)?.name ?? line;

/** Whether somebody endorses: then other fields are shown, and what they need is loaded. */
let isEndorsing = false;

function showFields(): void {
  const wasEndorsing = isEndorsing;
  isEndorsing = fields.querySelector<HTMLInputElement>('[value=endorsement]')?.checked ?? false;
  showFieldsOf(isEndorsing ? 'endorsement' : wishIn(fields).kind, fields);
  element('endorse-fields', HTMLElement).hidden = !isEndorsing;
  element('outcome-section', HTMLElement).hidden = isEndorsing;
  if (isEndorsing && !wasEndorsing)
    endorsing ??= import('../endorse/page.ts').then(({ beginEndorsing }) =>
      beginEndorsing(said, repository),
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
