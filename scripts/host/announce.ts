/** `npm run announce`: tells a chat of the awards that were signed, as the site's feed has them. */

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { absolute, awardPage } from '../../src/credential/addresses.ts';
import { chatMessage, chatShapes, feedItems } from '../../src/hosting/messages/chat.ts';
import { signedIn } from '../../src/hosting/telling.ts';
import { parseStrictJson } from '../../src/proof/strict-json.ts';
import { gitIn } from '../../src/repository/git.ts';
import { sendOnce } from '../../src/repository/network/send-once.ts';
import { readCommunity } from '../../src/repository/read.ts';
import { command, tellProblems, UsageError } from '../shell/command.ts';

const help = `
Usage: npm run announce -- --commit LEDGER --shape NAME [--feed FILE] [--send] [--root DIR]

Tells a chat of the awards that were signed in a commit of the ledger: those that stand in the site's feed, so nobody who is
in no list, and of the newest 50 alone; it says how many it leaves out. Without --send it prints what it would send, a JSON document on each line.
  --commit LEDGER  the commit that \`npm run push-ledger\` pushed
  --shape NAME     ${chatShapes.join(', ')}; slack is also what Mattermost and others take
  --feed FILE      the feed of the built site (default: dist/feed.json in the community's folder)
  --send           sends them to the https address in ANNOUNCE_URL, with ANNOUNCE_TOKEN as bearer token where it is set.
                   For matrix the address is that of the room, …/_matrix/client/v3/rooms/ROOM/send/m.room.message
  --root DIR       the community's folder, in a git checkout (default: this one)
`;

const options = {
  commit: { type: 'string' },
  shape: { type: 'string' },
  feed: { type: 'string' },
  send: { type: 'boolean' },
} as const;

await command(help, options, async ({ values, root }) => {
  const shape = chatShapes.find((one) => one === values.shape);
  if (shape === undefined) throw new UsageError(`--shape wants ${chatShapes.join(', ')}`);
  const { commit = '', send = false } = values;
  if (!/^[0-9a-f]{40,64}$/.test(commit)) throw new UsageError('--commit wants a whole commit id');
  const to = send ? receiver(process.env) : null;
  const { community, problems } = await readCommunity(root, { now: new Date() });
  if (community === null) return tellProblems(problems);
  const feed = resolve(values.feed ?? join(root, 'dist/feed.json'));
  const items = feedItems(parseStrictJson(await readFile(feed, 'utf8'), { maxDepth: 8 }));
  if (typeof items === 'string') throw new UsageError(`${feed}: ${items}`);
  const signed = await signedIn(gitIn(root, process.env), community, commit);
  const pages = new Set(
    signed.map(({ award }) =>
      absolute(community.issuer.url, awardPage(award.recipient, award.slug)),
    ),
  );
  let code = 0;
  const told = items.filter(({ url }) => pages.has(url));
  if (told.length < pages.size)
    console.error(
      `${pages.size - told.length} of ${pages.size} awards are not told of: they are in no list, ` +
        'or not among the newest that the feed holds.',
    );
  for (const item of told) {
    const { key, body } = chatMessage(shape, item);
    if (to === null) console.log(JSON.stringify(body));
    else if (!(await sent(to, shape, key, JSON.stringify(body)))) code = 1;
  }
  return code;
});

interface Receiver {
  readonly url: string;
  readonly token: string;
}

function receiver({ ANNOUNCE_URL: url = '', ANNOUNCE_TOKEN: token = '' }: NodeJS.ProcessEnv) {
  if (!/^https:\/\/|^http:\/\/127\.0\.0\.1(?::\d+)?(?:\/|$)/.test(url))
    throw new UsageError('ANNOUNCE_URL must be an https address');
  return { url, token };
}

/** The address may be a secret, so no sentence names it. */
async function sent(to: Receiver, shape: string, key: string, body: string): Promise<boolean> {
  // What is sent twice is known by this, where the receiver looks: Matrix and Mastodon do.
  const id = createHash('sha256').update(key).digest('hex').slice(0, 32);
  const isMatrix = shape === 'matrix';
  const status = await sendOnce({
    method: isMatrix ? 'PUT' : 'POST',
    url: isMatrix ? `${to.url.replace(/\/$/, '')}/${id}` : to.url,
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': id,
      ...(to.token !== '' && { Authorization: `Bearer ${to.token}` }),
    },
    body,
  }).then(
    (answer) => answer.status,
    () => null,
  );
  const isTaken = status !== null && status >= 200 && status < 300;
  console.log(
    `${key}: ${isTaken ? 'sent' : status === null ? 'nobody answered' : `refused with status ${status}`}`,
  );
  return isTaken;
}
