/** How much is published beside each award: what an issuer may choose of it. */

export interface Publishing {
  /** Whether awards that are signed now have their page and their credential and nothing else. */
  readonly lean: boolean;
  /**
   * Awards signed from this day on (`YYYY-MM-DD`) have their QR codes in their page alone; null
   * where all have files for them.
   */
  readonly codesInPages: string | null;
  /** Whether other sites are given a small page of each award, to show it in a frame. */
  readonly frames: boolean;
  /** Whether the community wants to be in directories of others. */
  readonly directory: boolean;
}

/** What the issuer's file says, from its data, which fits the schema. */
export const publishingOf = (data: {
  readonly publish?: 'whole' | 'lean';
  readonly codesInPages?: string;
  readonly frames?: boolean;
  readonly directory?: boolean;
}): Publishing => ({
  lean: data.publish === 'lean',
  codesInPages: data.codesInPages ?? null,
  frames: data.frames ?? false,
  directory: data.directory ?? false,
});
