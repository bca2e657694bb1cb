/** How a job of the model may judge otherwise than the engine does. */

import type { Witnesses } from '../../publication/authorising/agreed-grounds.ts';
import type { Grounds } from '../../publication/authorising/grounds.ts';
import type { Step } from '../../repository/main-line.ts';

/** What a job asks before it signs, made wrong. */
export interface Judging {
  readonly witnesses?: (real: Witnesses, line: readonly Step[]) => Witnesses;
  readonly grounds?: (real: Grounds) => Grounds;
  readonly deleted?: () => ReadonlySet<string>;
}
