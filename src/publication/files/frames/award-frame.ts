/**
 * The page of an award for a frame on another site: small, without script, and it says how the badge
 * stands. Its look is in it, so that it loads nothing but the picture and the community's colours.
 */

import { createHash } from 'node:crypto';
import { absolute, achievementIcon, awardPage } from '../../../credential/addresses.ts';
import type { Language } from '../../../language/languages.ts';
import type { Site, SiteAward, SiteRecipient } from '../../../site/model/site.ts';
import { ledTitle, stateSentence } from '../../../site/view/sentences.ts';
import { fill, partsOf } from '../../../language/text.ts';
import { escapeXml as escaped } from '../xml-text.ts';

/** The tokens of the pages, which a community's theme sets after it. */
const style = [
  ':root{color-scheme:light dark;--wall:#fbfbfa;--ink:#1a2024;--ink-soft:#4f5a60;--line:#d9dedd;',
  '--accent:#0d5563;--valid:#1a6338;--expired:#7a4b05;--revoked:#a3231c}',
  '@media(prefers-color-scheme:dark){:root{--wall:#131719;--ink:#eceeec;--ink-soft:#aab4b7;',
  '--line:#2f383c;--accent:#86cbd8;--valid:#7fd3a0;--expired:#e8b564;--revoked:#ff9c92}}',
  '*{box-sizing:border-box;margin:0}',
  'body{min-height:100vh;display:grid;align-items:center;padding:1rem;background:var(--wall);',
  'color:var(--ink-soft);border:1px solid var(--line);border-radius:.375rem;',
  'font:.875rem/1.4 system-ui,sans-serif;overflow-wrap:anywhere}',
  'main{display:flex;gap:1rem;align-items:center}main>div{min-width:0}',
  'img{flex:none;width:6rem;height:6rem}.lapsed img{filter:grayscale(1)}',
  'h1{font:400 1.25rem/1.2 Georgia,serif;color:var(--ink)}a{color:var(--accent)}',
  'p{margin-top:.25rem}[data-state=valid],[data-state=expiring]{color:var(--valid)}',
  '[data-state=expired]{color:var(--expired)}[data-state=revoked]{color:var(--revoked)}',
  '@media(max-width:24rem){body{padding:.75rem}img{width:4rem;height:4rem}h1{font-size:1.0625rem}}',
].join('');

const styleSource = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
const policy =
  `default-src 'none'; img-src 'self'; style-src 'self' ${styleSource}; ` +
  `base-uri 'none'; form-action 'none'`;

/** The page of a signed award of this recipient. */
export function awardFrame(
  site: Site,
  award: SiteAward,
  { name, language: nameLanguage }: SiteRecipient,
  language: Language,
): string {
  const { words } = language;
  const { achievement, state } = award;
  const { issuer } = site;
  const page = site.base + awardPage(award.recipient, award.slug);
  const picture = site.base + achievementIcon(award.badge, achievement.version);
  const title = fill(words.award.title, { badge: achievement.name, recipient: name });
  const lapsed = state === 'revoked' || state === 'expired';
  const away = `href="${escaped(page)}" target="_blank" rel="noopener"`;
  const badge = isolated(achievement.name, achievement.language);
  return document(site, language, {
    title: ledTitle(award, title, language),
    canonical: absolute(issuer.url, awardPage(award.recipient, award.slug)),
    head: '',
    body:
      `<main${lapsed ? ' class="lapsed"' : ''}>` +
      `<img src="${escaped(picture)}" width="96" height="96" alt="">` +
      `<div><h1><a ${away}>${badge}</a></h1>` +
      `<p>${escaped(words.award.to)} ${isolated(name, nameLanguage)}, ` +
      `${filled(words.award.by, isolated(issuer.name, issuer.language))}</p>` +
      `<p><b data-state="${state}">${escaped(words.award.states[state])}</b> ` +
      `${escaped(stateSentence(award, site, language))}</p>` +
      `<p><a ${away}>${escaped(words.award.check)}</a></p></div></main>`,
  });
}

/** What stands in a frame whose award moved (`to`: where its frame is now), or is shown no more. */
export function goneFrame(site: Site, to: string | null, lead: string, language: Language): string {
  const refresh =
    to === null ? '' : `<meta http-equiv="refresh" content="0; url=${escaped(site.base + to)}">`;
  const away = `href="${escaped(site.base)}" target="_blank" rel="noopener"`;
  const body = `<main><p>${escaped(lead)} <a ${away}>${isolated(site.issuer.name, site.issuer.language)}</a></p></main>`;
  return document(site, language, {
    title: site.issuer.name,
    canonical: null,
    head: refresh,
    body,
  });
}

function document(
  site: Site,
  { tag, direction }: Language,
  {
    title,
    canonical,
    head,
    body,
  }: Record<'title' | 'head' | 'body', string> & {
    readonly canonical: string | null;
  },
): string {
  return (
    `<!DOCTYPE html>\n<html lang="${tag}" dir="${direction}"><head><meta charset="utf-8">` +
    `<meta http-equiv="Content-Security-Policy" content="${policy}">` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    '<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">' +
    `<title>${escaped(title)}</title>` +
    (canonical === null ? '' : `<link rel="canonical" href="${escaped(canonical)}">`) +
    `${head}<style>${style}</style>` +
    `<link rel="stylesheet" href="${escaped(site.base)}theme.css"></head>` +
    `<body>${body}</body></html>\n`
  );
}

/** A name that somebody wrote, whatever the direction of its letters. */
const isolated = (text: string, language: string | null): string =>
  `<bdi${language === null ? '' : ` lang="${escaped(language)}"`}>${escaped(text)}</bdi>`;

/** A text with markup in its only place. */
const filled = (text: string, markup: string): string =>
  partsOf(text)
    .map((part, at) => (at % 2 === 0 ? escaped(part) : markup))
    .join('');
