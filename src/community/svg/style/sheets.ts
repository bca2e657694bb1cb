/** All style sheets of one drawing, asked for what they say of an element. */

import type { DrawingFault } from '../refused.ts';
import type { Declaration } from './declarations.ts';
import { isMeant, type Patience, type Styled } from './selector.ts';
import { readSheet, type StyleRule } from './sheet.ts';

/** Most comparisons of a selector with an element, over the whole drawing. */
const mostComparisons = 2_000_000;

/** The style sheets of a drawing; `add` them all before asking. */
export class Sheets {
  readonly faults: DrawingFault[] = [];
  readonly notes: string[] = [];
  readonly #byKey = new Map<string, StyleRule[]>();
  #count = 0;
  readonly #patience: Patience = { left: mostComparisons };

  /** The text of one `<style>`, which begins at `start` of the file. */
  add(css: string, start: number): void {
    const { rules, faults, notes } = readSheet(css, start, this.#count);
    this.faults.push(...faults);
    this.notes.push(...notes);
    this.#count += rules.length;
    for (const rule of rules) {
      const key = keyOf(rule);
      this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), rule]);
    }
  }

  /** What is declared for the element, in no order that matters. */
  declarationsFor(element: Styled): Declaration[] {
    if (this.#count === 0) return [];
    const keys = new Set([
      ...element.classes.map((name) => `.${name}`),
      `#${element.id ?? ''}`,
      element.local,
      '*',
    ]);
    return [...keys]
      .flatMap((key) => this.#byKey.get(key) ?? [])
      .filter(({ selector }) => {
        this.#patience.left -= 1;
        return isMeant(selector, element, this.#patience);
      })
      .flatMap(({ declarations }) => declarations);
  }

  /** True once asking was more work than a drawing may make. */
  get isTooMuch(): boolean {
    return this.#patience.left <= 0;
  }
}

/** What of a rule is rare among elements: they are looked up by it. */
function keyOf({ selector: { last } }: StyleRule): string {
  const [id] = last.ids;
  if (id !== undefined) return `#${id}`;
  const [name] = last.classes;
  if (name !== undefined) return `.${name}`;
  return last.element ?? '*';
}
