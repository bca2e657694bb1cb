/**
 * Words that are read when they are first spoken: whoever speaks one language of twelve should not
 * wait for the others. It is for Node alone; no script of a page speaks a language by itself.
 */

import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/**
 * The module at a path beside this one, `./de/german.ts`, at once. `Module`: its type, as `typeof
 * import('./de/german.ts')`. Throws where there is none.
 */
export const spoken = <Module>(path: string): Module => load(path) as Module;
