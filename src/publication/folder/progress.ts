/** What long work says of itself while it goes on, for whoever shows it. */

/** The stages of a build, in their order; pages are rendered from the first of them on. */
export type Stage = 'letters' | 'files' | 'cards' | 'pages' | 'lists';

export interface Progress {
  /** A stage begins, and with it the one before is over; `of`: its steps, where they are known. */
  readonly begin: (stage: Stage, of?: number) => void;
  /** One step of the present stage is done. */
  readonly step: () => void;
}

/** For work that nobody watches. */
export const silent: Progress = { begin: () => undefined, step: () => undefined };
