/**
 * What another issuer's badge says of itself, as a badge here says it: an Achievement of Open
 * Badges 3.0, a BadgeClass of 2.0 or of 1.x.
 */

import type { Alignment } from '../../../community/model.ts';
import {
  asciiAddress,
  isAchievementType,
  isIdentifier,
} from '../../../community/schemas/addresses-and-types.ts';
import { isTargetType } from '../../../community/results/result.ts';
import { formats } from '../../../community/schemas/formats.ts';
import { limits } from '../../../community/schemas/schema.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../../proof/json.ts';
import { cleanText, plainLetters, publicAddress } from '../clean-text.ts';
import { fittingMarkdown } from './fitting-markdown.ts';
import { escaped } from './html-words.ts';
import type { Original, OriginalIssuer } from './original.ts';
import { withoutMail } from './without-mail.ts';

/** The words of a badge's file, without its days. */
export interface Definition {
  readonly name: string;
  readonly description: string;
  /** Markdown; its last paragraph says where the badge comes from. */
  readonly criteria: string;
  readonly type: string | null;
  readonly skills: readonly string[];
  readonly alignments: readonly Alignment[];
  readonly credits: number | null;
  readonly language: string | null;
  /** What could not be taken as it stands, in sentences. */
  readonly notes: readonly string[];
}

type Note = (sentence: string) => void;

/**
 * The definition, or null where it has no name that can be shown. `language`: the issuer's here;
 * `called`: its name here, where that is another.
 */
export function definitionOf(
  { achievement, issuer }: Pick<Original, 'achievement' | 'issuer'>,
  language: string,
  called: string | null = null,
): Definition | null {
  const notes: string[] = [];
  const note: Note = (sentence) => void notes.push(sentence);
  const name = shortened(plainLetters(withoutMail(called ?? textOf(achievement['name']))), limits.name);
  if (name === '') return null;
  const description = shortened(
    cleanText(withoutMail(textOf(achievement['description']))),
    limits.description,
  );
  if (description === '') note('It does not describe itself, so its name stands in that place.');
  return {
    name,
    description: description === '' ? `Awarded for “${name}”.`.slice(0, 1000) : description,
    criteria: [criteriaOf(achievement, note), originOf(achievement, issuer)].join('\n\n'),
    type: typeOf(achievement['achievementType'], note),
    skills: skillsOf(achievement),
    alignments: alignmentsOf(achievement['alignment'], note),
    credits: creditsOf(achievement['creditsAvailable'], note),
    language: languageOf(achievement, language),
    notes,
  };
}

/** A text; of a map of languages or a list, the first. */
function textOf(value: JsonValue | undefined): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return textOf(value[0]);
  return isJsonObject(value) ? textOf(value['@value'] ?? value['en'] ?? Object.values(value)[0]) : '';
}

function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = most - 1;
  let kept = '';
  for (const sign of text) {
    if (kept.length + sign.length > room) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}

/** A narrative, an address, or both (OB 3.0 and 2.0, "Criteria"); in 1.x, an address alone. */
function criteriaOf({ criteria }: JsonObject, note: Note): string {
  const [first] = [criteria].flat();
  const narrative = isJsonObject(first) ? textOf(first['narrative']) : '';
  const written = typeof first === 'string' ? first : isJsonObject(first) ? addressIn(first) : '';
  const isAddress = /^https?:\/\/\S+$/i.test(written.trim());
  const text = fittingMarkdown(narrative === '' && !isAddress ? written : narrative);
  if (text.isChanged) note('What it says of how it is earned was written anew in Markdown: read it.');
  const page = isAddress ? linkTo(written, 'How it is earned stands on a page of its issuer') : '';
  const whole = [text.markdown, page].filter((part) => part !== '').join('\n\n');
  if (whole !== '') return whole;
  note('It does not say how it is earned: write that into its file.');
  return 'The original does not say how it is earned.';
}

const addressIn = (value: JsonObject): string => textOf(value['id'] ?? value['@id']);

