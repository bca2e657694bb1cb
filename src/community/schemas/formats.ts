/**
 * What a text may look like: each format with its test, and the words in which a mistake is
 * reported.
 */

import { carriesWhite } from '../artwork/contrast.ts';
import { colours, isNamedColour, isOwnColour } from '../artwork-names.ts';
import { isSealingKey } from '../../proof/sealing/sealing-key.ts';
import { canBeSeen } from '../characters.ts';
import { isResultType, isTargetType, resultTypes, targetTypes } from '../results/result.ts';
import { isCalendarDate, isDuration } from '../dates.ts';
import {
  asciiAddress,
  isAchievementType,
  isHttpsAddress,
  isIdentifier,
  isSiteAddress,
} from './addresses-and-types.ts';

interface Format {
  readonly test: (text: string) => boolean;
  /** Completes the sentence "… must be". */
  readonly needs: string;
  readonly rule: string;
}

/** In the form that is signed, in which a letter beyond ASCII takes several characters. */
const longestAddress = 2_000;

export const formats = {
  'plain-text': {
    test: (text: string) => canBeSeen(text) && text === text.trim() && !/[\n\r\t]/.test(text),
    needs: 'visible text on one line, without spaces around it',
    rule: 'wrong-value',
  },
  markdown: {
    test: canBeSeen,
    needs: 'visible text, in Markdown',
    rule: 'wrong-value',
  },
  'calendar-date': {
    test: isCalendarDate,
    needs: 'a calendar date such as 2026-05-01',
    rule: 'wrong-date',
  },
  duration: {
    test: isDuration,
    needs: 'a duration such as P2Y, P18M, P4W or P90D',
    rule: 'wrong-value',
  },
  // Letters of any script are accepted, and signed in the form that browsers send.
  'https-address': {
    test: (text: string) => {
      const address = asciiAddress(text);
      return isHttpsAddress(address) && address.length <= longestAddress;
    },
    needs: 'an address that starts with https:// and holds no space',
    rule: 'not-https',
  },
  // What identifies an entry need not be a page: many frameworks name theirs with http: or urn:.
  identifier: {
    test: (text: string) => isIdentifier(asciiAddress(text)),
    needs:
      'the identifier of the entry: an address such as https://skills.example/repair ' +
      'or http://data.europa.eu/esco/skill/…, or another IRI such as urn:…',
    rule: 'wrong-value',
  },
  'site-address': {
    test: isSiteAddress,
    needs: 'the address of the site: https://, a host name, and a slash at the end',
    rule: 'not-https',
  },
  'email-address': {
    test: (text: string) =>
      /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/.test(text),
    needs: 'an e-mail address',
    rule: 'wrong-value',
  },
  'language-tag': {
    test: (text: string) => /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/.test(text),
    needs: 'a language tag such as en, de or pt-BR',
    rule: 'wrong-value',
  },
  // Open Badges knows PNG and SVG; the name becomes part of an address, so it is narrow.
  'picture-name': {
    test: (text: string) => /^[A-Za-z0-9][A-Za-z0-9._-]*\.(?:svg|png)$/.test(text),
    needs: 'the name of a picture in public/ that ends in .svg or .png, such as logo.svg',
    rule: 'wrong-value',
  },
  'typeface-name': {
    test: (text: string) => /^[A-Za-z0-9][A-Za-z0-9._-]*\.(?:woff2|ttf|otf)$/.test(text),
    needs:
      'the name of a typeface in public/ that ends in .woff2, .ttf or .otf, such as names.woff2',
    rule: 'wrong-value',
  },
  'sealing-key': {
    test: isSealingKey,
    needs:
      'a public key that `npm run keygen -- --sealing` wrote: age1pq1 or age1, and what follows',
    rule: 'wrong-value',
  },
  'linkedin-number': {
    test: (text: string) => /^[1-9]\d{0,14}$/.test(text),
    needs:
      'the number of your organisation on LinkedIn, digits only, such as ' +
      '12345678; the address of its page shows it to whoever looks after that page',
    rule: 'wrong-value',
  },
  'artwork-colour': {
    test: (text: string) => isNamedColour(text) || (isOwnColour(text) && carriesWhite(text)),
    needs:
      `one of ${colours.join(', ')}, or a colour of your own as # and six hex digits in lower ` +
      'case that is dark enough for a light symbol, such as #7a1f5c',
    rule: 'wrong-value',
  },
  'achievement-type': {
    test: isAchievementType,
    needs:
      'a type that Open Badges 3.0 knows, such as Badge ' +
      'or Certificate, or one that starts with ext:',
    rule: 'wrong-value',
  },
  'hashed-email': {
    test: (text: string) => /^sha256\$[0-9a-f]{64}$/.test(text),
    needs: '`sha256$` and 64 lower-case hex digits',
    rule: 'wrong-value',
  },
  'key-did': {
    test: (text: string) => /^did:key:z6Mk[1-9A-HJ-NP-Za-km-z]{44}$/.test(text),
    needs: 'the did:key of an Ed25519 key: did:key:z6Mk and 44 letters and digits',
    rule: 'wrong-value',
  },
  'issuer-did': {
    test: (text: string) =>
      /^did:web:[a-z0-9.-]+(?:%3A\d+)?(?::[A-Za-z0-9._~-]+)*$/.test(text) ||
      /^did:key:z[1-9A-HJ-NP-Za-km-z]{20,}$/.test(text),
    needs:
      'what badges name as issuer: did:web: and a host in small letters, such as ' +
      'did:web:other.example, or a did:key',
    rule: 'wrong-value',
  },
  // Whoever has the key of one can sign for it: did:key of Ed25519, and did:web of any key.
  'holder-did': {
    test: (text: string) =>
      /^did:key:z6Mk[1-9A-HJ-NP-Za-km-z]{44}$/.test(text) ||
      /^did:web:[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:%3A\d{1,5})?(?::[A-Za-z0-9._-]+)*$/.test(text),
    needs: 'a did:key of an Ed25519 key (did:key:z6Mk…), or a did:web such as did:web:ada.example',
    rule: 'wrong-value',
  },
  'target-type': {
    test: isTargetType,
    needs: `one of ${targetTypes.join(', ')}, or a type that starts with ext:, such as ext:ESCO.Skill`,
    rule: 'wrong-value',
  },
  'result-type': {
    test: isResultType,
    needs: `one of ${resultTypes.join(', ')}, or a type that starts with ext:`,
    rule: 'wrong-value',
  },
  'credit-unit': {
    test: (text: string) => /^[A-Za-z][A-Za-z0-9._-]{0,39}$/.test(text),
    needs: 'a short name without spaces, such as ECTS, CEU or hours',
    rule: 'wrong-value',
  },
  'account-name': {
    test: (text: string) => /^[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$/.test(text),
    needs: 'the name of one account, without @ and without an address',
    rule: 'wrong-value',
  },
  'kept-badge': {
    test: (text: string) => /^[0-9a-f]{64}\.(?:json|jwt)$/.test(text),
    needs: 'the name of the file beside this one: 64 lower-case hex digits, and .json or .jwt',
    rule: 'wrong-value',
  },
  'translated-mark': {
    test: (text: string) => /^[0-9a-f]{6}(?:-[0-9a-f]{6}){2}$/.test(text),
    needs: 'the mark that `npm run check` says, or left out',
    rule: 'wrong-value',
  },
  'texts-mark': {
    test: (text: string) => /^[0-9a-f]{6}(?:(?:-[0-9a-f]{6}){3}|(?:-[0-9a-f]{6}){5})$/.test(text),
    needs: 'what `npm run translate -- BADGE LANGUAGE --seen` writes, or left out',
    rule: 'wrong-value',
  },
  salt: {
    test: (text: string) => /^[0-9a-f]{32,128}$/.test(text),
    needs: 'at least 32 lower-case hex digits, drawn at random',
    rule: 'wrong-value',
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;
