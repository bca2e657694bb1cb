/**
 * Every credential of a built site, in the three forms that people pass on, before two outside
 * judges and ours.
 */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractCredential } from '../../baking/extract.ts';
import { absolute, didDocumentPath, isStatusListPath } from '../../credential/addresses.ts';
import { addressOf, awardsIn, verifyFile } from '../fixtures/issued-community.ts';
import { dccJudge, judge } from '../oracle/judge.ts';
import { firstTextOf, itxtOf } from '../oracle/plain-extraction.ts';
import { filesIn } from '../fixtures/trees.ts';

export type State = 'valid' | 'expired' | 'revoked';

/** What each verifier says of one form of one award; what is no state is a sentence. */
export interface Opinions {
  /** `<recipient>/<slug>.<form>`. */
  readonly file: string;
  readonly ours: string;
  readonly vc: string;
  readonly dcc: string;
}

const schema = new URL(
  '../../../../shared/contexts/schema/ob_v3p0_achievementcredential-jsonschema1.2024-07-30.json',
  import.meta.url,
);
const forms = ['json', 'png', 'svg'] as const;

/**
 * Judges what is published in `dist`; the outside judges read keys and status lists from there,
 * too.
 */
export async function opinionsOn(root: string, dist: string): Promise<readonly Opinions[]> {
  const url = addressOf(root);
  const files = awardsIn(root)
    .filter((award) => existsSync(join(dist, 'recipients', `${award}.json`)))
    .flatMap((award) => forms.map((form) => `${award}.${form}`));
  const texts: string[] = [];
  for (const file of files)
    texts.push(await plainText(readFileSync(join(dist, 'recipients', file)), file));
  // What is judged is text, which was taken out of each form in two ways: where all forms hold the
  // same, once is enough.
  const different = [...new Set(texts)];
  const credentials = different.map((text) => ({ text }));
  const [vc, dcc] = await Promise.all([
    judge({
      credentials,
      documents: documentsOf(dist, url),
      openBadgesContext: '2024-03',
      schemaPath: existsSync(schema) ? fileURLToPath(schema) : null,
      at: null,
    }),
    dccJudge({ credentials, documents: {}, site: { address: url, folder: dist }, at: null }),
  ]);
  const opinions: Opinions[] = [];
  const verdicts: string[] = [];
  for (const [at, file] of files.entries()) {
    const judged = different.indexOf(texts[at]!);
    verdicts[judged] ??= (
      await verifyFile(readFileSync(join(dist, 'recipients', file)), dist, url)
    ).verdict;
    opinions.push({
      file,
      ours: verdicts[judged],
      vc: ofVc(vc[judged]!),
      dcc: ofDcc(dcc.verdicts[judged]!),
    });
  }
  return opinions;
}

/** Taken out by a reader that shares nothing with ours, and the same as ours takes out. */
async function plainText(bytes: Uint8Array, file: string): Promise<string> {
  const text = new TextDecoder().decode(bytes);
  const plain = file.endsWith('.png')
    ? itxtOf(bytes, 'openbadgecredential')
    : file.endsWith('.svg')
      ? firstTextOf(text)
      : text;
  if (plain === null || plain.trim() !== (await extractCredential(bytes)).text.trim())
    throw new Error(`${file} is read in two ways.`);
  return plain.trim();
}

function documentsOf(dist: string, url: string): Record<string, unknown> {
  const paths = [didDocumentPath(url), ...filesIn(dist).filter(isStatusListPath)];
  return Object.fromEntries(
    paths.map((path) => [
      absolute(url, path),
      JSON.parse(readFileSync(join(dist, path), 'utf8')) as unknown,
    ]),
  );
}

type Vc = Awaited<ReturnType<typeof judge>>[number];
type Dcc = Awaited<ReturnType<typeof dccJudge>>['verdicts'][number];

/**
 * It calls what is past its last day unverified, and says of a revoked one only that the bit is
 * set.
 */
function ofVc({ verified, error, schemaErrors, status }: Vc): State | string {
  if (schemaErrors.length > 0) return schemaErrors.join('; ');
  if (verified) return status === true ? 'revoked' : status === false ? 'valid' : 'no status';
  return /after "validUntil"/.test(error ?? '') ? 'expired' : String(error);
}

function ofDcc({ signature, expired, revoked, schemaErrors, error }: Dcc): State | string {
  if (!signature || error !== null || (schemaErrors ?? []).length > 0)
    return [error, ...(schemaErrors ?? [])].join('; ');
  if (revoked === true) return 'revoked';
  return expired === true ? 'expired' : revoked === false ? 'valid' : 'no status';
}