/** A sentence that ends with a link; with the bare address where nobody is to be led there. */
function linkTo(written: string, sentence: string): string {
  const address = publicAddress(written);
  if ('href' in address) return `${sentence}: <${address.href}>`;
  const plain = withoutMail(cleanText(written)).replaceAll('`', '').slice(0, limits.address);
  return plain === '' ? '' : `${sentence}: \`${plain}\``;
}

/** Where it comes from: the signed badge says so, too, since criteria are signed. */
function originOf(achievement: JsonObject, { name, url, id }: OriginalIssuer): string {
  const called = shortened(cleanText(withoutMail(name ?? '')), limits.name);
  const site = [url, id].map((one) => publicAddress(one ?? '')).find((one) => 'href' in one);
  const who =
    called === '' ? (site === undefined ? 'another issuer' : new URL(site.href).host) : called;
  const linked = site === undefined ? escaped(who) : `[${escaped(who)}](${inLink(site.href)})`;
  const page = publicAddress(addressIn(achievement));
  const definition = 'href' in page ? ` Its definition there: <${page.href}>` : '';
  return `This badge was first defined by ${linked}.${definition}`;
}

const inLink = (href: string): string => href.replaceAll('(', '%28').replaceAll(')', '%29');

function typeOf(value: JsonValue | undefined, note: Note): string | null {
  if (value === undefined || value === null) return null;
  const type = textOf(value);
  if (isAchievementType(type)) return type === 'Badge' ? null : type;
  note('Its kind is no word of Open Badges, so it is called a badge.');
  return null;
}

/** `tag` in Open Badges 3.0, `tags` before. */
function skillsOf({ tag, tags }: JsonObject): string[] {
  const words = [tag ?? tags ?? []]
    .flat()
    .map((word) => shortened(plainLetters(withoutMail(textOf(word))), 100))
    .filter((word) => word !== '');
  const seen = new Map(words.map((word) => [word.toLowerCase(), word]));
  return [...seen.values()].slice(0, 50);
}

function alignmentsOf(value: JsonValue | undefined, note: Note): Alignment[] {
  const all = [value ?? []].flat();
  const read = all.map((item) => (isJsonObject(item) ? alignmentOf(item) : null));
  const kept = read.filter((item) => item !== null).slice(0, 50);
  if (kept.length < all.length)
    note((`${all.length - kept.length} of its ${all.length} alignments ` + 'have no name or no identifier, so they are left out.'));
  return kept;
}

/** `target…` since Open Badges 2.0; `name` and `url` before. */
function alignmentOf(item: JsonObject): Alignment | null {
  const plain = (key: string, most: number): string | null =>
    shortened(cleanText(withoutMail(textOf(item[key]))), most) || null;
  const name = plain('targetName', limits.name) ?? plain('name', limits.name);
  const url = asciiAddress(textOf(item['targetUrl'] ?? item['url']).trim());
  if (name === null || !isIdentifier(url) || withoutMail(url) !== url) return null;
  return {
    name,
    url,
    framework: plain('targetFramework', limits.name),
    code: plain('targetCode', limits.name),
    description:
      plain('targetDescription', limits.description) ?? plain('description', limits.description),
    type: typeIn(item['targetType']),
  };
}

const typeIn = (value: JsonValue | undefined): string | null =>
  isTargetType(textOf(value)) ? textOf(value) : null;

function creditsOf(value: JsonValue | undefined, note: Note): number | null {
  if (value === undefined || value === null) return null;
  const isQuarter = typeof value === 'number' && value >= 0.25 && value <= 10_000 && value % 0.25 === 0;
  if (isQuarter) return value;
  note('Its credits are no number in quarters, so they are left out.');
  return null;
}

/** Null where it is the issuer's language here, or not said. */
function languageOf(achievement: JsonObject, ours: string): string | null {
  const tag = textOf(achievement['inLanguage'] ?? achievement['@language']).trim();
  return formats['language-tag'].test(tag) && tag !== ours ? tag : null;
}
