/** What can be found, as the search page's script reads it. */

export interface Entry {
  readonly kind: 'badge' | 'pathway' | 'skill' | 'person';
  readonly name: string;
  /** BCP 47 tag of the name and the text, where it is known. */
  readonly lang?: string;
  /** Path on the host. */
  readonly at: string;
  readonly picture?: string;
  readonly text?: string;
  /** Further words to be found by, which are not shown. */
  readonly words?: string;
  readonly skills?: readonly string[];
  /** The skills that it has, by their names in addresses. */
  readonly slugs: readonly string[];
  readonly type?: string | null;
  readonly level?: string | null;
  /** How often it was awarded, or how many steps it has, in words. */
  readonly count: string;
}

export interface SearchIndex {
  readonly entries: readonly Entry[];
  /** Where people are too many for one file: paths of theirs by first letter; else null. */
  readonly people: Readonly<Record<string, string>> | null;
}

/** What narrows a search down; empty: anything. */
export interface Filters {
  readonly skill: string;
  readonly type: string;
  readonly level: string;
}
