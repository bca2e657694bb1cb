/**
 * What the page and its worker say to each other. The worker has no network of its own: the page
 * asks in its place.
 */

import type { FetchedFile } from '../../../verification/following/following.ts';
import type { OwnSite } from '../../../verification/own-site.ts';
import type { TrustedIssuer } from '../../../verification/report/report.ts';
import type { Finding } from '../../../verification/verify-file.ts';

export interface Task {
  readonly kind: 'verify';
  /** A file's bytes, or what was written into the field for an address. */
  readonly brought: Uint8Array | string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly trusted: readonly TrustedIssuer[];
  readonly identity: string | null;
  /** The site, whose pages are known by their addresses. */
  readonly site: OwnSite;
  /** What is said of an answer that is no text. */
  readonly notText: string;
}

export type ToWorker =
  Task | { readonly kind: 'fetched'; readonly id: number; readonly fetched: FetchedFile };

export type FromWorker =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'fetch';
      readonly id: number;
      readonly address: string;
      /** Most bytes. */
      readonly limit: number;
    }
  | { readonly kind: 'found'; readonly finding: Finding };
