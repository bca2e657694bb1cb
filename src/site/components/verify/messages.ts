/**
 * What the page and its worker say to each other. The worker has no network of its own: the page
 * asks in its place.
 */

import type { Fetched, TrustedIssuer } from '../../../verification/report/report.ts';
import type { Finding } from '../../../verification/verify-file.ts';

export interface Task {
  readonly kind: 'verify';
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly trusted: readonly TrustedIssuer[];
  readonly identity: string | null;
}

export type ToWorker =
  Task | { readonly kind: 'fetched'; readonly id: number; readonly fetched: Fetched };

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'fetch'; readonly id: number; readonly address: string }
  | { readonly kind: 'found'; readonly finding: Finding };
