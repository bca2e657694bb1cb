/**
 * Contexts one after another, each worked out once: documents of the same shape meet the same few
 * over and over.
 */

import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import { Unfamiliar } from './unfamiliar.ts';
import { noWords, withContext, type Word, type Words } from './words.ts';

export class ActiveContexts {
  readonly #pinned: ReadonlyMap<string, JsonObject>;
  readonly #known = new Map<Words, Map<JsonValue, Words>>();
  readonly #overriding = new Map<Words, Map<JsonValue, Words>>();

  /** `pinned`: context documents by address; they must stay as they are. */
  constructor(pinned: ReadonlyMap<string, JsonObject>) {
    this.#pinned = pinned;
  }

  /** What holds in a document that names these contexts by address. */
  named(written: JsonValue): Words {
    const addresses = Array.isArray(written) ? written : [written];
    if (!addresses.every((address) => typeof address === 'string'))
      throw new Unfamiliar('a context that is no address');
    return addresses.reduce<Words>((words, address) => this.#after(words, address, false), noWords);
  }

  /** What holds in a node of these types. */
  ofTypes(words: Words, types: readonly string[]): Words {
    let own = words;
    // In the order of their names, whatever order they stand in (section 5.1, step 11).
    for (const type of [...types].sort()) {
      const scoped = words.byName.get(type)?.scoped;
      if (scoped !== undefined) own = this.#after(own, scoped, false);
    }
    return own;
  }

  /** What holds in the values of a member. */
  ofProperty(words: Words, { scoped }: Word): Words {
    return scoped === undefined ? words : this.#after(words, scoped, true);
  }

  #after(words: Words, context: JsonValue, mayOverride: boolean): Words {
    const memory = mayOverride ? this.#overriding : this.#known;
    const after = memory.get(words) ?? new Map<JsonValue, Words>();
    memory.set(words, after);
    const known = after.get(context) ?? this.#worked(words, context, mayOverride);
    after.set(context, known);
    return known;
  }

  #worked(words: Words, context: JsonValue, mayOverride: boolean): Words {
    if (Array.isArray(context))
      return context.reduce<Words>((so, part) => this.#after(so, part, mayOverride), words);
    if (context === null && mayOverride) return noWords;
    const body = typeof context === 'string' ? this.#pinned.get(context)?.['@context'] : context;
    if (body === undefined || typeof context === 'number')
      throw new Unfamiliar(`the context ${String(context)}`);
    if (typeof context === 'string') return this.#worked(words, body, mayOverride);
    if (!isJsonObject(body)) throw new Unfamiliar('a context that is neither address nor words');
    return withContext(words, body, mayOverride);
  }
}
