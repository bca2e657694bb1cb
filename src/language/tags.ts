/**
 * The languages that the interface speaks, by their tags, without any words: for whoever asks which
 * one a wanted tag means.
 */

/** One language of the interface. */
export interface SpokenLanguage {
  /** Its folder in `src/language/`, and where its pages stand beside those of another one. */
  readonly key: string;
  /** BCP 47 tag of its words. */
  readonly tag: string;
  /** What those who speak it call it. */
  readonly name: string;
}

/** In the order in which they are offered. */
export const spokenLanguages: readonly SpokenLanguage[] = [
  ['en', 'English'],
  ['de', 'Deutsch'],
  ['fr', 'Français'],
  ['es', 'Español'],
  ['pt-BR', 'Português (Brasil)'],
  ['it', 'Italiano'],
  ['nl', 'Nederlands'],
  ['pl', 'Polski'],
  ['uk', 'Українська'],
  ['ar', 'العربية'],
  ['ja', '日本語'],
  ['zh-Hant', '繁體中文'],
].map(([tag = '', name = '']) => ({ key: tag.toLowerCase(), tag, name }));

/** The test languages, which nobody is offered. */
const forTests: readonly SpokenLanguage[] = [
  { key: 'ar-xb', tag: 'ar-XB', name: 'Mirrored English' },
  { key: 'en-xa', tag: 'en-XA', name: 'Lengthened English' },
];

/** A language, and whether it is another variety than the wanted one. */
interface Meant {
  readonly language: SpokenLanguage;
  readonly isNear: boolean;
}

const byKey = new Map([...spokenLanguages, ...forTests].map((each) => [each.key, each]));

/**
 * The language that a wanted tag (BCP 47, in any case) means; null where none is spoken that its
 * readers would read as theirs. Of Chinese, the script decides and not the country's name alone:
 * `zh` could be either, and those who write `zh-CN` read another one.
 */
export function meantBy(wanted: string): Meant | null {
  const key = wanted.toLowerCase();
  const [base = '', ...rest] = key.split('-');
  const whole = byKey.get(key);
  if (whole !== undefined) return { language: whole, isNear: false };
  const isTraditional = rest.includes('hant') || (!rest.includes('hans') && isOf(rest, 'tw hk mo'));
  const varieties: Readonly<Record<string, string | null>> = {
    pt: 'pt-br',
    zh: isTraditional ? 'zh-hant' : null,
  };
  const meant = Object.hasOwn(varieties, base) ? varieties[base] : base;
  const language = byKey.get(meant ?? '');
  return language === undefined ? null : { language, isNear: base === 'pt' && rest[0] !== 'br' };
}

const isOf = (parts: readonly string[], regions: string): boolean =>
  parts.some((part) => regions.split(' ').includes(part));

/** What to write where no language is meant, as the end of a sentence. */
export function spokenInstead(wanted: string): string {
  const tags = spokenLanguages.map(({ tag }) => tag).join(', ');
  return /^zh\b/i.test(wanted)
    ? `zh-Hant, Chinese in traditional characters, or another one of ${tags}`
    : `one of ${tags}`;
}

/**
 * The tag among these in whose pages the same words stand as in those of another, which are English
 * where the interface does not speak it; null: none.
 */
export const sameAmong = (tags: readonly string[] | undefined, other: string): string | null => {
  const key = meantBy(other)?.language.key ?? 'en';
  return tags?.find((tag) => meantBy(tag)?.language.key === key) ?? null;
};
