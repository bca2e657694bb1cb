/**
 * From a folder and the answers to the steps that make it somebody's own issuer; on a folder that
 * is done, to none.
 */

import { isLedgerPath } from '../credential/ledger/ledger.ts';
import { issuerPath } from '../credential/addresses.ts';
import type { JsonObject } from '../proof/json.ts';
import { type Kept, keptAt } from '../community/hosts/code-hosts.ts';
import { hostFiles } from './host-files.ts';
import {
  belongings,
  type Belongs,
  isKey,
  objectIn,
  type PresentFile,
  sameBytes,
} from './leftovers.ts';
import type { Wish } from './wish.ts';

/** A picture to publish: its name in `public/`, and its bytes where it does not lie there yet. */
export interface ChosenPicture {
  readonly name: string;
  readonly bytes: Uint8Array | null;
}

export interface PlannedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * What to do, in this order: a run that is cut short anywhere leaves a folder for which the rest is
 * planned again.
 */
export interface Plan extends Kept {
  /** People's files first, keys last: while one of those stands, the sample does. */
  readonly remove: readonly string[];
  /** What lies in `public/`. */
  readonly publish: readonly PlannedFile[];
  /** Whether a key is to be made; null names the active key that stands. */
  readonly key:
    | { readonly make: true; readonly taken: readonly string[] }
    | { readonly make: false; readonly id: string | null };
  /** Written last: with it the folder is the community's. Null where it stands. */
  readonly issuer: PlannedFile | null;
  /** The address that the folder has, or will have. */
  readonly url: string;
}

export type Planned =
  | { readonly outcome: 'plan'; readonly plan: Plan }
  | { readonly outcome: 'done'; readonly plan: Plan }
  | { readonly outcome: 'refused'; readonly reason: string }
  /** Files of the sample that somebody changed: theirs to keep or to lose. */
  | { readonly outcome: 'changed'; readonly paths: readonly string[] };

export interface Choice {
  readonly wish: Wish;
  readonly image: ChosenPicture | null;
  /** Accounts on the code host that own engine, keys and rules; empty: not said. */
  readonly maintainers: readonly string[];
  /** What becomes of sample files that somebody changed; null: not said. */
  readonly changed: 'remove' | 'keep' | null;
}

/** Whether the folder has an issuer of its own: there is nothing left to ask. */
export function isOwn(files: readonly PresentFile[], sample: readonly PresentFile[]): boolean {
  return stateOf(files, sample).isOwn;
}

/** Plans the setup of a folder. Pure; `sample` is the engine's copy of the sample. */
export function planSetup(
  files: readonly PresentFile[],
  sample: readonly PresentFile[],
  choice: Choice,
): Planned {
  const state = stateOf(files, sample);
  const reason = refusalOf(state, choice) ?? takenPicture(choice.image, state.belongings, files);
  if (reason !== null) return refused(reason);
  const changed = state.isOwn ? [] : pathsOf(state.belongings, 'changed');
  if (changed.length > 0 && choice.changed === null) return { outcome: 'changed', paths: changed };
  const plan = planOf(state, choice, choice.changed === 'remove' ? changed : []);
  const isDone =
    plan.remove.length === 0 && plan.publish.length === 0 && !plan.key.make && plan.issuer === null;
  return { outcome: isDone ? 'done' : 'plan', plan };
}

/** Why this folder, or these answers, cannot be set up; null where they can. */
function refusalOf(
  { issued, issuer, hasIssuerFile, isOwn: own }: State,
  { wish }: Choice,
): string | null {
  if (issued !== null)
    return (
      `${issued} was issued with your own address, and a published address never changes. ` +
      `There is nothing left to set up; other facts can change in ${issuerPath}.`
    );
  if (issuer === null && hasIssuerFile)
    return `${issuerPath} cannot be read. \`npm run check\` says what is wrong with it.`;
  if (!own)
    return wish.name === undefined || wish.url === undefined
      ? 'A name and an address are needed: --name and --url.'
      : null;
  const differing = Object.entries(wish)
    .filter(([name, value]) => issuer?.[name] !== value)
    .map(([name]) => name);
  return differing.length === 0
    ? null
    : 'This folder has its own issuer already. Nothing was issued yet, ' +
        `so you can change ${differing.join(' and ')} in ${issuerPath} by hand.`;
}

interface State {
  readonly belongings: ReadonlyMap<string, Belongs>;
  /**
   * The members of keys/issuer.json that are not the sample's; null where it cannot be read or is
   * not there.
   */
  readonly issuer: JsonObject | null;
  readonly hasIssuerFile: boolean;
  readonly isOwn: boolean;
  /** A file that was issued under an address that is not the sample's. */
  readonly issued: string | null;
  readonly key: string | null;
  /** Names of the community's own keys. */
  readonly keys: readonly string[];
}

