/** `npm run certificate`: awards on paper, as a PDF. */

import { resolve } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { UnknownLetters } from '../../src/artwork/paper/setting.ts';
import { type PaperForm, paperForms, paperOf } from '../../src/publication/paper/paper.ts';
import { inspect } from '../../src/publication/inspecting/inspect.ts';
import { isShownInForce } from '../../src/site/model/site.ts';
import { command, tellProblems, UsageError } from '../shell/command.ts';

const help = `
Usage: npm run certificate -- RECIPIENT/AWARD [--form FORM] [--out FILE] [--root DIR]
       npm run certificate -- --badge BADGE [--date YYYY-MM-DD] [--form FORM] [--out FILE] [--root DIR]

Writes a PDF for the archive (PDF/A-3a): tagged, with every letter inside, and with the signed credential attached. How it
looks, and who signs it by hand, stands in keys/issuer.json and in badge.md: \`certificate\`, \`signatories\`, \`sponsors\`. The
same award gives the same bytes. What is revoked or expired says so, and is not celebrated.
  --badge BADGE   every award of this badge that stands, one sheet each: for an event, with --date
  --date DAY      of these, only the awards of one day
  --form FORM     certificate (default); stickers: a sheet of the badge's picture; pocket: cards to cut out and carry
  --out FILE      where it goes (default: RECIPIENT-AWARD.pdf or BADGE.pdf, in the folder that you are in)
  --root DIR      the community's folder (default: this one)
`;

const options = {
  badge: { type: 'string' },
  date: { type: 'string' },
  form: { type: 'string', default: 'certificate' },
  out: { type: 'string' },
} as const;

await command(help, options, async ({ values, positionals, root }) => {
  const form = paperForms.find((one) => one === values.form);
  if (form === undefined) throw new UsageError(`--form wants ${paperForms.join(', ')}`);
  const [id, ...rest] = positionals;
  const isOne = id !== undefined && /^[^/]+\/[^/]+$/.test(id);
  if (rest.length > 0 || (values.badge === undefined) !== isOne)
    throw new UsageError('Name one award as RECIPIENT/AWARD, or a badge with --badge');
  const { community, ledger, publicFiles, problems } = await inspect(root, new Date());
  if (community === null || problems.length > 0) return tellProblems(problems);
  const paper = await paperOf({ community, ledger, publicFiles, now: new Date() });
  const wanted = paper.printable.filter(({ award }) =>
    isOne
      ? award.id === id
      : award.badge === values.badge &&
        isShownInForce(award) &&
        (values.date === undefined || award.date === values.date),
  );
  if (wanted.length === 0) {
    console.error(
      isOne
        ? `There is no signed award ${id}: \`npm run list\` shows all, \`npm run issue\` signs.`
        : 'No award that stands is meant by this: `npm run list` shows all.',
    );
    return 1;
  }
  const out = resolve(values.out ?? nameOf(isOne ? id : String(values.badge), form));
  try {
    const bytes = await paper.make(form === 'stickers' ? wanted.slice(0, 1) : wanted, form);
    await writeFile(out, bytes);
  } catch (error) {
    if (!(error instanceof UnknownLetters)) throw error;
    console.error(error.message);
    return 1;
  }
  console.log(out);
  return 0;
});

function nameOf(what: string, form: PaperForm): string {
  return `${what.replace('/', '-')}${form === 'certificate' ? '' : `-${form}`}.pdf`;
}
