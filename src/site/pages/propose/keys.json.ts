/** `propose/keys.json`: with which keys listed people endorse, for whoever is about to sign. */

import { site } from '../../model/lookups.ts';

export const GET = (): Response => Response.json(site.endorsingKeys);
