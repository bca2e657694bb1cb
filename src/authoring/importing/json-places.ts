/** Where each value of a JSON text stands, so that a problem can point at it. */

/** A value's place, with the places of what it contains. */
export interface Located {
  /** UTF-16 offset from the start of the text. */
  readonly offset: number;
  readonly items: readonly Located[];
  readonly keys: ReadonlyMap<string, Located>;
}

const none: Pick<Located, 'items' | 'keys'> = { items: [], keys: new Map() };
const stringToken = /"(?:[^"\\]|\\.)*"/y;
const scalarToken = /[^\s,\]}]+/y;

/**
 * The places in a text that `parseStrictJson` has accepted; other texts give nonsense. Linear in
 * the text's size.
 */
export function locate(text: string): Located {
  let at = 0;
  const skip = (): void => {
    while (/[\s:,]/.test(text.charAt(at))) at += 1;
  };
  const token = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? text.slice(at);
    at += found.length;
    return found;
  };
  const inside = (close: string, read: () => void): void => {
    at += 1;
    for (skip(); at < text.length && text[at] !== close; skip()) read();
    at += 1;
  };
  const value = (): Located => {
    skip();
    const offset = at;
    if (text[at] === '[') {
      const items: Located[] = [];
      inside(']', () => items.push(value()));
      return { offset, items, keys: none.keys };
    }
    if (text[at] === '{') {
      const keys = new Map<string, Located>();
      inside('}', () => keys.set(JSON.parse(token(stringToken)) as string, value()));
      return { offset, items: none.items, keys };
    }
    token(text[at] === '"' ? stringToken : scalarToken);
    return { offset, ...none };
  };
  return value();
}

/** Line and column of offsets in a text, both counted from 1; columns count UTF-16 units. */
export function lineFinder(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
