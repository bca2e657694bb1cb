/** What following a lead needs from the caller, and what it brings. */

import type { Saying } from '../../language/sayings.ts';
import type { Check, FetchJson } from '../report/report.ts';
import type { PixelsOf } from './qr-code.ts';

/** What fetching a file brought: as `Fetched`, with bytes in place of text. */
export type FetchedFile =
  | { readonly outcome: 'fetched'; readonly bytes: Uint8Array; readonly address: string }
  | { readonly outcome: 'unreachable'; readonly reason: string; readonly status?: number };

/**
 * Fetches one file of any kind from an https address; never throws. The caller decides what may be.
 */
export type FetchFile = (address: string) => Promise<FetchedFile>;

/** A site whose pages are known by their addresses. */
export interface KnownSite {
  /** With a slash at its end. */
  readonly url: string;
  /** The addresses that it had before, as in `OwnSite`: the same pages stood there. */
  readonly former?: string | undefined;
  /**
   * Addresses of a recipient's credentials, for who has the site's files at hand; undefined where
   * there is no such recipient.
   */
  readonly recordOf?: (recipient: string) => readonly string[] | undefined;
}

export interface Following {
  readonly fetchJson: FetchJson;
  /** Without it only text can be read. */
  readonly fetchFile?: FetchFile;
  readonly site?: KnownSite;
  /** Without it no code in a picture is read. */
  readonly pixelsOf?: PixelsOf;
}

/** As `FetchedFile`; the reason is null where fetching failed without one. */
export type Asked =
  | Extract<FetchedFile, { readonly outcome: 'fetched' }>
  | { readonly outcome: 'unreachable'; readonly reason: string | null; readonly status?: number };

/** Where a lead led; `trail` says how, one sentence for each step. */
export type Found =
  | {
      readonly kind: 'credential';
      readonly text: string;
      readonly beside: string | null;
      /** Where it was read, where that is known. */
      readonly address?: string;
      readonly trail: Trail;
    }
  | {
      /** Several credentials, by their addresses. */
      readonly kind: 'record';
      readonly items: readonly string[];
      readonly page: string;
      readonly check: Check;
      readonly trail: Trail;
    }
  | { readonly kind: 'nothing'; readonly check: Check; readonly trail: Trail };

/** Sentences so far, one for each step. */
export type Trail = readonly Saying[];

/** One walk from a lead to what it names, with what is left of its fetches. Never rejects. */
export interface Walk {
  readonly following: Following;
  /** `left`: steps that may still be gone. */
  toAddress(address: string, trail: Trail, left: number): Promise<Found>;
  ask(address: string): Promise<Asked>;
}

export const nothing = (check: Check, trail: Trail): Found => ({ kind: 'nothing', check, trail });
