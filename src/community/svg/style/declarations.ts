/** Declarations of CSS as they compete for an element (CSS Cascading and Inheritance 4, 6). */

/** One declaration, or one presentation attribute, which is the weakest of them. */
export interface Declaration {
  /** In lower case. */
  readonly name: string;
  readonly value: string;
  /** Greater wins: importance, where it stands, how exact its selector is; compared in order. */
  readonly rank: readonly number[];
  /** Where it stands, in UTF-16 code units from the start of the file. */
  readonly offset: number;
}

/** Where declarations stand, the weakest first. */
export const origins = { attribute: 0, sheet: 1, style: 2 } as const;

/**
 * All declarations for each name, the one that wins first. Of equal ones the later wins, so `all`
 * is in the order of the file.
 */
export function competing(all: readonly Declaration[]): Map<string, Declaration[]> {
  const byName = new Map<string, Declaration[]>();
  for (const one of all) {
    const others = byName.get(one.name) ?? [];
    others.unshift(one);
    byName.set(one.name, others);
  }
  for (const others of byName.values()) others.sort((a, b) => compareRanks(b.rank, a.rank));
  return byName;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [at, value] of a.entries()) {
    const difference = value - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const important = /!\s*important\s*$/i;

/** Value and importance of a declaration as it is written. */
export function split(text: string): { value: string; isImportant: boolean } {
  return { value: text.replace(important, '').trim(), isImportant: important.test(text) };
}

/**
 * A `style` attribute as the plain list of declarations that drawing programs write, in order. Null
 * where the text has comments, escapes, blocks, at-rules or anything that is no declaration.
 */
export function declarationsOf(style: string, offset: number): Declaration[] | null {
  if (/[\\{}@<]|\/\*/.test(style)) return null;
  const list: Declaration[] = [];
  for (const part of style.split(/;(?![^(]*\))/)) {
    if (part.trim() === '') continue;
    const [, name, written] = /^\s*(-{0,2}[a-zA-Z][a-zA-Z0-9_-]{0,60})\s*:([^]*)$/.exec(part) ?? [];
    if (name === undefined || written === undefined) return null;
    const { value, isImportant } = split(written);
    list.push({
      name: name.toLowerCase(),
      value,
      rank: [Number(isImportant), origins.style, 0, 0, 0],
      offset,
    });
  }
  return list;
}
