/** Somebody at a browser, at the pace of a person: reading, looking for a field, typing, pressing. */

import type { Locator, Page } from 'playwright-core';

/** Milliseconds: for a word that is read, a key, to find something and move there, to decide. */
const pace = { word: 250, key: 200, find: 2_000, decide: 3_000 } as const;

const rest = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

export class Person {
  readonly page: Page;
  /** What was done, and when it was done, in seconds since the beginning. */
  readonly diary: string[] = [];
  private readonly since = performance.now();

  constructor(page: Page) {
    this.page = page;
  }

  get seconds(): number {
    return Math.round((performance.now() - this.since) / 1000);
  }

  private note(what: string): void {
    this.diary.push(`${String(this.seconds).padStart(4)} s  ${what}`);
  }

  /** Reads what is seen of a part of the page. */
  async read(part: Locator, name: string): Promise<void> {
    const words = (await part.innerText()).split(/\s+/).filter((word) => word !== '').length;
    await rest(words * pace.word);
    this.note(`read ${name}: ${words} words`);
  }

  async press(target: Locator, name: string): Promise<void> {
    await target.waitFor();
    await rest(pace.find);
    await target.click();
    this.note(`pressed ${name}`);
  }

  async type(field: Locator, text: string, name: string): Promise<void> {
    await rest(pace.find);
    await field.click();
    await field.pressSequentially(text, { delay: pace.key, timeout: 0 });
    this.note(`typed ${name}: ${text.length} keys`);
  }

  async choose(field: Locator, option: { readonly label: string }, name: string): Promise<void> {
    await rest(pace.find + pace.decide);
    await field.selectOption(option);
    this.note(`chose ${name}`);
  }
}
