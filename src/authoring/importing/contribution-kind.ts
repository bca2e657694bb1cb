/**
 * What the importer says about one kind of contribution: the shape of the texts beside this file.
 */

import type { Colour, Shape, SymbolName } from '../../community/artwork-names.ts';

/**
 * Which list of the code host shows the work: commits by, issues by, issues commented on by, or
 * changes reviewed by.
 */
export type EvidenceList = 'commits' | 'issues' | 'comments' | 'reviews';

export interface ContributionKind {
  /** The badge's name: what its recipients may call themselves. */
  readonly name: string;
  /** One or two plain sentences on what the work is and why it counts. */
  readonly description: string;
  /** Opens the criteria; ends with a colon, the points follow. */
  readonly opening: string;
  /** What was done, concretely; at least two. */
  readonly points: readonly string[];
  readonly artwork: {
    readonly shape: Shape;
    readonly colour: Colour;
    readonly symbol: SymbolName;
  } | null;
  /** Null where the work leaves its traces elsewhere than in the project's own repository. */
  readonly evidence: EvidenceList | null;
}

export type KindTexts = Readonly<Record<string, ContributionKind>>;

/**
 * The criteria as Markdown: the opening, one list item for each point, and what every imported
 * award rests on.
 */
export function criteriaOf(kind: ContributionKind): string {
  const points = kind.points.map((point) => `- ${point}`).join('\n');
  const ground =
    'The people who look after the project named the ' +
    'recipient for it in their list of contributors.';
  return `${kind.opening}\n\n${points}\n\n${ground}\n`;
}
