/**
 * What LearnCard, a wallet, takes what we publish for: its own readers (@learncard/types), in a process
 * of its own. Usage: node wallet-program.mjs JOB.json; prints, for each text of the job, the kinds of
 * which it is.
 */

import { readFileSync } from 'node:fs';
import * as learnCard from '@learncard/types';

const readers = {
  credential: learnCard.VCValidator,
  badge: learnCard.AchievementCredentialValidator,
  endorsement: learnCard.EndorsementCredentialValidator,
  record: learnCard.ClrCredentialValidator,
  presentation: learnCard.VPValidator,
};

const { texts } = JSON.parse(readFileSync(process.argv[2], 'utf8'));

const verdicts = texts.map((text) => {
  const document = JSON.parse(text);
  return {
    kinds: Object.entries(readers).flatMap(([kind, reader]) =>
      reader.safeParse(document).success ? [kind] : [],
    ),
  };
});
process.stdout.write(JSON.stringify(verdicts));
