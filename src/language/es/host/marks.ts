/** Signs between the parts of a line that is no sentence. */

export const marks = {
  /** Between things of one kind: names, files. */
  series: ', ',
  /** Between groups that have a series inside. */
  groups: '; ',
} as const;
