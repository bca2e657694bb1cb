/** Everything that is to be known about a community's folder before something is done with it. */

import { issuerPictureProblems } from '../../credential/issuer-picture.ts';
import { byPlace } from '../../community/problem.ts';
import { type PublicFile, readPublicFolder } from '../../repository/public-folder.ts';
import { type Reading, readCommunity } from '../../repository/read.ts';
import { badgePictureProblems } from './badge-pictures.ts';
import { gateProblems } from './gate.ts';
import { lookProblems, notYetTold } from './look.ts';

/** A reading with the `public/` folder, every issued credential verified. */
export interface Inspection extends Reading {
  readonly publicFiles: readonly PublicFile[];
}

/**
 * Reads and checks the community in `root`, its ledger and its `public/` folder. Writes nothing,
 * fetches nothing.
 */
export async function inspect(root: string, now: Date): Promise<Inspection> {
  const reading = await readCommunity(root, { now });
  const { files: publicFiles, problems: publicProblems } = await readPublicFolder(root);
  const gate =
    reading.community === null ? [] : await gateProblems(reading.community, reading.ledger, now);
  const picture =
    reading.community === null
      ? []
      : issuerPictureProblems(reading.community.issuer, reading.ledger, publicFiles);
  const pictures = reading.community === null ? [] : await badgePictureProblems(reading.community);
  const known = new Set(reading.problems.map(({ path }) => path));
  const fresh = gate.filter(({ path }) => !known.has(path));
  const look = await lookProblems(publicFiles);
  return {
    ...reading,
    publicFiles,
    problems: [
      ...reading.problems,
      ...publicProblems,
      ...notYetTold(look, picture),
      ...look,
      ...pictures,
      ...fresh,
    ].sort(byPlace),
  };
}
