/** The open set of symbols as a sheet to choose from; it is fetched when somebody asks for it. */

import type { OpenChoice } from './draft.ts';

const svg = 'http://www.w3.org/2000/svg';

export class OpenSheet {
  /** The name of the symbol that is chosen; empty: none. */
  chosen = '';
  readonly #place: HTMLDetailsElement | null;
  readonly #changed: () => void;
  #symbols: Promise<ReadonlyMap<string, string>> | undefined;

  /** `changed` is told when somebody chooses. */
  constructor(place: HTMLDetailsElement | null, changed: () => void) {
    this.#place = place;
    this.#changed = changed;
    place?.addEventListener('toggle', () => void this.#show());
    this.#part('find')?.addEventListener('input', () => void this.#show());
  }

  /** What is chosen, once it is known; null where nothing is, or nothing of that name. */
  async choice(): Promise<OpenChoice | null> {
    const name = this.chosen;
    if (name === '') return null;
    const path = (await this.#known()).get(name);
    return path === undefined ? null : { name, path };
  }

  choose(name: string): void {
    this.chosen = name;
    for (const button of this.#part('sheet')?.querySelectorAll('button') ?? [])
      button.ariaPressed = String(button.dataset['symbol'] === name);
  }

  #part(name: string): HTMLElement | null {
    return this.#place?.querySelector<HTMLElement>(`[data-part=${name}]`) ?? null;
  }

  async #fetched(): Promise<ReadonlyMap<string, string>> {
    const answer = await fetch(this.#place?.dataset['symbols'] ?? '');
    const symbols: Record<string, string> = answer.ok ? await answer.json() : {};
    return new Map(Object.entries(symbols));
  }

  #known(): Promise<ReadonlyMap<string, string>> {
    return (this.#symbols ??= this.#fetched());
  }

  async #show(): Promise<void> {
    if (this.#place?.open !== true) return;
    const find = this.#part('find');
    const wanted = find instanceof HTMLInputElement ? find.value.trim().toLowerCase() : '';
    const all = [...(await this.#known())];
    const found = all.filter(([name]) => wanted.split(/[\s-]+/).every((one) => name.includes(one)));
    this.#part('sheet')?.replaceChildren(...found.map(([name, path]) => this.#button(name, path)));
    const none = this.#part('none-found');
    if (none) none.hidden = found.length > 0;
  }

  #button(name: string, path: string): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['symbol'] = name;
    button.ariaPressed = String(name === this.chosen);
    const picture = document.createElementNS(svg, 'svg');
    picture.setAttribute('viewBox', '0 0 256 256');
    picture.ariaHidden = 'true';
    const shape = document.createElementNS(svg, 'path');
    shape.setAttribute('d', path);
    picture.append(shape);
    button.append(picture, name);
    button.addEventListener('click', () => {
      this.choose(name === this.chosen ? '' : name);
      this.#changed();
    });
    return button;
  }
}
