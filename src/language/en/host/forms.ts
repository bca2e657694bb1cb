/**
 * The issue forms of the code host, and what somebody hears whose answers cannot be read. What
 * stands between backticks is typed as it is.
 */

export const forms = {
  nominate: {
    name: 'Nominate someone',
    description: 'Somebody did something that deserves a badge.',
    title: 'Nomination: {badge}',
  },
  apply: {
    name: 'Apply for a badge',
    description: 'You did what a badge asks for, and can show it.',
    title: 'Application: {badge}',
  },
  claim: {
    name: 'Claim the badge of an event',
    description: 'You were there, and its poster brought you here.',
    title: 'Claim: {badge}',
  },
  list: {
    name: 'Nominate several at once',
    description: 'A course, an evening, a team: one badge for everybody on a list.',
    title: 'List: {badge}',
  },
  badge: {
    name: 'Suggest a badge',
    description: 'Something deserves to be recognised here, and there is no badge for it yet.',
    title: 'A new badge: {badge}',
  },
  /** The private way stands first; `bare` where the community names no address. */
  correct: {
    name: 'Correct, hide or remove',
    description: 'Write to {email} if nobody else is to read it: this form is public.',
    bare: 'Write to whoever awarded you if nobody else is to read it: this form is public.',
    title: 'Correction: {page}',
  },
  /** On the page on which a host offers the forms. */
  look: {
    name: 'Look at the badges',
    about: 'What each badge means, and how it is earned.',
  },
  /** Each is the heading of its answer, too: no two of a form are alike. */
  /** Above the fields that nobody has to fill in. */
  optional: 'Fill in what follows only where you know it: it may stay empty.',
  labels: {
    badge: 'Badge',
    nameOfPerson: 'Name of the person',
    ownName: 'Your name',
    folder: 'Folder or address of their page',
    ownFolder: 'Folder or address of your page',
    newPage: 'Their page, where they are new',
    ownPage: 'Your page',
    newPages: 'Pages of those who are new',
    language: 'Language of the person',
    profile: 'Public profile',
    date: 'Date',
    eventDay: 'Day of the event',
    event: 'Event',
    why: 'Why',
    results: 'What was reached',
    evidence: 'Evidence',
    exception: 'Exception',
    consent: 'How they agreed',
    promise: 'Before you send it',
    people: 'People, one on each line',
    badgeName: 'Name of the badge',
    badgeSays: 'What it says',
    criteria: 'How it is earned',
    skills: 'Skills',
    picture: 'Picture',
    wish: 'What should happen',
    page: 'Address of the page',
    words: 'What to change',
  },
  help: {
    badge: 'One of these: {badges}',
    badgeMore: 'One of these: {badges}, or another of {page}',
    name: 'As it is to be shown; a nickname will do. At most {most} characters.',
    folder:
      'If the person has a page here: its address, or the last part of it, such as ada-sample. Leave it empty for somebody new, and where the page is in no list.',
    visibility: 'Who may find it? Without an answer it is in no list.',
    language:
      'The language that somebody new reads: the message about the badge is in it. Nobody’s language is changed who is here already.',
    credits:
      'For badges that are worth credits: how many were earned where it was not all of them, such as 2.5.',
    profile: 'An https address by which the person is known. No e-mail address.',
    date: 'The day on which it was earned, such as 2026-05-01. Left empty, it is the day of the approval.',
    eventDay: 'Such as 2026-05-01, as the code filled it in.',
    event: 'What the event is called, as its poster says. It is the reason that the award names.',
    why: 'What the person did, in Markdown, at most {most} characters. No line may begin with three number signs and a space.',
    whyEach:
      'What the person did, in Markdown, at most {most} characters. No line may begin with three number signs and a space. It is said of each of them.',
    /** `{results}`: badges, each with what it describes. */
    results:
      'For badges that describe results, one on each line, such as {example}. {results}. It is public.',
    resultsOf: '{badge}: {results}',
    evidence: 'Public https addresses that show it, one on each line.',
    exception:
      'Only where the badge asks for others first, and they are missing: why it is given all the same, in one sentence. Whoever agrees is asked about it, and the page of the award says it.',
    consent:
      'When and how, such as “said so on 2026-05-01 at the evening”. It stays in this issue, and on no page of the site.',
    promise: 'Everything here is public at once.',
    people:
      'Names as they are to be shown, or the address of their page here; at most {most}. Nothing else on the line.',
    badgeName: 'Short; at most {most} characters.',
    badgeSays: 'About whoever has it, in one or two sentences.',
    criteria: 'In Markdown. No line may begin with `### `.',
    skills: 'What it stands for, one on each line.',
    picture: 'Drop one here if you have one; else one is drawn.',
    wish: 'A signed badge is corrected by signing it again; its address stays.',
    page: 'Copy it from the browser. The address of a page that is in no list does not belong here: write to {email} instead.',
    pageBare:
      'Copy it from the browser. The address of a page that is in no list does not belong here: write to whoever awarded you instead.',
    words: 'Say nothing here that should stay private: write to {email} instead.',
    wordsBare: 'Say nothing here that should stay private: write to whoever awarded you instead.',
  },
  visible: {
    listed: 'Everybody: show it in the lists',
    unlisted: 'Only who has the address',
    fileOnly: 'Nobody: there is no page, the person gets the file',
  },
  wishes: {
    correct: 'Correct something',
    hide: 'Hide my page from lists',
    remove: 'Remove my page',
    withdraw: 'Withdraw a badge',
  },
  /** What has to be ticked. */
  promises: {
    agree: 'I am this person, and I agree that the badge is published as I chose here.',
    nominate:
      'I asked the person, and they agree. There is no e-mail address in this form, and nothing that the person would not want to be public.',
    apply:
      'There is no e-mail address in this form, and nothing that the person would not want to be public.',
    claim:
      'I was there. There is no e-mail address in this form, and nothing that the person would not want to be public.',
    list: 'I asked every person on the list, and they agree. There is no e-mail address in this form, and nothing that the person would not want to be public.',
  },
  /** Why nothing is made of a form; `{label}` is the heading of an answer. */
  refusals: {
    long: 'This issue is too long for a form.',
    headings:
      'The headings of this issue are not those of a form: each must stand there once, in its order, and nothing before the first. If an answer has a line that begins with `### `, please write that line without the signs.',
    email:
      'There is an e-mail address in this issue, and issues are public. Please edit it away, and delete that edit’s history. If the person wants the badge to be bound to their address, a maintainer does that privately, with `npm run award -- … --email -`: only a salted hash is kept.',
    promise: '“{label}” must be ticked, and its words must be those of the form.',
    empty: '“{label}” needs an answer.',
    most: '“{label}” may have {most} characters at most.',
    line: '“{label}” is one line.',
    choice:
      '“{label}” must be one of the form’s choices. The form may be older than the badges: then fill it in again.',
    several: '“{label}” is the name of several: write {folders}.',
    badge: '“{label}” must be one of the badges that the form names, which may have changed.',
    badgeNear:
      '“{label}” must be one of the badges that the form names, which may have changed. Did you mean {folder}?',
  },
  /** Around the refusals, in a comment on the form. */
  refused: 'Nothing was made of this form yet:',
  again: 'Edit the issue; then somebody takes the label off and puts it on again.',
  byHand:
    'A person does this, not a script: `npm run correct` mends what was signed, `visibility` in the profile hides a page or takes it away, `npm run forget` takes everything off, and `npm run revoke` withdraws a badge.',
} as const;
