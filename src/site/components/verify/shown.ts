/** Shows a badge as its signature has it: picture, name, person, issuer, day. */

import { fill } from '../../../language/text.ts';
import { issuerHost } from '../../../verification/issuer.ts';
import { servedAddress } from '../../../verification/own-site.ts';
import { printable } from '../../../verification/report/printable.ts';
import type { Report } from '../../../verification/report/report.ts';
import { awardPageOf } from './award-page.ts';
import { element } from './elements.ts';
import type { Place } from './place.ts';
import { checker, speech } from './speech.ts';

/** Nothing where no signature holds: what such a file says is anybody's. */
export function badgeShown(
  report: Report,
  place: Place,
  brought: Uint8Array | string,
): readonly HTMLElement[] {
  const { achievement } = report;
  if (achievement === null) return [];
  const rows = factsOf(report, place).map(([name, ...values]) =>
    element('div', {}, element('dt', {}, name), element('dd', {}, ...values)),
  );
  const page = awardPageOf(report, place, brought);
  return [
    element(
      'div',
      { class: 'shown' },
      ...pictureOf(report, place, brought),
      element(
        'div',
        { class: 'shown-words' },
        element('h3', {}, inOwnLanguage(report, achievement.name)),
        element('dl', {}, ...rows),
        ...(page === null ? [] : [element('p', {}, element('a', { href: page }, checker.back))]),
      ),
    ),
  ];
}

type Fact = readonly [name: string, ...values: readonly HTMLElement[]];

/** Only what the signature covers, but for this site's own name. */
function factsOf({ issuer, recipient, shown }: Report, place: Place): readonly Fact[] {
  const day = shown?.day ?? null;
  return [
    ...(recipient === null ? [] : [fact(checker.facts.recipient, recipient)]),
    ...(issuer === null ? [] : [issuerFact(issuer, place)]),
    ...(day === null ? [] : [fact(checker.facts.day, dayInWords(day))]),
    ...(shown?.results ?? []).map(({ name, reached }) => fact(printable(name), reached)),
  ];
}

/** What the badge says: in its own language, or in one that nobody named, whatever is around it. */
const inOwnLanguage = ({ shown }: Report, text: string): HTMLElement =>
  element('bdi', { lang: shown?.language ?? '' }, printable(text));

const fact = (name: string, value: string): Fact => [name, element('bdi', {}, printable(value))];

/** A stranger comes by its host first: anybody may call itself anything. */
function issuerFact(
  { id, name, trusted }: Exclude<Report['issuer'], null>,
  { issuer: own }: Place,
): Fact {
  const host = element('bdi', {}, issuerHost(id));
  if (trusted) return [checker.facts.issuer, element('bdi', {}, own.name), soft(host)];
  const calls = name === null ? [] : [soft(fill(checker.facts.name, { name: printable(name) }))];
  return [checker.facts.issuer, host, ...calls];
}

const soft = (said: Node | string): HTMLElement => element('span', { class: 'soft' }, said);

const dayInWords = (day: string): string =>
  new Intl.DateTimeFormat(speech.language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );

/**
 * The signed picture where it is inside the badge or on this site: no other host is asked for one.
 * Else the picture that was brought, which no signature covers.
 */
function pictureOf(
  { achievement, shown }: Report,
  { site }: Place,
  brought: Uint8Array | string,
): readonly HTMLElement[] {
  const own = servedAddress(shown?.image ?? '', site);
  const signed = /^data:image\/(?:png|svg\+xml|jpeg|gif|webp)[;,]/i.test(own);
  const source = signed || own.startsWith(site.servedFrom) ? own : dataOf(brought);
  if (source === null) return [];
  const alt = fill(checker.picture, { badge: printable(achievement?.name ?? '') });
  const picture = element('img', { src: source, alt, width: '160', height: '160' });
  picture.addEventListener('error', () => figure.remove());
  const figure = element(
    'figure',
    {},
    picture,
    ...(source === own ? [] : [element('figcaption', {}, checker.unsignedPicture)]),
  );
  return [figure];
}

/** A PNG's bytes as an address; null where they are none. */
function dataOf(brought: Uint8Array | string): string | null {
  if (typeof brought === 'string') return null;
  const letters = Array.from(brought, (byte) => String.fromCharCode(byte)).join('');
  return letters.startsWith('\x89PNG') ? `data:image/png;base64,${btoa(letters)}` : null;
}
