/**
 * A poster, a slide and a list for an event, as one HTML file to print or to show: the code on the first
 * two opens the page for proposals with badge, day and event filled in; on the list, people without an
 * account write their names.
 */

import { asMarkup } from '../../community/text/markup.ts';
import { qrSvg } from '../../artwork/qr.ts';
import { formAddress } from '../../community/hosts/code-hosts.ts';
import type { Badge, CalendarDate, Issuer } from '../../community/model.ts';
import { saidIn } from '../../community/translations/in-language.ts';
import { absolute, proposePage } from '../../credential/addresses.ts';
import { languageOf, spokenBy } from '../../language/languages.ts';
import { fill } from '../../language/text.ts';

export interface EventWish {
  /** Said in the language of the community's pages where it is translated into that. */
  readonly badge: Pick<Badge, 'slug' | 'name' | 'description' | 'language' | 'translations'>;
  readonly title: string;
  /** The day of the event, which the claim names. */
  readonly date: CalendarDate;
  /** The last day on which claims are looked at. */
  readonly until: CalendarDate;
}

/** What the code holds: an address of this site, the claim behind its `#`, which no server sees. */
export function claimAddress(site: string, { badge, title, date }: EventWish): string {
  const claim = new URLSearchParams({ badge: badge.slug, date, note: title, claim: '1' });
  return `${absolute(site, proposePage)}#${claim.toString()}`;
}

/** The host's form for the list from the door, event and badge filled in; null where there is none. */
export function listAddress(
  {
    interfaceLanguage,
    badgeWord,
    ...kept
  }: Pick<Issuer, 'repository' | 'host' | 'interfaceLanguage' | 'badgeWord'>,
  { badge, title, date }: EventWish,
): string | null {
  const { list } = languageOf(interfaceLanguage, badgeWord).words.doors;
  const { name, slug } = saidIn(badge, interfaceLanguage);
  return formAddress(kept, {
    form: 'list',
    title: fill(list.title, { badge: name }),
    answers: { badge: `${name} (${slug})`, date, why: title },
  });
}

/**
 * The file: the poster in portrait, the slide in landscape, the list in portrait. Throws RangeError where the address
 * is longer than a code takes.
 */
export async function eventPoster(
  { badge: written, ...event }: EventWish,
  issuer: Pick<Issuer, 'name' | 'url' | 'interfaceLanguage' | 'badgeWord'>,
): Promise<string> {
  const { words, day, tag, direction } = spokenBy(issuer);
  const text = words.event;
  const wish = { ...event, badge: saidIn(written, issuer.interfaceLanguage) };
  const said = `dir="auto" lang="${wish.badge.language}"`;
  const code = (await qrSvg(claimAddress(issuer.url, wish))).replace(
    '<svg',
    `<svg role="img" aria-label="${asMarkup(fill(text.code, { badge: wish.badge.name }))}"`,
  );
  const lines = [
    `<h1 dir="auto">${asMarkup(wish.title)}</h1>`,
    `<p class="badge" ${said}>${asMarkup(wish.badge.name)}</p>`,
    `<p ${said}>${asMarkup(wish.badge.description)}</p>`,
    `<h2>${asMarkup(text.poster)}</h2>`,
    code,
    `<p>${asMarkup(text.how)}</p>`,
    `<p>${asMarkup(fill(text.until, { day: day(wish.until) }))}</p>`,
    `<p class="small">${asMarkup(fill(text.honest, { issuer: issuer.name }))}</p>`,
  ].join('\n');
  return [
    '<!doctype html>',
    `<html lang="${tag}" dir="${direction}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${asMarkup(wish.title)}</title><style>${styles}</style></head><body>`,
    `<section class="poster">${lines}</section>`,
    `<section class="slide">${lines}</section>`,
    listSheet(wish, text.list),
    '</body></html>\n',
  ].join('\n');
}

/** Lines on a sheet for names. */
const lines = 20;

function listSheet(
  { title, badge }: EventWish,
  text: {
    readonly title: string;
    readonly lead: string;
    readonly name: string;
    readonly listed: string;
  },
): string {
  const row = '<tr><td></td><td></td></tr>';
  return [
    `<section class="list"><h2>${asMarkup(text.title)}</h2>`,
    `<p dir="auto">${asMarkup(title)}</p>`,
    `<p class="small">${asMarkup(fill(text.lead, { badge: badge.name }))}</p>`,
    `<table><tr><th>${asMarkup(text.name)}</th><th>${asMarkup(text.listed)}</th></tr>`,
    `${row.repeat(lines)}</table></section>`,
  ].join('\n');
}

const styles =
  '@page poster{size:A4 portrait;margin:15mm}@page slide{size:A4 landscape;margin:12mm}' +
  '.poster,.list{page:poster}.slide{page:slide}.slide,.list{break-before:page}' +
  'body{margin:0;font:16pt/1.4 sans-serif;color:#111;background:#fff;text-align:center}' +
  'section{padding:1rem;overflow-wrap:anywhere}h1{font-size:34pt;margin:0}h2{font-size:24pt}' +
  '.badge{font-size:22pt;font-weight:600;margin:.3em 0}svg{width:85mm;height:85mm}' +
  '.slide svg{width:75mm;height:75mm}.small{font-size:11pt}' +
  'table{width:100%;border-collapse:collapse;font-size:12pt}td,th{border:1px solid #777;height:8mm}' +
  'td:last-child,th:last-child{width:35mm}.list{padding:0}.list h2{margin:0}';
