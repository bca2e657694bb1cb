/** What of a site decides the programs of its pages: nothing else of it reaches Astro's settings. */

import type { Site } from '../model/site.ts';

export interface SiteFacts {
  readonly url: string;
  readonly base: string;
  /** Tags of the further languages of its pages. */
  readonly languages: readonly string[];
  /** That of its plain addresses, where its pages stand in a folder, too; else null. */
  readonly alsoBelow: string | null;
  /** Tags of all of them. */
  readonly spoken: readonly string[];
  readonly hasStudio: boolean;
  /** Whether addresses can be sealed for it. */
  readonly seals: boolean;
}

/** What they are read from; `studio`: absent where there is none. */
export interface FactsOf {
  readonly issuer: Pick<
    Site['issuer'],
    'url' | 'languages' | 'alsoBelow' | 'interfaceLanguage' | 'sealing'
  >;
  readonly base: string;
  readonly studio?: unknown;
}

export const siteFacts = ({ issuer, base, studio }: FactsOf): SiteFacts => ({
  url: issuer.url,
  base,
  languages: issuer.languages,
  alsoBelow: issuer.alsoBelow,
  spoken: [issuer.interfaceLanguage, ...issuer.languages],
  hasStudio: studio !== undefined,
  seals: (issuer.sealing ?? null) !== null,
});
