/** The page that checks a badge: what stands on it, and what its script says. */

export const verify = {
  title: 'Check a badge',
  description:
    'Check whether a badge is genuine: by its picture, its file or its address. {issuer} learns nothing of it.',
  lead: 'Bring the picture or file of a badge, the link to its page, or a photo of the code on its print. Your own browser checks it; nothing is sent anywhere.',
  file: 'Drop a badge anywhere on this page, or choose it',
  /** The same where fingers point, which drop nothing. */
  fileByTouch: 'Choose the picture or file of a badge',
  camera: 'or take a photo of the code on a print',
  address: 'or give its address',
  checkAddress: 'Check the address',
  paste: 'or paste its text',
  text: 'The credential, starting with a brace, or a token, starting with “ey”',
  checkText: 'Check the text',
  without: {
    lead: 'Checking here takes a script, which your browser does not run. Other ways:',
    command:
      'With the code of this site: {command}, with the picture, the file or the address of the badge.',
    others:
      'With any other verifier of Open Badges 3.0, and the picture or {extension} file of the award.',
    eye: 'By eye: the page of an award here says to whom, and why. Its address must begin with {address}.',
  },
  answer: {
    title: 'What the answer means',
    signed:
      'A badge is signed by its issuer. If anything in it was changed since, the signature no longer fits, and the answer is “Not valid”.',
    trust:
      'A correct signature says who issued a badge, not whether you should trust them. This page knows one issuer: {identifier}, the one behind {issuer}. Any other is shown by its address.',
    hosts:
      'This site’s documents are read without asking; another host’s only after you press the button that names it.',
  },
} as const;

/** What the script says. It is handed to the page as data, so that the script holds no language. */
export const checker = {
  working: 'Checking …',
  checking: 'Your browser is checking the badge.',
  undecided: 'Could not be decided',
  people: 'Who has badges from here, and chose to be listed',
  step: 'One more step',
  stopped: 'The check took too long, or could not start.',
  documentsFrom:
    'To decide, your browser must read documents from {hosts}. That tells {hosts} your internet address.',
  ask: 'Ask {hosts}',
  whose:
    'Was it awarded to the person who shows it? Enter their name, e-mail address or profile address; it stays in your browser.',
  compare: 'Compare',
  record: {
    one: '{count} badge was found, and checked on its own',
    other: '{count} badges were found, each checked on its own',
  },
  recordSays: 'What was brought lists badges; each says itself whose it is.',
  single: 'Look at this check',
  checks: 'What was checked',
  documents: 'Documents that were read',
  facts: {
    issuer: 'Issuer',
    recipient: 'Awarded to',
    name: 'which calls itself “{name}”',
    day: 'Awarded on',
  },
  picture: 'The badge “{badge}”',
  unsignedPicture: 'The picture that you brought. No signature covers it.',
  back: 'To the page of this award',
  deviations: {
    one: '{count} place that does not keep to the letter',
    other: '{count} places that do not keep to the letter',
  },
  /** Whom to ask for what, by verdict. */
  advice: {
    title: 'What to ask for',
    nonconforming:
      'Where a badge by the standard is required, ask {issuer} to issue it anew; what to mend is listed below.',
    undetermined:
      'Try again later, or ask the person for the link to the badge’s page. If it stays so, ask the issuer.',
    command:
      'A command on your own computer, where this program is, can ask what no page may: {command}',
    person: 'Ask under which name, e-mail address or profile it was awarded, and compare.',
    replaced: 'A correction speaks against nobody.',
    present: 'Check the present one',
    'no-badge':
      'Ask the person for the link to the badge’s page, or for the file as the issuer gave it to them. A screenshot, or a picture that went through a chat, has lost what is checked.',
    'unknown-issuer':
      'Ask who stands behind {issuer}, and look there yourself: does its own site name this badge, and would you take its word?',
    invalid:
      'Ask the person for the link to the badge’s page, or for the file as they got it, before you think ill of anybody: files are easily spoilt.',
    'other-recipient':
      'Ask how they are named in the badge; people change names, and have several addresses.',
  },
  refused: 'The host answered with status {status}.',
  late: 'The host did not answer in time.',
  unreachable: 'The host cannot be reached, or does not let pages of other sites read its files.',
  large: 'It is larger than {size} MB.',
  unasked: 'It lies on another host, which is asked only when you say so.',
  noText: 'The answer is not UTF-8 text.',
} as const;
