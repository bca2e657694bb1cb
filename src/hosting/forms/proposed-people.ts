/** Whom a form is about: people who are here, or new ones with a profile to write. */

import type { AuthoredFile } from '../../authoring/authored.ts';
import { type Circumstances, newRecipients } from '../../authoring/recipient.ts';
import type { CommunityFile } from '../../community/file.ts';
import { suggestSlug } from '../../community/identifiers.ts';
import type { Community, Visibility } from '../../community/model.ts';
import { pathOnSite } from '../../credential/addresses.ts';
import { asAnswers } from './as-answers.ts';
import type { Answers } from './filled-form.ts';
import { longestList } from './forms.ts';

export interface ProposedPeople {
  /** Their folders, in the order of the form. */
  readonly slugs: readonly string[];
  /** Profiles of those who are new. */
  readonly files: readonly AuthoredFile[];
  readonly refusals: readonly string[];
}

const visibilities: readonly Visibility[] = ['listed', 'unlisted', 'file-only'];

/** The folder that somebody wrote as such, or as the address of the page. */
const folderIn = (text: string, { issuer }: Community): string =>
  (pathOnSite(issuer.url, text.trim()) ?? text.trim())
    .replace(/^recipients\//, '')
    .replace(/\/.*$/, '');

/** What planning people takes: the day, a salt, and names that nobody can guess. */
export interface ProposalCircumstances extends Circumstances {
  readonly drawName: () => string;
}

/** Somebody whom a form names: by a folder that stands, or by a name. */
interface Asked {
  readonly name: string;
  /** Null where none was written. */
  readonly folder: string | null;
}

/** The people of a form about one person, or of a list: a name or an address on each line. */
export function peopleAsked(
  answers: Answers,
  community: Community,
  existing: readonly CommunityFile[],
  circumstances: ProposalCircumstances,
): Promise<ProposedPeople> {
  const asked =
    'people' in answers ? listed(answers['people'] ?? '', community) : [one(answers, community)];
  if (asked.length > longestList)
    return Promise.resolve({
      slugs: [],
      files: [],
      refusals: [`A list may name ${longestList} people; this one names ${asked.length}.`],
    });
  return planned(asked, answers, community, existing, circumstances);
}

function one({ name, folder = null }: Answers, community: Community): Asked {
  return { name: name ?? '', folder: folder === null ? null : folderIn(folder, community) };
}

function listed(people: string, community: Community): readonly Asked[] {
  const lines = people
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, '').trim())
    .filter((line) => line !== '');
  return lines.map((line) => {
    const folder = folderIn(line, community);
    return { name: line, folder: isHere(folder, community) ? folder : null };
  });
}

const isHere = (folder: string, { recipients }: Community): boolean =>
  recipients.some(({ slug }) => slug === folder);

async function planned(
  asked: readonly Asked[],
  answers: Answers,
  community: Community,
  existing: readonly CommunityFile[],
  { drawName, ...circumstances }: ProposalCircumstances,
): Promise<ProposedPeople> {
  const { profile = null } = answers;
  const visibility = visibilities.find((word) => word === answers['visibility']) ?? null;
  const isHidden = visibility === 'unlisted' || visibility === 'file-only';
  const placed = asked.map(({ name, folder }) => {
    if (folder !== null) return { name, slug: folder, isNew: !isHere(folder, community) };
    const slug = (isHidden ? null : suggestSlug(name)) ?? drawName();
    return { name, slug, isNew: true, isGuessed: true };
  });
  const refusals = placed
    .filter(({ slug, isGuessed = false }) => isGuessed && isHere(slug, community))
    .map(({ slug, name }) => somebodyHere(slug, name));
  const wishes = placed
    .filter(({ isNew }) => isNew)
    .map(({ name, slug }) => ({ slug, visibility, name, language: null, profile, email: null }));
  const made = refusals.length === 0 ? await newRecipients(existing, wishes, circumstances) : null;
  return {
    slugs: placed.map(({ slug }) => slug),
    files: made?.files ?? [],
    refusals: made === null ? refusals : asAnswers(made),
  };
}

const somebodyHere = (slug: string, name: string): string =>
  `There is somebody with the folder \`${slug}\` already, whom ${JSON.stringify(name.slice(0, 80))} ` +
  'may mean. Write that folder if it is the same person, and another name if not.';
