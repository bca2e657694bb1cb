/**
 * Findings about the issuer: whose folder it is, its address, its keys, and what waits to be
 * signed.
 */

import { namedHosts } from '../../community/hosts/code-hosts.ts';
import { chainHint } from '../../community/key-chain.ts';
import { issuerPath } from '../../credential/addresses.ts';
import { addressesOf } from '../../credential/moving/own-addresses.ts';
import { addressProblems } from '../../credential/moving/address-rules.ts';
import { namesToCorrect } from '../../credential/ledger/signed-identity.ts';
import { awardsToCorrect, statusPlaceOf, unsignedAwards } from '../../credential/issuing.ts';
import { minimumEntries } from '../../credential/status-list.ts';
import { addressWarnings } from '../address.ts';
import { withoutInterface } from '../interface-language.ts';
import { belongings, hasSampleKey, isKey } from '../leftovers.ts';
import { isLedgerPath } from '../../credential/ledger/ledger.ts';
import { isOwn } from '../plan.ts';
import type { Examined } from './examined.ts';
import { bad, type Finding, good, open } from './finding.ts';

/**
 * Every finding about the issuer; those that need a sound community are left out where there is
 * none.
 */
export function issuerFindings(examined: Examined): readonly Finding[] {
  return [
    problems(examined),
    owner(examined),
    leftovers(examined),
    ...address(examined),
    language(examined),
    linkedin(examined),
    host(examined),
    sealing(examined),
    domain(examined),
    ...keys(examined),
    ...chain(examined),
    waiting(examined),
    names(examined),
    register(examined),
    statusList(examined),
  ].filter((finding) => finding !== null);
}

function problems({ problems: count, community, ledger }: Examined): Finding {
  const [moved] = community === null ? [] : addressProblems(community, ledger);
  if (moved !== undefined) return bad('check', moved.message, moved.remedy);
  return count === 0
    ? good('check', 'The community has no problem.')
    : bad(
        'check',
        `The community has ${count} ${count === 1 ? 'problem' : 'problems'}.`,
        '`npm run check` names each, with its place and its remedy.',
      );
}

function owner({ files, sample, community }: Examined): Finding {
  if (!isOwn(files, sample))
    return bad(
      'issuer',
      'This is still the sample, or nobody’s.',
      '`npm run setup` makes it yours.',
    );
  return good('issuer', `The issuer is ${community?.issuer.name ?? 'your own'}.`);
}

function leftovers({ files, sample }: Examined): Finding | null {
  if (!isOwn(files, sample)) return null;
  const left = [...belongings(files, sample)].filter(
    ([path, belongs]) =>
      (belongs === 'sample' || belongs === 'trial') && (isKey(path) || isLedgerPath(path)),
  );
  const [first] = left;
  return first === undefined
    ? good('sample', 'Nothing that was signed for the sample is left.')
    : bad(
        'sample',
        `${left.length} files that were signed for the sample are left, such as ${first[0]}.`,
        '`npm run setup` removes them.',
      );
}

function address({ community }: Examined): Finding[] {
  if (community === null) return [];
  const { url } = community.issuer;
  const warnings = addressWarnings(url);
  return warnings.length === 0
    ? [good('address', `The address is ${url}`)]
    : warnings.map((warning) =>
        open(
          'address',
          warning,
          `Before the first award, change \`url\` in ${issuerPath}; ` +
            `later, \`npm run move -- URL\` moves the site.`,
        ),
      );
}

function language({ community }: Examined): Finding | null {
  const unspoken = community === null ? null : withoutInterface(community.issuer);
  return unspoken === null
    ? null
    : open(
        'language',
        unspoken,
        'Nothing to do; texts of your own stay as they are. “Add a ' +
          'language” in src/ARCHITECTURE.md says how the interface learns one.',
      );
}

/** Only of somebody's own: without the number, LinkedIn shows a name and no logo. */
function linkedin({ community, files, sample }: Examined): Finding | null {
  if (community === null || community.issuer.linkedin !== null || !isOwn(files, sample))
    return null;
  return good(
    'linkedin',
    'Badges on LinkedIn profiles name you, without a logo. With the number ' +
      'of your page there, as `linkedin` in keys/issuer.json, they show it.',
  );
}

/** Where the address does not tell whose pages stand there, none leads to a form. */
function host({ community }: Examined): Finding | null {
  if (community === null || community.issuer.repository === null) return null;
  return community.issuer.host === 'other'
    ? open(
        'host',
        `Nobody can tell what runs at ${new URL(community.issuer.repository).hostname}, so pages lead to no form.`,
        `Say it as \`host\` in ${issuerPath}, one of ${namedHosts.join(', ')}; then \`npm run forms\`. ` +
          'Something else: nothing to do.',
      )
    : null;
}

/** Only where addresses are sealed: what has to stand on the host cannot be seen from here. */
function sealing({ community }: Examined): Finding | null {
  if (community === null || community.issuer.sealing === null) return null;
  const isOnGitHub = ['github', 'other'].includes(community.issuer.host);
  return good(
    'sealing',
    isOnGitHub
      ? 'Addresses can be sealed for messages by mail. The environment `mail` on the host needs ' +
          'SMTP_URL, MAIL_FROM and SEALING_SECRET.'
      : 'Addresses can be sealed for messages by mail. No workflow sends them here: `npm run send` ' +
          'does, in a job of yours or by hand, with SMTP_URL, MAIL_FROM and SEALING_SECRET.',
  );
}

