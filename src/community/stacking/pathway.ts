/** A way through badges (`badges/pathways/<slug>.md`). It is in no credential. */
export interface Pathway {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  /** Their slugs, in the order in which they are shown; each once. */
  readonly badges: readonly string[];
  /** BCP 47 tag of its texts. */
  readonly language: string;
  /** Markdown, as written; may be empty. */
  readonly about: string;
  /** In the order of their tags. */
  readonly translations: readonly PathwayTranslation[];
}

/** `badges/pathways/<slug>.<tag>.md`: the same in another language. */
export interface PathwayTranslation extends Pick<
  Pathway,
  'name' | 'description' | 'language' | 'about'
> {
  /** Which texts of the pathway it translates; null: it does not say. */
  readonly of: string | null;
}
