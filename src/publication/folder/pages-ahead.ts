/**
 * Pages whose rendering begins as soon as a community is read, while its signatures are still being
 * verified by one core alone: putting the programs of pages together takes seconds, and rests on a
 * few facts of the issuer. Nothing of it is published where the community turns out not to be sound.
 */

import { rm } from 'node:fs/promises';
import type { Issuer } from '../../community/model.ts';
import { basePath } from '../../credential/addresses.ts';
import { type FactsOf, siteFacts } from '../../site/rendering/site-facts.ts';
import type { PageMemory } from '../remembering/page-memory.ts';
import { type BegunPages, beginPages } from './render-pages.ts';
import { scratchFolder } from './scratch.ts';

export class PagesAhead {
  #begun: Promise<BegunPages | null> = Promise.resolve(null);
  #folder: string | null = null;

  /** `memory`: the one that the pages will be made with. */
  begin(issuer: FactsOf['issuer'] & Pick<Issuer, 'studio'>, memory: PageMemory | null): void {
    const facts = siteFacts({
      ...{ issuer, base: basePath(issuer.url) },
      ...(issuer.studio && { studio: true }),
    });
    const beginning = async (): Promise<BegunPages> => {
      this.#folder = await scratchFolder();
      return beginPages(facts, this.#folder, memory);
    };
    // Whatever stands in the way is met again, and told, when the pages are made.
    this.#begun = beginning().catch(() => null);
  }

  /** What was begun, where it is for a site of these facts (JSON); else null. */
  async take(facts: string): Promise<BegunPages | null> {
    const begun = await this.#begun;
    return begun?.facts === facts ? begun : null;
  }

  /** Ends what was begun, and removes its folder. */
  async end(): Promise<void> {
    const begun = await this.#begun;
    await begun?.end();
    if (this.#folder !== null) await rm(this.#folder, { recursive: true, force: true });
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
