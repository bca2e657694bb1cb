/** What the fields of an endorsement and their worker say to each other. */

import type { OwnSite } from '../../../verification/own-site.ts';
import type { EndorsingKey } from '../../model/endorsements.ts';
import type { Endorsed, EndorsingForm, KeyRead } from './signing.ts';

/** What the worker is told of the page, each time. */
interface EndorsingHere {
  readonly site: OwnSite;
  /** What the issuer is called. */
  readonly issuer: string;
  readonly keys: readonly EndorsingKey[];
}

export type ToSigner =
  | { readonly kind: 'make' }
  | { readonly kind: 'owner'; readonly key: string; readonly keys: readonly EndorsingKey[] }
  | { readonly kind: 'sign'; readonly form: EndorsingForm; readonly here: EndorsingHere };

/** What comes back to each. */
export interface FromSigner {
  /** The file of a new key. */
  readonly make: { readonly text: string };
  readonly owner: KeyRead;
  readonly sign: Endorsed;
}
