/**
 * How the generated sets are put before the judges, and how much of them: a share in `npm test`,
 * all in `test:generated`.
 */

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { JsonObject } from '../../proof/json.ts';
import type { Circumstances, Report } from '../../verification/report/report.ts';
import { verify } from '../../verification/verify.ts';
import { generatedNow } from './communities.ts';
import {
  dccJudge,
  judge,
  type ContextGeneration,
  type DccVerdict,
  type Verdict,
} from '../oracle/judge.ts';

type Documents = Readonly<Record<string, JsonObject>>;

/** True in `npm run test:generated`. */
export const isFullRun: boolean = process.env['MODE'] === 'generated';

const schema = new URL(
  '../../../../shared/contexts/schema/ob_v3p0_achievementcredential-jsonschema1.2024-07-30.json',
  import.meta.url,
);
/**
 * Without the published files beside the repository, the later generation of the context and the
 * strict schema stay untried.
 */
export const withoutShared: boolean = !existsSync(schema);

const at = generatedNow.toISOString();
const asCredentials = (texts: readonly string[]): { text: string }[] =>
  texts.map((text) => ({ text }));

/** What @digitalbazaar/vc says of each text, in safe mode, and the strict 1EdTech schema. */
export async function verdictsOfVc(
  texts: readonly string[],
  documents: Documents,
  openBadgesContext: ContextGeneration,
): Promise<readonly Verdict[]> {
  const schemaPath = withoutShared ? null : fileURLToPath(schema);
  return judge({ credentials: asCredentials(texts), documents, openBadgesContext, schemaPath, at });
}

/** What @digitalcredentials/verifier-core says of each text. */
export async function verdictsOfDcc(
  texts: readonly string[],
  documents: Documents,
): Promise<readonly DccVerdict[]> {
  return (await dccJudge({ credentials: asCredentials(texts), documents, site: null, at }))
    .verdicts;
}

/** What our verifier says of each text, to a reader who trusts nobody beforehand. */
export async function reportsOf(
  texts: readonly string[],
  documents: Documents,
): Promise<readonly Report[]> {
  const circumstances: Circumstances = {
    now: generatedNow,
    trusted: [],
    fetchJson: async (address) => {
      const document = documents[address];
      if (document === undefined)
        return { outcome: 'unreachable', reason: 'There is no such document.' };
      return { outcome: 'fetched', address, text: JSON.stringify(document) };
    },
  };
  const reports: Report[] = [];
  for (const text of texts) reports.push(await verify(text, circumstances));
  return reports;
}
