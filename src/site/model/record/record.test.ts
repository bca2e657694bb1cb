import { describe, expect, it } from 'vitest';
import { checkCommunity } from '../../../community/check.ts';
import { emptyLedger } from '../../../credential/ledger/ledger.ts';
import { tombstoneFiles } from '../../../publication/files/tombstone-files.ts';
import { tinyCommunity, tinyNow, tinyText } from '../../../testing/fixtures/tiny-community.ts';
import { guildBadge, shownElsewhere } from '../../../testing/specimens/elsewhere.ts';
import { assembleSite } from '../assemble.ts';

const june = '---\ntitle: June\nitems: [elsewhere/welding, first-talk]\n---\nMine.\n';
const gone = (to: string): string => `---\ndate: 2026-06-01\n${to}---\n`;

function communityOf(files: Record<string, string | null>) {
  const { community, problems } = checkCommunity(tinyCommunity(files), { now: tinyNow });
  expect(problems).toEqual([]);
  return community!;
}

describe('what a person brought and selected', () => {
  it('is told by what its file says of itself, and where to check it', () => {
    const brought = shownElsewhere({ ...guildBadge, validUntil: '2026-01-01T00:00:00Z' });
    const community = communityOf({
      ...brought,
      'recipients/ada/selections/7h2k9q-vx4t3m-0c8r5e-w1nb6z.md': june,
    });
    const site = assembleSite(community, emptyLedger, new Set());
    const ada = site.unlisted.recipients.find(({ slug }) => slug === 'ada');
    expect(ada?.elsewhere).toMatchObject([
      {
        ...{ slug: 'welding', name: 'Welding', host: 'guild.example', issuerName: 'The Guild' },
        ...{ date: '2025-04-01', until: '2026-01-01', naming: 'page', inRecord: true },
        path: Object.keys(brought)[0],
      },
    ]);
    expect(site.selections).toEqual([
      {
        ...{
          recipient: 'ada',
          slug: '7h2k9q-vx4t3m-0c8r5e-w1nb6z',
          title: 'June',
          wordsHtml: '<p>Mine.</p>',
        },
        items: [
          { kind: 'elsewhere', id: 'welding' },
          { kind: 'award', id: 'ada/first-talk' },
        ],
      },
    ]);
  });

  it('says its skills in its own words, those alone that are one visible line', () => {
    const skillsOf = (badge: unknown) =>
      assembleSite(
        communityOf(shownElsewhere(badge)),
        emptyLedger,
        new Set(),
      ).unlisted.recipients.find(({ slug }) => slug === 'ada')?.elsewhere[0]?.skills;
    const { credentialSubject } = guildBadge;
    const achievement = {
      ...credentialSubject.achievement,
      tag: ['Welding', 'Two\nlines', 7, '\u202e', 'a'.repeat(101), 'Welding'],
      alignment: [{ targetName: 'Joining metal', targetUrl: 'urn:x' }, 'urn:y'],
    };
    expect(
      skillsOf({ ...guildBadge, credentialSubject: { ...credentialSubject, achievement } }),
    ).toEqual(['Welding', 'Joining metal']);
    expect(skillsOf(guildBadge)).toEqual([]);
  });

  it('is in the file of the record where a presentation can hold it, and told where not', () => {
    const [context] = guildBadge['@context'];
    const of = (contexts: readonly string[]) =>
      assembleSite(
        communityOf(shownElsewhere({ ...guildBadge, '@context': contexts })),
        emptyLedger,
        new Set(),
      ).unlisted.recipients.find(({ slug }) => slug === 'ada')?.elsewhere[0]?.inRecord;
    expect(of([context!])).toBe(true);
    expect(of(['https://www.w3.org/2018/credentials/v1'])).toBe(false);
  });

  it('has no page where its person has none', () => {
    const profile = tinyText('recipients/ada/profile.md');
    const drawn = '7h2k9q-vx4t3m-0c8r5e-w1nb6z';
    const files = Object.entries({
      ...shownElsewhere(guildBadge),
      'recipients/ada/selections/7h2k9q-vx4t3m-0c8r5e-w1nb6z.md': june,
      'recipients/ada/profile.md': profile.replace('links:', 'visibility: file-only\nlinks:'),
      'recipients/ada/first-talk.md': tinyText('recipients/ada/first-talk.md'),
    });
    const removed = ['profile', 'first-talk', 'repairer'].map((name) => [
      `recipients/ada/${name}.md`,
      null,
    ]);
    const moved = files.map(([path, text]) => [path.replace('/ada/', `/${drawn}/`), text]);
    const community = communityOf(Object.fromEntries([...removed, ...moved]));
    expect(community.selections).toHaveLength(1);
    const site = assembleSite(community, emptyLedger, new Set());
    expect(JSON.stringify(site)).not.toMatch(/Welding|June|7h2k9q/);
  });

  it('answers at the addresses that they had before', () => {
    const brought = shownElsewhere(guildBadge);
    const community = communityOf({
      ...brought,
      'recipients/ada/selections/7h2k9q-vx4t3m-0c8r5e-w1nb6z.md': june,
      'recipients/eve/profile.gone.md': gone('to: ada\n'),
      'recipients/eve/selections/7h2k9q-vx4t3m-0c8r5e-w1nb6z.gone.md': gone(
        'to: ada/selections/7h2k9q-vx4t3m-0c8r5e-w1nb6z\n',
      ),
      'recipients/eve/selections/may.gone.md': gone(
        'to: eve/selections/7h2k9q-vx4t3m-0c8r5e-w1nb6z\n',
      ),
      'recipients/eve/selections/old.gone.md': gone(''),
      'recipients/eve/selections/none.gone.md': gone('page: false\n'),
    });
    const { tombstones } = assembleSite(community, emptyLedger, new Set());
    const june2 = 'recipients/ada/selections/7h2k9q-vx4t3m-0c8r5e-w1nb6z/';
    expect(tombstones).toEqual([
      { path: 'recipients/eve/', to: 'recipients/ada/' },
      { path: 'recipients/eve/selections/7h2k9q-vx4t3m-0c8r5e-w1nb6z/', to: june2 },
      { path: 'recipients/eve/selections/may/', to: june2 },
      { path: 'recipients/eve/selections/old/', to: null },
    ]);
    const [path = ''] = Object.keys(brought);
    expect([...tombstoneFiles(community, emptyLedger)].map((file) => file.path)).toEqual([
      path.replace('/ada/', '/eve/'),
    ]);
  });
});
