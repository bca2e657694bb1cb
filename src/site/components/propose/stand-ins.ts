/**
 * What a package expects of Node and a browser has not: gray-matter turns its text into a buffer
 * that nobody reads.
 */

Object.assign(globalThis, {
  Buffer: { from: (text: string) => new TextEncoder().encode(text) },
});
