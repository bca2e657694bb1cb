/** What can be translated, as a command names it: a badge, a pathway, the issuer. */

import type { Badge, Community } from '../../community/model.ts';
import { formatFrontMatter } from '../../community/text/front-matter.ts';
import { furtherTextsOf, rolesOf } from '../../community/translations/further-texts.ts';
import {
  issuerChangedSince,
  markOfIssuer,
  markOfPathway,
  pathwayChangedSince,
} from '../../community/translations/other-marks.ts';
import { changedSince, markOf, partInWords } from '../../community/translations/translation.ts';
import { unknownName } from '../authored.ts';
import { withValue } from '../front-matter-edit.ts';

/** Something that stands in one language, with what it takes to begin it in another. */
export interface Original {
  /** As sentences call it, and the name of its file. */
  readonly called: string;
  readonly file: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** The path of its translation into the language of this tag. */
  path(tag: string): string;
  /** Of a translation that stands: which parts changed since, null where it does not say; else undefined. */
  changed(tag: string): readonly string[] | null | undefined;
  /** Its own texts as a translation, marked, for somebody to write over; null: it says nothing. */
  begun(): string | null;
  /** The text of a translation, marked as up to date. */
  marked(text: string): string;
}

/** How commands name the issuer; no badge has a dot in its name. */
const issuerName = 'issuer.json';
const pathways = 'pathways/';

/** What is named by a badge's slug, `pathways/<slug>` or `issuer.json`; or the sentence that it is not there. */
export function originalNamed(name: string, community: Community): Original | string {
  if (name === issuerName) return ofIssuer(community);
  if (name.startsWith(pathways)) return ofPathway(name.slice(pathways.length), community);
  const badge = community.badges.find(({ slug }) => slug === name);
  return badge === undefined ? unknownName('badge', name, community.badges) : ofBadge(badge);
}

function ofBadge(badge: Badge): Original {
  const { slug, language, name, description, skills, criteria, translations } = badge;
  return {
    ...{ called: `\`${slug}\``, file: 'badge.md', language },
    path: (tag) => `badges/${slug}/badge.${tag}.md`,
    changed: (tag) => {
      const found = translations.find((one) => one.language === tag);
      const parts = found && changedSince(found, badge);
      return parts && parts.map((part) => partInWords[part]);
    },
    begun: () =>
      formatFrontMatter(
        {
          ...{ name, description },
          ...(skills.length > 0 && { skills }),
          ...furtherData(badge),
          of: markOf(badge),
        },
        `\n${criteria}\n`,
      ),
    marked: (text) => withValue(text, 'of', markOf(badge)),
  };
}

/** What a badge says of results and certificates, as a file has it. */
function furtherData(badge: Badge): Readonly<Record<string, unknown>> {
  const { results, level, place, roles } = furtherTextsOf(badge);
  return {
    ...(results.length > 0 && {
      results: results.map(({ name, rubric, values }) => ({
        name,
        ...(rubric.length > 0 && {
          rubric: rubric.map((one) =>
            one.description === null
              ? { name: one.name }
              : { name: one.name, description: one.description },
          ),
        }),
        ...(values.length > 0 && { values }),
      })),
    }),
    ...(level !== null && { level }),
    ...(place !== null && { place }),
    ...(roles.length > 0 && { roles }),
  };
}

function ofPathway(slug: string, community: Community): Original | string {
  const pathway = community.pathways.find((one) => one.slug === slug);
  if (pathway === undefined) return unknownName('pathway', slug, community.pathways);
  const { name, description, about, language, translations } = pathway;
  const of = markOfPathway(pathway);
  return {
    ...{ called: `\`${pathways}${slug}\``, file: `${slug}.md`, language },
    path: (tag) => `badges/${pathways}${slug}.${tag}.md`,
    changed: (tag) => {
      const found = translations.find((one) => one.language === tag);
      return found && pathwayChangedSince(found, pathway);
    },
    begun: () => formatFrontMatter({ name, description, of }, about === '' ? '' : `\n${about}\n`),
    marked: (text) => withValue(text, 'of', of),
  };
}

function ofIssuer({ issuer }: Community): Original {
  const { description, language, certificate, translations } = issuer;
  const { place } = certificate;
  const roles = rolesOf(certificate);
  const of = markOfIssuer(issuer);
  const says = {
    ...(description !== null && { description }),
    ...(place !== null && { place }),
    ...(roles.length > 0 && { roles }),
  };
  return {
    ...{ called: `\`${issuerName}\``, file: issuerName, language },
    path: (tag) => `keys/issuer.${tag}.json`,
    changed: (tag) => {
      const found = translations.find((one) => one.language === tag);
      return found && issuerChangedSince(found, issuer);
    },
    begun: () => (Object.keys(says).length === 0 ? null : asJson({ ...says, of })),
    marked: (text) => {
      const written: object = JSON.parse(text);
      return asJson({ ...written, of });
    },
  };
}

const asJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
