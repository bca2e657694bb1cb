/**
 * What somebody filled in, as the files that the commands for authors write, judged by the check
 * itself; or every reason why there are none.
 */

import { asAnswers } from '../../../authoring/as-answers.ts';
import { proposedBadge } from '../../../authoring/proposed-badge.ts';
import {
  folderIn,
  linesOf,
  peopleIn,
  type ProposalCircumstances,
  supposedOfClaim,
  proposedAwards,
} from '../../../authoring/proposed-awards.ts';
import { newRecipients } from '../../../authoring/recipient.ts';
import { checkCommunity } from '../../../community/check.ts';
import { suggestSlug } from '../../../community/identifiers.ts';
import { fileKindOf, inWords } from '../../../community/pictures/kinds.ts';
import { plainPicture, type TakenPicture } from '../../../community/pictures/plain-picture.ts';
import type { Standing } from '../../model/standing.ts';
import type { Planned, Wish } from './messages.ts';
import { lookOfAwards, lookOfBadge, lookOfPerson } from './looks.ts';
import { standingFiles } from './standing-files.ts';

/** `spoken`: BCP 47 tag of the language of the page. */
type Circumstances = ProposalCircumstances & { readonly spoken: string };

/** Plans one wish against what the pages tell; says each reason once. */
export async function planOf(
  wish: Wish,
  standing: Standing,
  circumstances: Circumstances,
): Promise<Planned> {
  const planned = await plannedFor(wish, standing, circumstances);
  return { ...planned, refusals: [...new Set(planned.refusals)] };
}

function plannedFor(
  wish: Wish,
  standing: Standing,
  circumstances: Circumstances,
): Promise<Planned> {
  switch (wish.kind) {
    case 'award':
      return awards(wish, standing, circumstances);
    case 'badge':
      return badge(wish, standing, circumstances);
    case 'person':
      return person(wish, standing, circumstances);
  }
}

/** Folders of those who are named by folder or address, and those that new names would get. */
export function foldersIn(wish: Wish, standing: Pick<Standing, 'issuer'>): readonly string[] {
  switch (wish.kind) {
    case 'award':
      return linesOf(wish.people).flatMap((line) => [
        folderIn(line, standing),
        suggestSlug(line) ?? '',
      ]);
    case 'person':
      return [suggestSlug(wish.name) ?? ''];
    case 'badge':
      return [];
  }
}

const given = (text: string): string | null => (text.trim() === '' ? null : text);

async function awards(
  wish: Extract<Wish, { kind: 'award' }>,
  standing: Standing,
  circumstances: Circumstances,
): Promise<Planned> {
  const { people, visibility, badge: slug } = wish;
  if (linesOf(people).length === 0) return { files: [], refusals: [], isForNobody: true };
  const folders = new Set(foldersIn(wish, standing));
  const near = standing.recipients.filter((one) => folders.has(one.slug));
  const files = standingFiles(standing, near);
  const { community, problems } = checkCommunity(files, { now: circumstances.now });
  if (community === null)
    return { files: [], refusals: asAnswers({ files: [], refusals: [], problems }) };
  const supposed = wish.isClaim ? supposedOfClaim(slug, community) : null;
  const made = await proposedAwards(
    {
      badge: slug,
      people: peopleIn(people, community),
      visibility: visibility === '' ? null : visibility,
      profile: null,
      date: given(wish.date),
      evidence: linesOf(wish.evidence),
      note: given(wish.note),
      exception: given(wish.exception),
      results: linesOf(wish.results),
      credits: given(wish.credits),
      language: given(wish.language),
      ...supposed,
    },
    community,
    files,
    circumstances,
  );
  const look = lookOfAwards(made.files, files, standing, circumstances);
  // With what only the organiser can say, there is no file to write, but a form to send.
  return { files: supposed === null ? made.files : [], refusals: made.refusals, look };
}

async function badge(
  { kind: _, picture: chosen, ...words }: Extract<Wish, { kind: 'badge' }>,
  standing: Standing,
  { now, spoken }: Circumstances,
): Promise<Planned> {
  const taken = chosen === null ? null : pictureOf(chosen.name, chosen.bytes);
  if (taken !== null && 'refusals' in taken) return { files: [], refusals: taken.refusals };
  const wish = { ...words, picture: taken };
  const made = await proposedBadge(wish, standingFiles(standing, []), now);
  const [picture] = made.pictures ?? [];
  return {
    files: made.files,
    refusals: asAnswers(made),
    look: lookOfBadge(words, made.files, spoken),
    ...(picture !== undefined && { picture: { ...picture, notes: taken?.notes ?? [] } }),
  };
}

/** A drawing or a PNG; photos are for `npm run new`, which makes a PNG of them. */
function pictureOf(file: string, bytes: Uint8Array): TakenPicture {
  const kind = fileKindOf(bytes);
  return kind === 'svg' || kind === 'png'
    ? plainPicture(file, `image.${kind}`, bytes, kind)
    : { refusals: [`${file} is ${inWords(kind)}. Save it as PNG or SVG, and choose it again.`] };
}

async function person(
  { name, profile, visibility, language }: Extract<Wish, { kind: 'person' }>,
  standing: Standing,
  circumstances: Circumstances,
): Promise<Planned> {
  const isHidden = visibility === 'unlisted' || visibility === 'file-only';
  const slug = (isHidden ? null : suggestSlug(name)) ?? circumstances.drawName();
  const near = standing.recipients.filter((one) => one.slug === slug);
  const wish = {
    slug,
    name,
    visibility: visibility === '' ? null : visibility,
    language: given(language),
    profile: given(profile),
    email: null,
  };
  const made = await newRecipients(standingFiles(standing, near), [wish], circumstances);
  const refusals = asAnswers(made);
  const look = refusals.length > 0 ? null : lookOfPerson(name, wish.profile, visibility);
  return { files: made.files, refusals, look };
}
