/** `propose/people/<part>.json`: the listed people of one part, with their awards in lists. */

import { site } from '../../../model/lookups.ts';
import { standingPeople, type StandingRecipient } from '../../../model/standing.ts';

export const getStaticPaths = () =>
  standingPeople(site).map((people, part) => ({
    params: { part: String(part) },
    props: { people },
  }));

export const GET = ({ props }: { props: { people: readonly StandingRecipient[] } }): Response =>
  Response.json(props.people);
