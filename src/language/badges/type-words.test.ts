import { expect, it } from 'vitest';
import { wordsOf } from '../languages.ts';
import { typeName } from './type-words.ts';

it.each([
  ['CommunityService', 'Community service', true],
  ['MasterCertificate', 'Master craftsman’s certificate', true],
  ['ext:Mentorship', 'Mentorship', false],
  ['ext:PeerReview2', 'Peer Review2', false],
  ['ext:after-hours_talk', 'after hours talk', false],
  ['ext:...', 'ext:...', false],
  ['constructor', 'constructor', false],
])('a badge of the type %s is a %s to those who read its page', (type, name, isOurs) => {
  expect(typeName(type, wordsOf('en'))).toEqual({ name, isOurs });
});

it('what one language calls a type is a word in each other', () => {
  expect(typeName('CommunityService', wordsOf('de')).name).toBe('Ehrenamt');
  expect(typeName('Membership', wordsOf('ja')).name).toBe('会員');
});
