/**
 * What a process that renders pages says of each as soon as its file is written, so that whoever
 * waits for the last one can look at it meanwhile: a line of JSON for each, by a pipe of its own.
 */

import { writeSync } from 'node:fs';

export interface WrittenPage {
  /** Where it stands below the folder of pages, such as `badges/first-talk/index.html`. */
  readonly file: string;
  /** As of `PageRead`: where it names the day of now; null: it may not be remembered. */
  readonly days: readonly number[] | null;
  /** That day, as the page says it. */
  readonly day: string;
}

/** The number of that pipe, for the process that renders. */
export const reportPipe = 3;

/** So many are told at once: each time takes as long as writing a page does. */
const atOnce = 32;

export class PageReport {
  readonly #write: (bytes: Uint8Array) => number;
  #waiting: WrittenPage[] = [];

  /** `write`: takes the first bytes of some, and says how many; else they go into the pipe. */
  constructor(write = (bytes: Uint8Array): number => writeSync(reportPipe, bytes)) {
    this.#write = write;
  }

  /** Tells of a page, now or with those that follow it. */
  add(page: WrittenPage): void {
    if (this.#waiting.push(page) === atOnce) this.end();
  }

  /** Tells of those that nobody was told of yet. Throws where nobody listens any more. */
  end(): void {
    const lines = this.#waiting.map((page) => `${JSON.stringify(page)}\n`);
    this.#waiting = [];
    let rest = new TextEncoder().encode(lines.join(''));
    while (rest.length > 0) rest = rest.subarray(this.#write(rest));
  }
}
