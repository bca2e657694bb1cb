/**
 * Asks the outside judges: @digitalbazaar/vc, @digitalcredentials/verifier-core, and the readers of a
 * wallet, @learncard/types.
 */

import { fileURLToPath } from 'node:url';
import type { DccJob, DccVerdicts } from './dcc-job.ts';
import type { Job, Verdict } from './job.ts';
import { runProgram } from './run-program.ts';

export type { DccJob, DccVerdict, DccVerdicts } from './dcc-job.ts';
export type { ContextGeneration, Job, Verdict } from './job.ts';

const program = fileURLToPath(new URL('program.mjs', import.meta.url));
const walletProgram = fileURLToPath(new URL('wallet-program.mjs', import.meta.url));
const dccProgram = fileURLToPath(new URL('dcc-program.mjs', import.meta.url));

/** One verdict per credential, in the job's order. */
export async function judge(job: Job): Promise<readonly Verdict[]> {
  return (await runProgram(program, job)) as readonly Verdict[];
}

/**
 * The same question to the other judge, which fetches by itself: what it asked for is in the
 * answer.
 */
export async function dccJudge(job: DccJob): Promise<DccVerdicts> {
  return (await runProgram(dccProgram, job)) as DccVerdicts;
}

/** What a wallet's reader takes a document for. */
export interface WalletVerdict {
  readonly kinds: readonly ('credential' | 'badge' | 'endorsement' | 'record' | 'presentation')[];
}

/** One verdict for each text of JSON, in their order. */
export async function walletJudge(texts: readonly string[]): Promise<readonly WalletVerdict[]> {
  return (await runProgram(walletProgram, { texts })) as readonly WalletVerdict[];
}
