/** The studio: draws with every change, and keeps the draft in the address. */

import { drawingOf, smallDrawingOf } from '../../../artwork/medal/drawing.ts';
import { nearestThatCarries } from '../../../community/artwork/contrast.ts';
import { isOwnColour } from '../../../community/artwork-names.ts';
import { keptAt, newFilePage } from '../../../community/hosts/code-hosts.ts';
import type { StudioBadge } from '../../model/studio.ts';
import { nameFace, nameLength } from '../../view/names.ts';
import { addressOf, listen, showSheet } from './contact-sheet.ts';
import {
  draftFrom,
  type Draft,
  fileOf,
  folderOf,
  type OpenChoice,
  unreadIn,
  withoutPale,
} from './draft.ts';
import { symbolFile } from '../../../artwork/medal/open-symbol.ts';
import { OpenSheet } from './open-sheet.ts';
import { familyOf } from './family.ts';
import { browserMeans } from './means.ts';
import { layOut, paper } from './paper.ts';

const studio = document.getElementById('studio');
const part = <T extends HTMLElement>(name: string) =>
  studio?.querySelector<T>(`[data-part=${name}]`) ?? null;
const fields = [
  ...(studio?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]:not([data-choice])') ??
    []),
];
const family: StudioBadge[] = JSON.parse(studio?.dataset['badges'] ?? '[]');
const words: Record<string, string> = JSON.parse(studio?.dataset['words'] ?? '{}');

const sheet = new OpenSheet(part<HTMLDetailsElement>('open'), () => void show());

/** What the fields say, as the address says it. */
function stateOf(): URLSearchParams {
  const state = new URLSearchParams();
  const value = (name: string) => fields.find((field) => field.name === name)?.value ?? '';
  for (const { name } of fields) {
    const said = name === 'colour' && value('colour') === 'own' ? value('own') : value(name);
    if (said !== '' && name !== 'own') state.set(name, said);
  }
  if (sheet.chosen !== '') state.set('open', sheet.chosen);
  return state;
}

function fillFields(state: URLSearchParams): void {
  sheet.chosen = state.get('open') ?? '';
  for (const field of fields) {
    const said = state.get(field.name) ?? '';
    if (field.name === 'colour' && isOwnColour(said)) field.value = 'own';
    else if (field.name !== 'own') field.value = said;
    const colour = state.get('colour') ?? '';
    if (field.name === 'own' && isOwnColour(colour)) field.value = colour;
  }
}

/** The address as it was opened, until somebody changes a field: fields keep what they know. */
let arrived = '';
let latest = 0;

async function show(): Promise<void> {
  const turn = (latest += 1);
  const state = stateOf();
  history.replaceState(null, '', `${location.pathname}#${state}`);
  const open = await sheet.choice();
  const draft = draftFrom(state.toString(), open);
  const own = part('own');
  if (own) own.hidden = !isOwnColour(draft.artwork.colour ?? '');
  const svg = await drawingOf(draft, browserMeans);
  const smallSvg = await smallDrawingOf(draft, browserMeans.digest);
  const { twins, next } = await familyOf(draft, family);
  if (turn !== latest) return;
  const [address, small] = [addressOf(svg), addressOf(smallSvg)];
  for (const image of everywhere<HTMLImageElement>('[data-drawn]'))
    image.src = image.dataset['drawn'] === 'small' ? small : address;
  for (const words of everywhere<HTMLElement>('[data-says=name]')) {
    words.textContent = draft.name === '' ? (words.dataset['unnamed'] ?? '') : draft.name;
    words.setAttribute('data-face', nameFace(draft.name) ?? '');
    words
      .closest<HTMLElement>('[data-length]')
      ?.setAttribute('data-length', nameLength(draft.name));
  }
  layOut(draft);
  part<HTMLAnchorElement>('svg')?.setAttribute('href', address);
  part<HTMLAnchorElement>('svg')?.setAttribute('download', `${draft.slug}.svg`);
  const alike = new Set(twins.map(({ slug }) => slug));
  for (const badge of everywhere<HTMLElement>('[data-badge]'))
    badge.toggleAttribute('data-twin', alike.has(badge.dataset['badge'] ?? ''));
  const isSet = draft.name === '' || (await browserMeans.letter(draft.name.slice(0, 60))) !== null;
  const unread = [...new Set([arrived, state.toString()].flatMap((said) => unreadIn(said, open)))];
  say(draft, { twins: twins.map(({ name }) => name), unread, isSet });
  offer('next', filled('next', next), next);
  writeFile(draft);
  writeSymbol(draft, open);
  void showSheet(state, open);
}