function stateOf(files: readonly PresentFile[], sample: readonly PresentFile[]): State {
  const whose = belongings(files, sample);
  const file = files.find(({ path }) => path === issuerPath);
  const members = file === undefined ? null : objectIn(file.bytes);
  const original = objectIn(sample.find(({ path }) => path === issuerPath)?.bytes) ?? {};
  const keys = files.filter(({ path }) => isKey(path) && whose.get(path) === 'own');
  const active = keys.find(({ bytes }) => objectIn(bytes)?.['state'] === 'active');
  const isOwn = members !== null && members['url'] !== original['url'];
  return {
    belongings: whose,
    hasIssuerFile: file !== undefined,
    isOwn,
    issuer:
      members === null
        ? null
        : isOwn
          ? members
          : Object.fromEntries(
              Object.entries(members).filter(
                ([name, value]) => JSON.stringify(original[name]) !== JSON.stringify(value),
              ),
            ),
    issued:
      files.find(
        ({ path }) => isLedgerPath(path) && path.endsWith('.json') && whose.get(path) === 'own',
      )?.path ?? null,
    key: active === undefined ? null : nameOf(active),
    keys: keys.map(nameOf),
  };
}

function nameOf({ path }: PresentFile): string {
  return path.slice('keys/'.length, -'.json'.length);
}

function planOf(state: State, choice: Choice, changed: readonly string[]): Plan {
  const { wish, image } = choice;
  const url = wish.url ?? String(state.issuer?.['url']);
  const known = (name: 'repository' | 'host'): string | null =>
    wish[name] ?? (typeof state.issuer?.[name] === 'string' ? state.issuer[name] : null);
  const kept = keptAt(known('repository'), known('host'));
  const picture = image?.bytes ? [{ path: `public/${image.name}`, bytes: image.bytes }] : [];
  return {
    remove: sampleStands(state)
      ? inOrder([
          ...pathsOf(state.belongings, 'sample'),
          ...pathsOf(state.belongings, 'trial'),
          ...changed,
        ]).filter((path) => !picture.some((file) => file.path === path))
      : [],
    publish: state.isOwn
      ? []
      : [...picture, ...hostFiles(url, kept).filter(({ path }) => !state.belongings.has(path))],
    key:
      state.key === null && !(state.isOwn && state.keys.length > 0)
        ? { make: true, taken: state.keys }
        : { make: false, id: state.key },
    issuer: state.isOwn ? null : { path: issuerPath, bytes: textOf(issuerOf(state, choice, url)) },
    ...{ ...kept, url },
  };
}

/**
 * The first day on which pages held their codes: before it, nothing of a new issuer was published.
 */
const codesInPages = '2026-11-30';

function issuerOf(
  { issuer }: State,
  { wish, image, maintainers }: Choice,
  url: string,
): JsonObject {
  return {
    ...issuer,
    ...wish,
    url,
    language: wish.language ?? issuer?.['language'] ?? 'en',
    ...(image !== null && { image: image.name }),
    codesInPages,
    ...(maintainers.length > 0 && { maintainers: [...maintainers] }),
  };
}

/**
 * Once the issuer is the community's, what equals the sample is its own choice, unless keys or
 * credentials of it stand.
 */
function sampleStands({ isOwn, belongings: whose }: State): boolean {
  return (
    !isOwn ||
    [...whose].some(
      ([path, belongs]) =>
        (isKey(path) || isLedgerPath(path)) && (belongs === 'sample' || belongs === 'trial'),
    )
  );
}

/** A file in `public/` that somebody put there is never written over. */
function takenPicture(
  image: ChosenPicture | null,
  whose: ReadonlyMap<string, Belongs>,
  files: readonly PresentFile[],
): string | null {
  const path = `public/${image?.name}`;
  const present = files.find((file) => file.path === path);
  if (image?.bytes === null && whose.get(path) === 'sample')
    return `${path} is the picture of the sample. Give one of your own.`;
  if (!image?.bytes || present === undefined || whose.get(path) === 'sample') return null;
  return present.bytes !== null && sameBytes(present.bytes, image.bytes)
    ? null
    : `${path} exists already and is another picture. Give yours another name.`;
}

function pathsOf(whose: ReadonlyMap<string, Belongs>, wanted: Belongs): string[] {
  return [...whose].flatMap(([path, belongs]) => (belongs === wanted ? [path] : []));
}

function inOrder(paths: readonly string[]): string[] {
  // Pictures before the documents that say whose they are.
  const rank = (path: string): number =>
    isKey(path) ? 3 : !isLedgerPath(path) ? 0 : path.endsWith('.json') ? 2 : 1;
  return [...paths].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

const order = [
  'name',
  'url',
  'description',
  'email',
  'language',
  'interface',
  'image',
  'repository',
  'host',
  'linkedin',
];

/** The issuer's file, its members in the order of the manual. */
function textOf(members: JsonObject): Uint8Array {
  const names = [...order, ...Object.keys(members).filter((name) => !order.includes(name))];
  const sorted = Object.fromEntries(
    names.flatMap((name) => (members[name] === undefined ? [] : [[name, members[name]]])),
  );
  return new TextEncoder().encode(`${JSON.stringify(sorted, null, 2)}\n`);
}

function refused(reason: string): Planned {
  return { outcome: 'refused', reason };
}
