/**
 * Takes white space that nobody sees out of templates, once they are programs: there are as many pages
 * as awards, and templates have room to be read.
 */

/** What stands on lines of its own in every browser and in our styles, or is never shown. */
const blocks =
  'html|head|body|title|meta|link|header|nav|main|footer|section|article|aside|div|p|h[1-6]|ul|ol|li' +
  '|dl|dt|dd|details|summary|figure|figcaption|table|thead|tbody|tr|th|td|form|fieldset|blockquote|hr';
/** Of a tag in a program; an attribute that is told later has a call of its own. */
const attributes = '(?:[^<>"\'`$]|"[^"`$]*"|\\$\\{[^{}`]*\\})*';
const before = new RegExp(`\\s+(?=</?(?:${blocks})(?:[\\s>]|\\$\\{))`, 'g');
const behind = new RegExp(`(</?(?:${blocks})(?=[\\s>$])${attributes}>)\\s+`, 'g');

/**
 * The program of a template as Astro makes it, without white space before and behind what stands on
 * lines of its own. A space that is told as `{' '}` stays. Never fails.
 */
export const tightTemplate = (program: string): string =>
  program.replace(before, '').replace(behind, '$1');
