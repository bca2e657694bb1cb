/** The words of the interface: the shape that every language fills. */

import type { english } from './en/english.ts';
import type { Wording } from './text.ts';

/** Every text of the interface, by subject. English gives the names and the places. */
export type Words = Wording<typeof english>;
