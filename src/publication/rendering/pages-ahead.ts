/**
 * Pages whose rendering begins while a community is still being read and its signatures verified by
 * one core alone: loading the programs of pages takes a second, and putting them together several, and
 * both rest on a few facts of the issuer. Nothing of it is published where the community turns out not
 * to be sound.
 */

import { rm } from 'node:fs/promises';
import type { Issuer } from '../../community/model.ts';
import { basePath } from '../../credential/addresses.ts';
import { type FactsOf, type SiteFacts, siteFacts } from '../../site/rendering/site-facts.ts';
import { type BegunPages, beginPages, type RenderingMemory } from './render-pages.ts';
import { scratchFolder } from '../folder/scratch.ts';

export class PagesAhead {
  #begun: BegunPages | null = null;
  readonly #ends: (() => Promise<void>)[] = [];

  /**
   * Begins for a site of which nothing is known yet but `memory`: where programs are kept, by these, as
   * if its facts were those of the build before. `begin` says whether they are.
   */
  expect(memory: RenderingMemory | null): void {
    const facts = memory?.programs.last() ?? null;
    if (facts !== null && memory?.programs.find(facts) !== null)
      this.#start(JSON.parse(facts), memory);
  }

  /** `memory`: the one that the pages will be made with, and that was expected. */
  begin(issuer: FactsOf['issuer'] & Pick<Issuer, 'studio'>, memory: RenderingMemory | null): void {
    const facts = siteFacts({
      ...{ issuer, base: basePath(issuer.url) },
      ...(issuer.studio && { studio: true }),
    });
    if (this.#begun?.facts === JSON.stringify(facts)) return;
    void this.#begun?.end();
    this.#start(facts, memory);
  }

  #start(facts: SiteFacts, memory: RenderingMemory | null): void {
    this.#begun = null;
    try {
      const folder = scratchFolder();
      this.#ends.push(() => rm(folder, { recursive: true, force: true }));
      const begun = beginPages(facts, folder, memory);
      this.#ends.unshift(() => begun.end());
      this.#begun = begun;
    } catch {
      // Whatever stands in the way is met again, and told, when the pages are made.
    }
  }

  /** What was begun, where it is for a site of these facts (JSON); else null. */
  take(facts: string): BegunPages | null {
    return this.#begun?.facts === facts ? this.#begun : null;
  }

  /** Ends what was begun, and removes its folder. */
  async end(): Promise<void> {
    for (const end of this.#ends.splice(0)) await end();
  }
}

/** Calls `use` with a beginning, and ends what is left of it afterwards. */
export async function withPagesAhead<Result>(
  use: (ahead: PagesAhead) => Promise<Result>,
): Promise<Result> {
  const ahead = new PagesAhead();
  try {
    return await use(ahead);
  } finally {
    await ahead.end();
  }
}
