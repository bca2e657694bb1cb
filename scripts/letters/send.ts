/** `npm run send`: sends the message about an award to the address that somebody sealed for it. */

import { dateOf } from '../../src/community/dates.ts';
import { sendLetters } from '../../src/hosting/letters/letters.ts';
import type { Post } from '../../src/hosting/letters/letter-box.ts';
import { isMailbox } from '../../src/proof/sealing/sealed-address.ts';
import { opened, sealingKeyOf } from '../../src/proof/sealing/sealing.ts';
import { gitIn } from '../../src/repository/git.ts';
import { mailServerAt, mailTo } from '../../src/repository/network/mail-server.ts';
import { readCommunity } from '../../src/repository/read.ts';
import { readTree } from '../../src/repository/tree.ts';
import { command, tellProblems, UsageError } from '../shell/command.ts';
import { letterBoxOf } from '../host/host.ts';
import { templatesIn } from '../host/templates.ts';

const help = `
Usage: npm run send -- [--branch NAME] [--root DIR]

Looks through the comments of the repository for addresses that people sealed on the page seal/ of the site. Where the award
is published, it sends the message about it, in the person's language, and takes the comment away; what is of no use is
taken away, too, with the reason. Nothing is sent twice. Run it after publishing, in a checkout of what was published.
  --branch NAME  the branch that holds the community (default: main)
  --root DIR     the community's folder, in a git checkout with its history (default: this one)
Needs the repository and a token that may read and delete comments: GITHUB_REPOSITORY and GITHUB_TOKEN; on Forgejo and Gitea
GITHUB_API_URL besides; on GitLab CI_API_V4_URL, CI_PROJECT_PATH and GITLAB_TOKEN (comments on merge requests alone are read). Elsewhere
than on GitHub the token is that of an account of its own, by which its comments are known. And
  SMTP_URL        the mail server: smtps://user:password@host:465, or smtp://user:password@host:587 for STARTTLS
  MAIL_FROM       the address that the messages come from
  SEALING_SECRET  what \`npm run keygen -- --sealing\` showed; several, each on its own line, while a key is replaced
Without any of these three, and without "sealing" in keys/issuer.json, it does nothing.
`;

/** Days whose comments are read: an address waits for 60 at most, and is then still to be taken away. */
const daysRead = 200;

await command(
  help,
  { branch: { type: 'string', default: 'main' } },
  async ({ values: { branch }, root }) => {
    const now = new Date();
    const { community, problems } = await readCommunity(root, { now });
    if (community === null) return tellProblems(problems);
    const { issuer } = community;
    const given = [
      process.env['SMTP_URL'],
      process.env['MAIL_FROM'],
      process.env['SEALING_SECRET'],
    ];
    if (issuer.sealing === null || given.every((one = '') => one === '')) {
      console.log('Nobody is told by mail: that is not set up. HOSTING.md says how.');
      return 0;
    }
    const secrets = await secretsFor(issuer.sealing, process.env);
    const post = postOf(process.env, issuer);
    const { templates, problems: wrong } = templatesIn(root);
    if (wrong.length > 0) return tellProblems(wrong);
    const { lines, isWell } = await sendLetters({
      ...{ community, files: await readTree(root), branch, templates, post },
      box: letterBoxOf(process.env),
      git: gitIn(root, process.env),
      open: (block) => opened(block, secrets),
      today: dateOf(now),
      since: new Date(now.getTime() - daysRead * 86_400_000).toISOString(),
    });
    for (const line of lines) console.log(line);
    if (lines.length === 0) console.log('No sealed address waits.');
    return isWell ? 0 : 1;
  },
);

async function secretsFor(
  key: string,
  { SEALING_SECRET: text = '' }: NodeJS.ProcessEnv,
): Promise<readonly string[]> {
  const secrets = text.split(/\s+/).filter((one) => one !== '');
  const keys = await Promise.all(secrets.map(sealingKeyOf));
  if (keys.length === 0 || keys.includes(null))
    throw new UsageError('SEALING_SECRET must hold what `npm run keygen -- --sealing` showed');
  if (!keys.includes(key))
    throw new UsageError(
      'SEALING_SECRET does not open what is sealed for "sealing" in keys/issuer.json: it is another key',
    );
  return secrets;
}

function postOf(
  { SMTP_URL = '', MAIL_FROM = '' }: NodeJS.ProcessEnv,
  { name, email }: { readonly name: string; readonly email: string | null },
): Post {
  const server = mailServerAt(SMTP_URL);
  if ('refusal' in server) throw new UsageError(`SMTP_URL ${server.refusal}`);
  if (!isMailbox(MAIL_FROM)) throw new UsageError('MAIL_FROM must be one plain e-mail address');
  const { trouble, send } = mailTo(server);
  return {
    trouble,
    send: (letter) => send({ ...letter, from: { name, address: MAIL_FROM }, replyTo: email }),
  };
}