/** The files by which hosts learn of a domain agree with the address. */
function domain({ community, files }: Examined): Finding | null {
  const file = files.find(({ path }) => path === 'public/CNAME' || path === 'public/.domains');
  if (community === null || file === undefined) return null;
  const { host } = new URL(community.issuer.url);
  const lines = new TextDecoder()
    .decode(file.bytes ?? new Uint8Array())
    .split(/\s+/)
    .filter((line) => line !== '');
  const agrees = file.path.endsWith('CNAME')
    ? lines.length === 1 && lines[0] === host
    : lines[0] === host;
  return agrees
    ? good('domain', `${file.path} names ${host}.`)
    : bad(
        'domain',
        `${file.path} does not name ${host}, which is where the badges say the site is.`,
        `Write ${host} into it, on a line of its own.`,
      );
}

const long = 2 * 365.25 * 24 * 60 * 60 * 1000;

function keys({ community, secret, now }: Examined): Finding[] {
  if (community === null) return [];
  const active = community.keys.find(({ state }) => state === 'active');
  if (active === undefined)
    return [
      bad(
        'key',
        'There is no active key, so nothing can be signed.',
        '`npm run keygen` makes one.',
      ),
    ];
  const age =
    now.getTime() - Date.parse(active.created) > long
      ? [
          open(
            'key-age',
            `The key ${active.id} is older than two years.`,
            '`npm run keygen -- --rotate`, with its secret, makes ' +
              'the next one; what this one signed stays valid.',
          ),
        ]
      : [];
  if (secret.is === 'unset') return [good('key', `The active key is ${active.id}.`), ...age];
  if (secret.is === 'refused')
    return [bad('key', secret.reason, `Set the secret of ${active.id}.`), ...age];
  return [
    secret.publicKeyMultibase === active.publicKeyMultibase
      ? good('key', `The secret in the environment belongs to the active key ${active.id}.`)
      : bad(
          'key',
          `The secret in the environment is not that of the active key ${active.id}.`,
          `Set the secret of ${active.id}.`,
        ),
    ...age,
  ];
}

/** Who says of each key that it is the issuer's. */
function chain({ community, sample }: Examined): Finding[] {
  if (community === null || community.keys.length === 0) return [];
  const hint = chainHint(community.keys);
  if (hint !== null && hasSampleKey(community.keys, sample)) return [];
  if (hint !== null)
    return [
      open(
        'key-chain',
        'The keys are from before keys had a chain, so ' +
          'nothing tells them from one that somebody slips in.',
        '`npm run key -- chain`, once, with the secret of the active key.',
      ),
    ];
  const agreed = community.keys.filter(
    ({ state, origin }) => state !== 'compromised' && origin?.kind === 'agreement',
  );
  return [
    good('key-chain', 'Every key has its place in the chain of keys.'),
    ...agreed.map(({ id }) =>
      open(
        'key-agreement',
        `The key ${id} entered without a statement of the key before it, by agreement of ` +
          'two maintainers; that agreement is recorded by the host, not by a signature.',
        'Nothing to do, if you know of it. If not, look ' +
          'who merged the pull request that brought it.',
      ),
    ),
  ];
}

function waiting({ community, ledger }: Examined): Finding | null {
  if (community === null) return null;
  const count =
    unsignedAwards(community, ledger).length + awardsToCorrect(community, ledger).length;
  return count === 0
    ? good('signatures', 'No award waits for its signature.')
    : open(
        'signatures',
        `${count} ${count === 1 ? 'award waits' : 'awards wait'} for a signature.`,
        '`npm run publish`, where the secret is; or the workflow "issue" signs what was merged.',
      );
}

/** Pages show the name of the profile, and whoever checks reads the one that was signed. */
function names({ community, ledger }: Examined): Finding | null {
  const [first, ...more] = community === null ? [] : namesToCorrect(community, ledger);
  if (first === undefined) return null;
  const others = more.length === 0 ? '' : `, and ${more.length} more`;
  return open(
    'names',
    `${first.award.path} was signed for "${first.signed}", ` +
      `and pages show "${first.shown}"${others}.`,
    `\`npm run correct -- ${first.award.recipient}\` ` +
      'has it signed again for the name that is shown.',
  );
}

/** Only of a sound community: where there are problems, those come first. */
function register({ ledger, gaps, problems: count }: Examined): Finding | null {
  const [gap] = gaps;
  if (gap !== undefined) return open('register', gap.message, gap.remedy);
  return ledger.register === null || count > 0
    ? null
    : good('register', 'What was signed is there as the register says.');
}

/**
 * A list that is nearly full is followed by another; it is worth knowing, since drawing free places
 * takes longer.
 */
function statusList({ community, ledger }: Examined): Finding | null {
  if (community === null) return null;
  const counts = new Map<string, number>();
  for (const { json } of ledger.credentials.values()) {
    const list = statusPlaceOf(json, addressesOf(community.issuer))?.list;
    if (list !== undefined) counts.set(list, (counts.get(list) ?? 0) + 1);
  }
  const full = [...counts].find(([, count]) => count > minimumEntries * 0.9);
  return full === undefined
    ? null
    : open(
        'status-list',
        `${full[0]} has room for ${minimumEntries - full[1]} more awards.`,
        'Nothing to do: the next list is begun by itself.',
      );
}
