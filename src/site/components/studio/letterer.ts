/** Where the two scripts of the studio meet: one brings what sets letters, the other waits for it. */

import type { Letterer } from '../../../artwork/medal/outlines.ts';

const { promise, resolve } = Promise.withResolvers<Letterer>();

/** Called once, when letters can be set. */
export const bring = (letterer: Letterer): void => resolve(letterer);

/** Sets a line of text, as soon as that is possible. */
export const letter: Letterer = async (text) => (await promise)(text);
