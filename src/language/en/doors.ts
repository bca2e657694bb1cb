/** The ways in for somebody who has only a browser: to apply, to nominate, to award, to mend. */

export const doors = {
  title: 'Take part',
  lead: 'You need nothing but a browser, and an account where the community keeps its files. Somebody reads what you send before anything is published.',
  /** Where the site names no repository whose forms could be opened. */
  contact: {
    write:
      'Did you do what one of these asks for, or do you know somebody who did? Write to {email}.',
    ask: 'Did you do what one of these asks for, or do you know somebody who did? Ask {about}.',
  },
  apply: { name: 'Apply for a badge', ofBadge: 'Apply for it', title: 'Application: {badge}' },
  nominate: {
    name: 'Nominate somebody',
    ofBadge: 'Nominate somebody for it',
    title: 'Nomination: {badge}',
  },
  claim: { title: 'Claim: {badge}' },
  list: { name: 'Nominate several at once', ofBadge: 'Several at once', title: 'List: {badge}' },
  badge: { name: 'Suggest a badge', title: 'A new badge' },
  build: {
    name: 'Write it on a page that checks as you type',
    ofBadge: 'Write the award on a page that checks as you type',
  },
  /** The title of a form that nobody has chosen a badge for. */
  some: 'a badge',
  lost: {
    title: 'Looking for your own badge?',
    lead: 'A page that is in no list is in no search either: whoever has its link finds it, nobody else. The link was in the message that you were sent; an old one may be cut off at the end of a line.',
    write:
      'Lost? Write to {email}, with your name and what the badge was for: whoever looks after them sends the link again.',
    ask: 'Lost? Ask {about}, with your name and what the badge was for: whoever looks after them sends the link again.',
    quiet: 'Do not ask in public: who reads your link there finds your page, too.',
  },
  mine: {
    title: 'Is this you?',
    listed:
      'A name is misspelt or has changed, a day or a reason is wrong? Say so; the award is signed again, and its address stays. It can also be taken out of all lists, or given up altogether.',
    quiet:
      'A name, a day or a reason is wrong, or you want to be off the site? Say so in private: whoever reads this address in public finds your page.',
    write: 'In private: {email}.',
    form: 'In public: {form}.',
    formName: 'a form that names this page',
    ask: 'Ask whoever gave you the address, or {about}.',
    about: 'the people behind this site',
    privacy: 'What can be changed, and what nobody can take back',
    issue: 'Correct, hide or remove',
  },
} as const;
