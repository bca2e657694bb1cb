/**
 * Bakes a credential into an SVG and takes it out again (Open Badges 3.0, 5.3.2): text in, text
 * out.
 */

import { XmlElement, XmlText } from '@rgrove/parse-xml';
import { BakingError, largestCredential, twoCredentials } from './baking-error.ts';
import { bakedText, tooLarge } from './credential-text.ts';
import { findElements, type NamedElement, readSvg, type SvgDocument } from './svg-document.ts';

/** Namespace of the element that holds an Open Badges 3.0 credential. */
export const credentialNamespace = 'https://purl.imsglobal.org/ob/v3p0';

/**
 * Every namespace of badges with its element, the newest first: CLR 2.0 and Open Badges 3.0, then
 * 2.0.
 */
const badgeElements: ReadonlyMap<string, string> = new Map([
  [credentialNamespace, 'credential'],
  ['https://purl.imsglobal.org/clr/v2p0', 'credential'],
  ['http://openbadges.org', 'assertion'],
]);

/** A stretch of text, `start` to `end`, not including `end`. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The picture with `<openbadges:credential>` as the first thing inside its root, the JSON
 * (`bakedText`) in one CDATA section; every Open Badges element that was there is gone, all else is
 * kept (line ends become LF). Throws BakingError.
 */
export const bakeSvg = (svg: string, credential: string): string => bakingInSvg(svg)(credential);

/** `bakeSvg` for many credentials in one picture, which is read once. Throws as it does. */
export function bakingInSvg(svg: string): (credential: string) => string {
  const { text, root } = readSvg(svg);
  const tag = readOpeningTag(text, root);
  const old = findElements(root, isBadgeElement).map(({ element: { start, end } }) => ({
    start,
    end,
  }));
  const nameEnd = root.start + 1 + root.name.length;
  const opening =
    `${text.slice(0, nameEnd)} ` +
    `xmlns:openbadges="${credentialNamespace}"${without(text, tag.own, nameEnd, tag.end)}>`;
  const rest = tag.selfClosing
    ? `</${root.name}>${text.slice(root.end)}`
    : without(text, old, tag.end + 1, text.length);
  return (credential) =>
    `${opening}<openbadges:credential><![CDATA[${bakedText(credential)}]]></openbadges:credential>${rest}`;
}

/**
 * The credential in the picture, or null where there is none. A `verify` attribute (compact JWS)
 * counts where the element is empty. Throws BakingError for what is no SVG, `two-credentials` or
 * `credential-too-large`.
 */
export function extractSvg(svg: string): string | null {
  return textIn(
    findElements(
      readSvg(svg).root,
      ({ namespace, localName }) => namespace === credentialNamespace && localName === 'credential',
    ),
  );
}

/**
 * The badge in any SVG, by the namespace of its element, whatever prefix it has: the newest where
 * there are several versions, with one sentence about the others. Null where there is none. Throws
 * as `extractSvg`.
 */
export function findInSvg(
  svg: string,
): { readonly text: string; readonly beside: string | null } | null {
  const found = findElements(readSvg(svg).root, (named) => versionOf(named) >= 0);
  const newest = Math.min(...found.map(versionOf));
  const ofNewest = found.filter((named) => versionOf(named) === newest);
  const text = textIn(ofNewest);
  if (text === null) return null;
  return {
    text,
    beside:
      ofNewest.length === found.length
        ? null
        : 'The picture holds the badge in an older form too, which was not looked at.',
  };
}

/**
 * Which version's element this is, 0 for the newest, or -1. Some tools forget to declare the
 * prefix, write the namespace with another scheme or a slash at its end, or the element of one
 * version in the namespace of another.
 */
function versionOf({ element, namespace, localName }: NamedElement): number {
  const plain = (address: string): string => address.replace(/^https?:/, '').replace(/\/$/, '');
  const versions = [...badgeElements];
  const own = versions.findIndex(([known]) => plain(known) === plain(namespace));
  if (own < 0 && (namespace !== '' || element.name !== `openbadges:${localName}`)) return -1;
  return versions[own]?.[1] === localName
    ? own
    : versions.findIndex(([, name]) => name === localName);
}

function textIn(found: readonly NamedElement[]): string | null {
  const [named] = found;
  if (named === undefined) return null;
  if (found.length > 1) throw twoCredentials();
  const { element } = named;
  if (element.children.some((child) => child instanceof XmlElement)) {
    throw new BakingError(
      'not-a-credential',
      'The credential in the picture has elements inside it; it must be text.',
    );
  }
  const written = element.children
    .map((child) => (child instanceof XmlText ? child.text : ''))
    .join('')
    .trim();
  const text = written === '' ? (element.attributes['verify'] ?? '').trim() : written;
  if (text === '')
    throw new BakingError('no-credential', 'The credential element in the picture is empty.');
  if (new TextEncoder().encode(text).length > largestCredential) throw tooLarge();
  return text;
}

function isBadgeElement({ namespace, localName }: NamedElement): boolean {
  return badgeElements.get(namespace) === localName;
}

/**
 * Where the root's opening tag ends, and where the declaration of our prefix stands in it (with the
 * space before it).
 */
function readOpeningTag(
  text: string,
  root: SvgDocument['root'],
): { end: number; selfClosing: boolean; own: Stretch[] } {
  const bound = root.attributes['xmlns:openbadges'];
  if (bound !== undefined && !badgeElements.has(bound)) {
    throw new BakingError(
      'prefix-taken',
      'The picture uses the prefix "openbadges" for something else.',
    );
  }
  // The parser accepted this tag, so quotes pair up and ">" outside them ends it.
  const attribute = /(\s+)([^\s=/>]+)\s*=\s*(?:"[^"]*"|'[^']*')/y;
  attribute.lastIndex = root.start + 1 + root.name.length;
  const own: Stretch[] = [];
  let end = attribute.lastIndex;
  for (let match = attribute.exec(text); match !== null; match = attribute.exec(text)) {
    end = attribute.lastIndex;
    if (match[2] === 'xmlns:openbadges') own.push({ start: match.index, end });
  }
  const selfClosing = /^\s*\/>/.test(text.slice(end, text.indexOf('>', end) + 1));
  return { end: selfClosing ? end : text.indexOf('>', end), selfClosing, own };
}

/**
 * The text from `from` to `to` without the given stretches, which are in order and do not overlap.
 */
function without(text: string, stretches: readonly Stretch[], from: number, to: number): string {
  let kept = '';
  let at = from;
  for (const { start, end } of stretches) {
    kept += text.slice(at, start);
    at = end;
  }
  return kept + text.slice(at, to);
}