/** Whatever the draft is shown in: on the page, and on the paper that has a tree of its own. */
const everywhere = <T extends HTMLElement>(selector: string): readonly T[] =>
  [studio, paper].flatMap((root) => [...(root?.querySelectorAll<T>(selector) ?? [])]);

interface Findings {
  readonly twins: readonly string[];
  readonly unread: readonly string[];
  /** Whether the letters of its name are drawn here. */
  readonly isSet: boolean;
}

function say({ artwork }: Draft, { twins, unread, isSet }: Findings): void {
  const colour = artwork.colour ?? '';
  const nearest = isOwnColour(colour) ? nearestThatCarries(colour) : colour;
  const series = words['series'];
  const notes = [
    ...(isSet ? [] : [words['unset'] ?? '']),
    ...(unread.length > 0 ? [filled('unread', { words: unread.join(series) })] : []),
    ...(nearest === colour ? [] : [filled('pale', { colour: nearest })]),
    ...(twins.length > 0 ? [filled('twin', { badges: twins.join(series) })] : []),
  ];
  const status = part('notes');
  if (status) status.textContent = notes.join(words['gap']);
  offer('nearest', nearest === colour ? '' : nearest, { colour: nearest });
}

// The words' own function would become a file of its own, which the page that checks badges would
// have to fetch, too.
const filled = (text: string, places: Readonly<Record<string, string>>): string =>
  (words[text] ?? '').replace(/\{(\w+)\}/g, (place, name: string) => places[name] ?? place);

/** Offers a choice with a button that makes it; without words, it offers nothing. */
function offer(name: string, says: string, choice: Readonly<Record<string, string>>): void {
  const place = part(name);
  const text = place?.querySelector('span');
  const button = place?.querySelector('button');
  if (!place || !text || !button) return;
  place.hidden = says === '';
  text.textContent = says;
  button.onclick = () => take(choice);
}

/** Makes a choice as if somebody had made it in the fields. */
function take(choice: Readonly<Record<string, string>>): void {
  const state = stateOf();
  for (const [name, value] of Object.entries(choice)) state.set(name, value);
  if ('symbol' in choice) state.delete('open');
  fillFields(state);
  sheet.choose(state.get('open') ?? '');
  arrived = '';
  void show();
}

function writeFile(draft: Draft): void {
  const folder = fields.find(({ name }) => name === 'folder');
  if (folder instanceof HTMLInputElement) folder.placeholder = folderOf(draft.name);
  const text = fileOf(withoutPale(draft), new Date().toISOString().slice(0, 10), words);
  const area = part<HTMLTextAreaElement>('file');
  if (area) area.value = text;
  propose(`badges/${draft.slug}/badge.md`, text);
}

/** Leads to the host's page for a new file; where it takes no text by a link, that is said. */
function propose(path: string, text: string): void {
  const page = newFileOn(path, text);
  for (const name of ['host', 'host-empty']) {
    const link = part<HTMLAnchorElement>(name);
    if (!link) continue;
    link.hidden = page === null || page.isFilled !== (name === 'host');
    if (page !== null) link.href = page.address;
  }
}

function newFileOn(path: string, text: string) {
  const { repository = '', host } = studio?.dataset ?? {};
  return repository === '' ? null : newFilePage(keptAt(repository, host), path, text);
}

/** What a symbol of the open set needs besides: a file of its own. */
function writeSymbol({ slug }: Draft, open: OpenChoice | null): void {
  const text = open && symbolFile(open.name, open.path);
  const page = text && newFileOn(`badges/${slug}/symbol.svg`, text);
  const addresses = {
    'symbol-host': page && page.isFilled ? page.address : null,
    'symbol-svg': text && `data:image/svg+xml,${encodeURIComponent(text)}`,
  };
  for (const [name, address] of Object.entries(addresses)) {
    const anchor = part<HTMLAnchorElement>(name);
    if (anchor) anchor.hidden = address === null;
    if (address !== null) anchor?.setAttribute('href', address);
  }
  part<HTMLAnchorElement>('symbol-svg')?.setAttribute('download', 'symbol.svg');
}

/** Reads the address, also when it changes while the page is open. */
function arrive(): void {
  arrived = location.hash;
  fillFields(new URLSearchParams(arrived.replace(/^#/, '')));
  void show();
}

if (studio) {
  studio.hidden = false;
  for (const field of fields)
    field.addEventListener('input', () => {
      if (field.name === 'symbol') sheet.choose('');
      arrived = '';
      void show();
    });
  listen(take, () => void show());
  addEventListener('hashchange', arrive);
  arrive();
}
