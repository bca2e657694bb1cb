/** For tests only: an issuer of Open Badges 1.0 with its hosted documents. */

import type { JsonObject } from '../../proof/json.ts';
import { at as newer } from './ob2.ts';

export const at = { ...newer, key: 'https://guild.example/badges/key.pem' } as const;

/** `a@example.com`, salted with `Kosher`. */
const identity = 'sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399';

/** New documents at each call, to be changed at will. */
export const assertion = (): JsonObject => ({
  uid: 'f2c20',
  recipient: { type: 'email', hashed: true, salt: 'Kosher', identity },
  badge: at.badge,
  verify: { type: 'hosted', url: at.assertion },
  issuedOn: 1_359_217_910,
  expires: '2028-03-01',
  image: 'https://guild.example/badges/ada/talk.png',
  evidence: 'https://ada.example/talk',
});

export const badgeClass = (): JsonObject => ({
  name: 'First talk',
  description: 'Gave a talk.',
  image: 'https://guild.example/badges/talk.png',
  criteria: 'https://guild.example/talk',
  tags: ['talk'],
  issuer: at.issuer,
});

export const issuer = (): JsonObject => ({ name: 'The Guild', url: 'https://guild.example/' });

/** Before 1.0, everything was in one document, and the issuer an origin. */
export const oldest = (): JsonObject => ({
  recipient: identity,
  salt: 'Kosher',
  evidence: '/ada',
  issued_on: '2012-06-01',
  badge: {
    version: '0.5.0',
    name: 'First talk',
    image: '/talk.png',
    description: 'Gave a talk.',
    criteria: '/talk',
    issuer: { origin: 'https://guild.example', name: 'The Guild', contact: 'post@guild.example' },
  },
});

/** As the hosts of version 1.1 write it. */
export const linked = (): JsonObject => ({
  '@context': 'https://w3id.org/openbadges/v1',
  type: 'Assertion',
  id: at.assertion,
  ...assertion(),
  issuedOn: '2016-11-22T10:00:00.123456',
});
