import { expect, it } from 'vitest';
import { isRead, readEndorsement } from '../../community/endorsements/read.ts';
import type { Community } from '../../community/model.ts';
import {
  credentialOf,
  emptyLedger,
  issueWith,
  signingCommunity,
} from '../../testing/fixtures/signing-community.ts';
import { byPerson, personKey, unsignedEndorsement } from '../../testing/specimens/endorsements.ts';
import { siteEndorsements } from './endorsements.ts';

const signing = await signingCommunity(1);
const { ledger } = await issueWith(signing, emptyLedger, 1);
const { bytes, json } = ledger.credentials.get(credentialOf('r1'))!;

/** Who is shown as the author of what a person of this name and visibility signed as Haruka Sample. */
async function shown(name: string, visibility: 'listed' | 'unlisted') {
  const signed = await byPerson(unsignedEndorsement(String(json['id']), bytes), 6);
  const read = readEndorsement(signed.bytes);
  if (!isRead(read)) throw new Error(read.message);
  const keys = [await personKey(6)];
  const person = { ...signing.recipients[0]!, slug: 'haruka', name, visibility, keys };
  const path = `recipients/r1/endorsements/${signed.file}`;
  const community: Community = {
    ...signing,
    recipients: [...signing.recipients, person],
    endorsements: [{ ...read, about: 'award', folder: 'r1', path, bytes: signed.bytes }],
  };
  return siteEndorsements(community, ledger, null);
}

it('names an author in no list by what they signed, and not by their profile', async () => {
  const named = (name: string, listed: boolean) => [
    { grade: 'person', recipient: { slug: 'haruka', name }, listed },
  ];
  expect(await shown('Haruka Mihon', 'listed')).toMatchObject(named('Haruka Mihon', true));
  expect(await shown('Haruka Sample', 'unlisted')).toMatchObject(named('Haruka Sample', false));
  const hidden = await shown('Haruka Mihon', 'unlisted');
  expect(hidden).toMatchObject(named(await personKey(6), false));
  expect(JSON.stringify(hidden)).not.toContain('Mihon');
});
