/** The studio: draws with every change, and keeps the draft in the address. */

import { drawingOf, smallDrawingOf } from '../../../artwork/medal/drawing.ts';
import { carriesWhite } from '../../../community/artwork/contrast.ts';
import { isOwnColour } from '../../../community/artwork-names.ts';
import type { StudioBadge } from '../../model/studio.ts';
import {
  type Draft,
  draftFrom,
  fileOf,
  folderOf,
  type OpenChoice,
  proposalOf,
  symbolProposalOf,
} from './draft.ts';
import { symbolFile } from '../../../artwork/medal/open-symbol.ts';
import { OpenSheet } from './open-sheet.ts';
import { familyOf } from './family.ts';
import { browserMeans } from './means.ts';

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
  for (const image of studio?.querySelectorAll<HTMLImageElement>('[data-drawn]') ?? [])
    image.src = image.dataset['drawn'] === 'small' ? small : address;
  part<HTMLAnchorElement>('svg')?.setAttribute('href', address);
  part<HTMLAnchorElement>('svg')?.setAttribute('download', `${draft.slug}.svg`);
  const isSet = draft.name === '' || (await browserMeans.letter(draft.name.slice(0, 60))) !== null;
  say(draft, twins, unused, isSet);
  writeFile(draft);
  writeSymbol(draft, open);
}

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
  if (status) status.textContent = notes.join(' ');
}

// The words' own function would become a file of its own, which the page that checks badges would
// have to fetch, too.
const filled = (text: string, place: string, list: readonly string[]): string =>
  (words[text] ?? '').replace(`{${place}}`, () => list.join(', '));

function writeFile(draft: Draft): void {
  const folder = fields.find(({ name }) => name === 'folder');
  if (folder instanceof HTMLInputElement) folder.placeholder = folderOf(draft.name);
  const text = fileOf(draft, new Date().toISOString().slice(0, 10));
  const area = part<HTMLTextAreaElement>('file');
  if (area) area.value = text;
  const host = part<HTMLAnchorElement>('host');
  const address = proposalOf(studio?.dataset['repository'] ?? '', draft, text);
  if (host) host.hidden = address === null;
  if (address !== null) host?.setAttribute('href', address);
}

/** What a symbol of the open set needs besides: a file of its own. */
function writeSymbol(draft: Draft, open: OpenChoice | null): void {
  const repository = studio?.dataset['repository'] ?? '';
  const addresses = {
    'symbol-host': open && symbolProposalOf(repository, draft, open),
    'symbol-svg':
      open && `data:image/svg+xml,${encodeURIComponent(symbolFile(open.name, open.path))}`,
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
