/** People by the first letter of each word of their names, where they are too many for one file. */

import type { Entry } from '../../../view/search/entry.ts';
import { searchPeoplePath } from '../../../../credential/addresses.ts';
import { dividedPeople } from '../../../view/search/entries.ts';

export function getStaticPaths() {
  return [...dividedPeople()].map(([letter, entries]) => ({
    params: { letter: searchPeoplePath(letter).replace(/^.*\/|\.json$/g, '') },
    props: { entries },
  }));
}

export const GET = ({ props }: { props: { entries: readonly Entry[] } }): Response =>
  Response.json(props.entries);
