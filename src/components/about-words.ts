/** What the page about the issuer says. */

export const aboutWords = {
  kind: 'Issuer', title: 'About the issuer',
  description: (issuer: string): string => `Who ${issuer} is, how awards are decided, and how to recognise them.`,
  who: {
    title: 'Who', name: 'Name', address: 'Address', identifier: 'Identifier', contact: 'Contact', fingerprint: 'Key in use',
    keys: 'Keys', keyHistory: 'all keys and what became of them',
  },
  how: {
    title: 'How awards are decided',
    sentences: [
      'Somebody proposes an award: who, which badge, and why, with evidence where there is some. The proposal is a text that people of the community can read and discuss before it counts.',
      'Somebody else reads it against the badge’s criteria. When they agree, it becomes part of the community’s records and is signed, once. Nobody can change it afterwards without the change being seen.',
      'The reasons stand on each award’s page. What they are worth is for the reader to judge: the signature proves who said it, not that they were right.',
    ],
    more: 'How to propose an award',
  },
  lasting: {
    title: 'What lasts',
    sentences: [
      'A badge keeps the meaning that it had on the day it was awarded: its words are inside the signed award, and a changed meaning becomes a new version.',
      'Addresses stay. This site is made of plain files, without a server or an account behind them, so that anyone with a copy can rebuild it and check every award.',
    ],
  },
  files: { title: 'For machines', identifier: 'Identifier document', issuer: 'Issuer file', status: 'Status list', privacy: 'Privacy' },
};
