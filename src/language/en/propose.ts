/** The page on which an award, a badge or a person is written without git. */

export const propose = {
  title: 'Propose an award',
  description:
    'Write an award, a badge or a person for {issuer} on a page that checks as you type.',
  lead: 'Fill in what you know. The page checks it as you type, with the rules of the community, and takes you to the place where it is proposed. Nothing leaves your browser before that.',
  kind: {
    label: 'What do you propose?',
    award: 'An award, for one person or several',
    badge: 'A new badge',
    person: 'A new person',
  },
  /** What the page is called once something else than an award is chosen. */
  heads: {
    badge: 'Propose a badge',
    person: 'Propose a person',
    endorsement: 'Sign an endorsement',
  },
  badge: 'Badge',
  people: 'Who? One on each line',
  peopleHelp:
    'Names as they are to be shown. For somebody who is here, look for the name below, or paste the address of their page.',
  search: 'Look for somebody who is here',
  add: 'Add {recipient}',
  visibility: 'Where new people are shown',
  visible: {
    '': 'They were not asked yet: in no list',
    listed: 'Everybody may find them',
    unlisted: 'Only who has the address',
    'file-only': 'No page, they get the file',
  },
  date: 'Day on which it was earned',
  dateHelp: 'Such as 2026-05-01; left empty, it is today.',
  note: 'Why, in a sentence or two',
  noteHelp: 'Public, in Markdown. No e-mail addresses.',
  evidence: 'Links that show it, one on each line',
  exception: 'Exception: why it is given though something is missing',
  exceptionHelp:
    'This badge asks for others first. Left empty, they must be there. What somebody has in no list, this page does not see.',
  results: 'What was reached, one on each line',
  resultsHelp:
    'This badge describes results. Write each with its name in front; leave out what is neither known nor required.',
  creditsHelp: 'How many were earned, such as 2.5; left empty, all of them.',
  language: 'Language of new people',
  languageUnsaid: 'Not said',
  name: 'Name',
  descriptionOf: 'What it says about whoever has it',
  criteria: 'How it is earned',
  skills: 'Skills, one on each line',
  picture: 'Picture, if you have one',
  pictureHelp:
    'SVG or PNG, at most 512 KB, square; you can drop it here. Without one, a picture is drawn.',
  profile: 'Public profile, an https address',
  preview: {
    title: 'How it will look',
    whose: 'Whose page',
    to: 'awarded to',
    dated: 'on {day}',
    notYet:
      'It is no award yet. Once it is agreed to and signed, its page says here that it is valid.',
  },
  result: {
    title: 'What to do with it',
    waiting: 'Fill in the fields; what is still missing is said here.',
    thinking: 'Checking …',
    nobody: 'Nobody is named yet.',
    wrong: { one: 'One thing is missing or wrong:', other: '{count} things are missing or wrong:' },
    right:
      'Nothing is wrong with it, as far as this page can see. The check of the proposal sees the rest.',
    broken: 'This browser cannot check it here. Use the forms, or ask the people behind this site.',
    form: 'Send it as a form',
    formHelp:
      'A person there reads it and makes a proposal of it. This is the way for most people.',
    formEmpty: 'It is too long to be filled in for you: copy the texts below into the form.',
    files: 'Or propose the files yourself',
    fileHelp:
      'For those who know the place: each link opens a new file with its text in it; at the end, choose to propose it.',
    several:
      'Each of these links opens a proposal of its own: for {count} files a form is simpler. Or download all of them at once, unpack them, and upload the folder in one go, as one proposal.',
    all: 'Download all files (ZIP)',
    chooseAgain: 'A link cannot make these choices in the form; make them there again: {choices}',
    open: 'New file at {host}',
    openEmpty: 'New file at {host}: copy the text into it',
    copy: 'Copy the text',
    copied: 'Copied',
    download: 'Download the file',
    takePicture: 'Download the picture, ready for the badge',
    pictureHelp:
      'A link cannot carry a picture. Drop this file into the form, at “Picture”; or put it as {file} beside badge.md on the branch of your proposal (there: Add file, Upload files).',
    nowhere:
      'This site does not say where it is kept. Copy or download the files, and send them to the people behind it.',
  },
  /** Where somebody signs their word about what is published here, with a key of their own. */
  endorse: {
    kind: 'An endorsement: your own signed word',
    address: 'What do you endorse?',
    addressHelp:
      'On this site: the page of an award or its signed file, a version of a badge (v1.json), or the did:web of the issuer. What is elsewhere is endorsed there.',
    paste: 'Or paste the text of that file',
    made: 'Keep this file, and show it to nobody.',
    name: 'Your name, as it will stand beside your word',
    comment: 'What do you know of it?',
    commentHelp: 'Public, in Markdown, at most 1,000 characters. No e-mail addresses.',
    until: 'The last day on which it holds',
    untilHelp: 'Nothing can take it back before.',
    said: {
      known: 'The profile of {recipient} lists this key, and pages will say so.',
      unknown:
        'No profile in the lists of this site has this key. Until yours does, what it signs is refused here: first propose these lines for your profile.',
      own: 'This key is the recipient’s own: an endorsement is somebody else’s word.',
      incomplete: 'What you endorse, a key, your name and your word are needed.',
      notHere: 'Nothing here that can be endorsed has this address.',
      invalid: 'What is at this address does not verify as valid, so it cannot be endorsed.',
      long: 'Your word is too long: at most 1,000 characters are shown.',
      mail: 'There is an e-mail address in it; leave it out.',
      day: 'The last day must be one to come, such as {day}.',
      signed: 'Signed. Nothing was sent.',
    },
    next: 'Propose it as this new file, byte for byte: its name comes from its bytes. Once somebody who may award agrees, it stands beside what it endorses.',
    without:
      'To endorse something, sign with {command}, with the key of your community or your own.',
  },
  without: {
    lead: 'This page needs a script to check what you write. Without one:',
    forms: 'use a form of the community:',
    files: 'or write the file by hand, as {help} says.',
    help: 'the help for those who award',
  },
} as const;

/** The page on which an address is sealed for the message about an award. */
export const seal = {
  title: 'Seal an address',
  lead: 'For somebody who wants the message about an award by mail and has no account on the host: here the address is sealed so that {issuer} alone can open it. It is sealed in this browser, and nothing is sent anywhere.',
  award: 'Which award?',
  awardHelp:
    'The address of its page, or its file as the proposal shows it, such as recipients/ada-sample/first-talk.md.',
  to: 'E-mail address',
  seal: 'Seal it',
  wrongAward: 'This names no award of this site.',
  wrongTo: 'This is not one plain e-mail address.',
  broken: 'This browser cannot seal it. Ask the people behind this site.',
  ready:
    'Copy this text, and paste it as a comment below the proposal of the award, with nothing else in it. It can be used until {day}.',
  after:
    'Once the award is published, the message is sent, and the comment is deleted together with the address. Mails in which the host told others of the comment still hold the sealed text; only {issuer} can open it.',
  without:
    'This page seals with a script, in the browser. Without one, ask whoever proposed the award to hand the message on.',
} as const;
