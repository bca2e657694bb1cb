/**
 * Four projects: `quick`, which needs neither processes nor a browser and is run while one works,
 * `browser`, `long`, which takes minutes and is run by `npm run test:long`, and `whole`, which is
 * everything else. Each test file belongs to exactly one.
 */

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// Each test file has a process that reads the packages anew: Node keeps them compiled for the next,
// as for the commands in `src/testing/fixtures/commands.ts`.
process.env['NODE_COMPILE_CACHE'] ??= join(tmpdir(), 'plainbadge-compiled');

/** Folders whose tests call functions and nothing else. */
const quick = [
  'src/{artwork,authoring,baking,community,credential,language,proof}/**/*.test.ts',
  'src/{intake,review,setup,site,verification}/**/*.test.ts',
  'src/hosting/{*,claims/*,cms/*,elsewhere/*,messages/*,commenting/*,forms/*,letters/*,stacking/*}.test.ts',
];
/** The same, of folders where others start processes. */
const alsoQuick = [
  'src/hosting/ledger/{ledger-loop,ledger-paths}.test.ts',
  'src/publication/{files,files/{frames,headers},letters,overview,remembering,signing}/*.test.ts',
  'src/publication/folder/{from-disk/*,meanwhile,merge-shards,serve,shard,site-size,stage}.test.ts',
  'src/publication/rendering/page-gate.test.ts',
  'src/publication/inspecting/{badge-pictures,key-chain,public-pictures,site-documents,typeface,verified-before}.test.ts',
  'src/publication/issuing/{confirm-keys,keys-file}.test.ts',
  'src/publication/paper/event-poster.test.ts',
  'src/repository/network/{fetch,mail-server}.test.ts',
];
/**
 * Of these folders: tests that start processes, that read the environment as they load, or that
 * take longer than one waits for.
 */
const notQuick = [
  'src/authoring/importing/all-contributors.test.ts',
  'src/community/bad-input.test.ts',
  'src/authoring/life/{selections,together}.test.ts',
  'src/artwork/{drawing-work,rasterise,processes/card-drawers,cards/{card,names-by-script}}.test.ts',
  'src/artwork/photos/take-picture.test.ts',
  'src/credential/stacking/stack-rules.test.ts',
  'src/hosting/{public-payloads,telling}.test.ts',
  'src/site/model/lookups.test.ts',
  'src/site/view/search/entries.test.ts',
];
const browser = ['src/testing/browser/**/*.test.ts'];
/** Of these: pages of every state at every size, and whole sites opened from a disk. */
const longBrowser = [
  'src/testing/browser/{every-language,first-screens,from-disk,hostile-words,new-user,print,right-to-left,sample-pages,sealing,words-and-look}.test.ts',
];

/** Whole communities played, killed, rebuilt and compared: not for every change while one works. */
const long = [
  // The life of keys and of the register, and what goes over the network, as whole processes.
  'scripts/{hand-over,key,keygen,register}.test.ts',
  'scripts/host/{probe,push-ledger,push-register}.test.ts',
  'scripts/letters/send.test.ts',
  'scripts/{publishing/publish,shell/vouching,upgrading/upgrade}.test.ts',
  'src/artwork/{drawing-work,cards/names-by-script,photos/take-picture}.test.ts',
  'src/hosting/ledger/{ledger-git,meeting}.test.ts',
  'src/publication/inspecting/register/*.test.ts',
  'src/publication/paper/event.test.ts',
  'src/testing/model/issuing.test.ts',
  'src/testing/model/doors/doors.test.ts',
  'src/authoring/life/selections.test.ts',
  'src/authoring/importing/all-contributors.test.ts',
  // Each starter set in each language.
  'scripts/new/set.test.ts',
  // Whole lists, whole ledgers, and every field of every form with hostile words.
  'scripts/import/csv.test.ts',
  'src/hosting/public-payloads.test.ts',
  'src/publication/authorising/late-awards.test.ts',
  'src/publication/issuing/{register-existing,registering}.test.ts',
  'src/testing/oracle/foreign-badges.test.ts',
  'scripts/life/endorse.test.ts',
  'scripts/publishing/before-commit.test.ts',
  'src/testing/generated/{credentials,mutants}.test.ts',
  // Forty words of every language on cards and certificates.
  'src/testing/languages/*.test.ts',
  'src/testing/lives/{lives,translated-awards}.test.ts',
  'src/testing/model/disk.test.ts',
  // Every value of what is signed beside awards, changed; two communities that endorse each other.
  'src/testing/oracle/{each-other,leaves}.test.ts',
  'src/testing/play/kills/*.test.ts',
  'src/testing/play/{attacks,doors,each-host,keys,other-hosts,play,races}.test.ts',
  'src/testing/play/attacks/*.test.ts',
  'src/testing/whole/{differential,languages,leaks,lean,names,reproducible,stress,warm,worst-inputs}.test.ts',
];

/** What takes longest, in this order: begun last, it would run alone while another core waits. */
export const longest = [
  'src/testing/browser/browser.test.ts',
  'src/testing/whole/reproducible.test.ts',
  'src/testing/play/play.test.ts',
  'src/testing/whole/differential.test.ts',
  'src/testing/play/attacks/merged-attacks.test.ts',
  'src/testing/play/attacks.test.ts',
  'src/testing/browser/print.test.ts',
  'src/testing/whole/end-to-end.test.ts',
  'src/testing/play/races.test.ts',
  'src/testing/browser/right-to-left.test.ts',
  'src/testing/oracle/dcc-judge.test.ts',
  'src/testing/browser/pages.test.ts',
  'src/testing/whole/stress.test.ts',
  'src/testing/play/each-host.test.ts',
  'src/testing/play/keys.test.ts',
  'src/testing/whole/worst-inputs.test.ts',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = longest.findIndex((path) => moduleId.endsWith(`/${path}`));
      return at === -1 ? longest.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

const shared = {
  setupFiles: ['src/testing/fixed-seed.ts'],
  // Whole sites are built again and again, where CI else keeps no card.
  env: { PLAINBADGE_CARD_CACHE: 'on' },
  testTimeout: 60_000,
  hookTimeout: 180_000,
};

export default defineConfig({
  test: {
    // Two more than the cores of a small machine: tests also wait, for browsers and processes.
    maxWorkers: 4,
    globalSetup: ['src/testing/shared-folder.ts'],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...shared,
          name: 'quick',
          include: [...quick, ...alsoQuick],
          exclude: notQuick,
          isolate: false,
        },
      },
      { test: { ...shared, name: 'browser', include: browser, exclude: longBrowser } },
      { test: { ...shared, name: 'long', include: [...long, ...longBrowser] } },
      {
        test: {
          ...shared,
          name: 'whole',
          include: [
            'scripts/**/*.test.ts',
            'src/{publication,repository,testing}/**/*.test.ts',
            'src/hosting/ledger/*.test.ts',
            ...notQuick,
          ],
          exclude: [...browser, ...long, ...alsoQuick],
        },
      },
    ],
  },
});
