/** From one input of the command to its reports: one for each badge that it stands for. */

import { networkReader } from '../../src/repository/network/fetch.ts';
import { mirrorReader } from '../../src/repository/network/mirror.ts';
import { documentsFrom, filesFrom } from '../../src/repository/network/source.ts';
import type { Report } from '../../src/verification/report/report.ts';
import {
  nameAlone,
  unreadableInput,
  verifyAddress,
  verifyFile,
  type Finding,
  type Inquiry,
} from '../../src/verification/verify-file.ts';
import { bring, type Input } from './inputs.ts';
import type { ownCommunity } from './own-community.ts';

/** What one badge, or one file without any, was found to be. */
export interface Judged {
  /** The input, or the address of one of the badges that it lists. */
  readonly name: string;
  readonly report: Report;
  /** The input that lists it, where that is another. */
  readonly from?: string;
  /** Whether it holds no badge, and lies in a folder among others that may. */
  readonly isBeside: boolean;
}

interface Task {
  readonly now: Date;
  readonly identity: string | null;
  readonly own: Awaited<ReturnType<typeof ownCommunity>>;
  /** The folder to read addresses from in place of the network. */
  readonly mirror: string | undefined;
  readonly stdin: AsyncIterable<Uint8Array>;
}

/** Judges inputs for one task. Never rejects. */
export function judgeWith(task: Task): (input: Input) => Promise<readonly Judged[]> {
  return async ({ name, refusal, isInFolder = false }) => {
    if (refusal !== null) return [{ name, report: unreadableInput(refusal), isBeside: false }];
    const inquiry = inquiryOf(task);
    const { report, items } = await findingOf(name, task, {
      ...inquiry,
      followsFiles: !isInFolder,
    });
    const isBeside = isInFolder && report.verdict === 'no-badge';
    if (items === undefined) return [{ name, report, isBeside }];
    return Promise.all(
      items.map(async (item) => ({
        name: item,
        report: (await verifyAddress(item, inquiryOf(task))).report,
        from: name,
        isBeside,
      })),
    );
  };
}

/** With a time to wait of its own for the network. */
function inquiryOf({ now, identity, own, mirror }: Task): Inquiry {
  const read = mirror === undefined ? networkReader() : mirrorReader(mirror);
  const [documents, files] = [documentsFrom(read), filesFrom(read)];
  const isMirrored = mirror !== undefined;
  // What was mirrored is judged as it was mirrored, pages that list badges included.
  const site = isMirrored && own.site !== undefined ? { url: own.site.url } : own.site;
  return {
    now,
    identity,
    trusted: own.trusted,
    known: own.known,
    fetchJson: isMirrored ? documents : own.before(documents),
    fetchFile: isMirrored ? files : own.filesBefore(files),
    pixelsOf: async (picture, side) =>
      (await import('../../src/artwork/photograph.ts')).photographPixels(picture, side),
    ...(site !== undefined && { site }),
  };
}

async function findingOf(name: string, { stdin }: Task, inquiry: Inquiry): Promise<Finding> {
  const brought = await bring(name, stdin);
  switch (brought.outcome) {
    case 'read':
      return verifyFile(brought.bytes, inquiry);
    case 'address':
      return verifyAddress(brought.address, inquiry);
    case 'name':
      return { report: nameAlone(name), text: null };
    case 'unreadable':
      return { report: unreadableInput(brought.reason), text: null };
  }
}
