/** `propose/standing.json`: what the page for proposals holds new ones against. */

import { site } from '../../model/lookups.ts';
import { standingFrame } from '../../model/standing.ts';

export const GET = (): Response => new Response(JSON.stringify(standingFrame(site)));
