/** Language tags as people type them. */

/** `EN`, `pt_br` and `ZH-hant` in the case in which tags are written (RFC 5646, section 2.1.1). */
export function inUsualCase(tag: string): string {
  const [language = '', ...rest] = tag.split(/[-_]/);
  const cased = rest.map((part) =>
    part.length === 4
      ? part.charAt(0).toUpperCase() + part.slice(1).toLowerCase()
      : part.toUpperCase(),
  );
  return [language.toLowerCase(), ...cased].join('-');
}

/** A language and its script, without the region (BCP 47): `zh-Hant-HK` and `zh-Hant` are alike. */
export const readAs = (tag: string): string =>
  tag
    .toLowerCase()
    .split('-')
    .filter((part, at) => at === 0 || part.length === 4)
    .join('-');
