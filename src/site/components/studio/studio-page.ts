/** The studio: draws with every change, and keeps the draft in the address. */

import { drawingOf, smallDrawingOf } from '../../../artwork/medal/drawing.ts';
import { carriesWhite } from '../../../community/artwork/contrast.ts';
import { isOwnColour } from '../../../community/artwork-names.ts';
import { newFilePage } from '../../../community/hosts/code-hosts.ts';
import type { StudioBadge } from '../../model/studio.ts';
import { nameFace, nameLength } from '../../view/names.ts';
import { type Draft, draftFrom, fileOf, folderOf, type OpenChoice } from './draft.ts';
import { symbolFile } from '../../../artwork/medal/open-symbol.ts';
import { OpenSheet } from './open-sheet.ts';
import { familyOf } from './family.ts';
import { browserMeans } from './means.ts';
import { layOut, paper } from './paper.ts';

const studio = document.getElementById('studio');
const part = <T extends HTMLElement>(name: string) =>
  studio?.querySelector<T>(`[data-part=${name}]`) ?? null;
const fields = [
  ...(studio?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]') ?? []),
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
  const { twins, unused } = await familyOf(draft, family);
  if (turn !== latest) return;
  const addressOf = (drawn: string) => `data:image/svg+xml,${encodeURIComponent(drawn)}`;
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
  layOut(draft.certificate);
  part<HTMLAnchorElement>('svg')?.setAttribute('href', address);
  part<HTMLAnchorElement>('svg')?.setAttribute('download', `${draft.slug}.svg`);
  const alike = new Set(twins.map(({ slug }) => slug));
  for (const badge of everywhere<HTMLElement>('[data-badge]'))
    badge.toggleAttribute('data-twin', alike.has(badge.dataset['badge'] ?? ''));
  const isSet = draft.name === '' || (await browserMeans.letter(draft.name.slice(0, 60))) !== null;
  say(
    draft,
    twins.map(({ name }) => name),
    unused,
    isSet,
  );
  writeFile(draft);
  writeSymbol(draft, open);
}

/** Whatever the draft is shown in: on the page, and on the paper that has a tree of its own. */
const everywhere = <T extends HTMLElement>(selector: string): readonly T[] =>
  [studio, paper].flatMap((root) => [...(root?.querySelectorAll<T>(selector) ?? [])]);

function say(
  { artwork }: Draft,
  twins: readonly string[],
  unused: readonly string[],
  isSet: boolean,
): void {
  const colour = artwork.colour ?? '';
  const notes = [
    ...(isSet ? [] : [words['unset'] ?? '']),
    ...(isOwnColour(colour) && !carriesWhite(colour) ? [words['pale'] ?? ''] : []),
    ...(twins.length > 0 ? [filled('twin', 'badges', twins)] : []),
    ...(twins.length > 0 && unused.length > 0 ? [filled('unused', 'symbols', unused)] : []),
  ];
  const status = part('notes');
  if (status) status.textContent = notes.join(words['gap']);
}

// The words' own function would become a file of its own, which the page that checks badges would
// have to fetch, too.
const filled = (text: string, place: string, list: readonly string[]): string =>
  (words[text] ?? '').replace(`{${place}}`, () => list.join(words['series']));

function writeFile(draft: Draft): void {
  const folder = fields.find(({ name }) => name === 'folder');
  if (folder instanceof HTMLInputElement) folder.placeholder = folderOf(draft.name);
  const text = fileOf(draft, new Date().toISOString().slice(0, 10), words);
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
  const repository = studio?.dataset['repository'] ?? '';
  return repository === '' ? null : newFilePage(repository, path, text);
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

if (studio) {
  fillFields(new URLSearchParams(location.hash.replace(/^#/, '')));
  studio.hidden = false;
  for (const field of fields)
    field.addEventListener('input', () => {
      if (field.name === 'symbol') sheet.choose('');
      void show();
    });
  addEventListener('hashchange', () => {
    fillFields(new URLSearchParams(location.hash.replace(/^#/, '')));
    void show();
  });
  void show();
}
