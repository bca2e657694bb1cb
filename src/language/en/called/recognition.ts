/** What is said otherwise in English where a community calls its badges recognitions. */

import type { Called } from '../../badges/called.ts';

export const recognition = {
  award: {
    sentences: {
      valid: 'As of {day} this recognition is valid.',
      validOnce: 'This recognition was valid when it was signed.',
    },
    description:
      '{issuer} awarded the recognition “{badge}” to {recipient} on {day}. {description}',
    picture: 'The recognition “{badge}”',
    check: 'Check this recognition',
    rests: {
      exception: 'Not all was there that the recognition requires. Awarded all the same: {reason}',
    },
    sections: { others: 'Other recognitions of {recipient}', retired: 'The recognition has ended' },
    checks: {
      lead: 'The check on this page runs in your own browser: whether the recognition is whole, who signed it, whether it is in force. Others can check it too:',
      status: 'The list of withdrawn recognitions',
    },
    lean: {
      left: 'This site keeps awards small: there is no picture with the recognition inside, no card for links and no certificate of this one. The signed credential says everything.',
    },
    earn: {
      criteriaLink: 'what the recognition asks for today',
      criteriaThenLink: 'what the recognition asked for in the end',
      changed:
        'This award carries version {version} of the recognition; today it is version {today}.',
    },
    card: {
      ofAward: 'The recognition “{badge}”, awarded to {recipient} by {issuer}',
      ofBadge: 'The recognition “{badge}” by {issuer}',
      ofRecord: 'The recognitions that {recipient} received from {issuer}',
      ofIssuer: 'The recognitions of {issuer}',
      ofSite: 'Recognitions that can be checked',
      badges: { one: '{count} recognition', other: '{count} recognitions' },
    },
    calendar: {
      ofSite: '{issuer}: recognitions that lapse',
      ofRecipient: '{recipient}: recognitions of {issuer} that lapse',
    },
  },
  badge: {
    kind: 'Recognition',
    kindOf: 'Recognition · {type}',
    picture: 'The recognition “{badge}”',
    sections: { files: 'The recognition as a file' },
    files: { version: 'Version {version}. The recognition exists since {day}.' },
  },
  catalogue: {
    badges: 'All recognitions',
    skillsLead: 'What the recognitions stand for, and who has shown it.',
    peopleLead: 'Those who received a recognition here and chose to be listed, by name.',
    noBadges: 'No recognitions yet.',
    noSkills: 'No recognition names a skill yet.',
    badgeCount: { one: '{count} recognition', other: '{count} recognitions' },
    skillBadges: 'Recognitions that stand for it',
    skillDescription: 'Which recognitions of {issuer} stand for “{skill}”, and who received them.',
  },
  doors: {
    apply: { name: 'Apply for a recognition' },
    badge: { name: 'Suggest a recognition', title: 'A new recognition' },
    some: 'a recognition',
    lost: {
      title: 'Looking for your own recognition?',
      write:
        'Lost? Write to {email}, with your name and what the recognition was for: whoever looks after them sends the link again.',
      ask: 'Lost? Ask {about}, with your name and what the recognition was for: whoever looks after them sends the link again.',
    },
  },
  event: {
    poster: 'You were there? Claim your recognition',
    honest:
      'The code says only that somebody saw this poster. Whether the recognition is awarded, {issuer} decides by name.',
  },
  frame: {
    check: 'Check a recognition',
    footer: {
      by: 'Recognitions by {issuer}, in the open format {format}.',
      badges: 'Recognitions',
    },
    missing: {
      home: 'All recognitions and recipients',
      search: 'Search for a recognition or a name',
      check: 'Check a recognition by its file',
    },
  },
  handOver: {
    title: 'Recognitions that {recipient} received from {issuer}',
    files:
      'Each of the files holds the whole signed recognition. The PNG is the one to show; the JSON is for wallet apps.',
    certificate:
      'The PDF is the certificate, to print and to keep; the signed recognition is attached to it.',
  },
  home: {
    description:
      'Recognitions by {issuer}: what they mean, who received them, and how to check them.',
    earned: {
      title: 'I earned a recognition',
      text: 'Find your name, or open the link that you were given: your page holds every recognition, its picture and its proof.',
    },
    checking: { title: 'I want to check a recognition' },
    joining: {
      text: 'Look at what we value: each recognition says how it is earned, and whom to ask.',
    },
    noBadges: 'No recognitions yet.',
  },
  host: {
    forms: {
      nominate: { description: 'Somebody did something that deserves a recognition.' },
      apply: {
        name: 'Apply for a recognition',
        description: 'You did what a recognition asks for, and can show it.',
      },
      claim: { name: 'Claim the recognition of an event' },
      list: {
        description: 'A course, an evening, a team: one recognition for everybody on a list.',
      },
      badge: {
        name: 'Suggest a recognition',
        description: 'Something deserves to be recognised here, and nothing is there for it yet.',
        title: 'A new recognition: {badge}',
      },
      look: {
        name: 'Look at the recognitions',
        about: 'What each recognition means, and how it is earned.',
      },
      labels: { badge: 'Recognition', badgeName: 'Name of the recognition' },
      wishes: { withdraw: 'Withdraw a recognition' },
    },
    told: {
      message: {
        awarded: '{issuer} has awarded you the recognition “{badge}”.',
        picture: 'The picture of the recognition:',
        signedPicture:
          'Your picture, with the signed recognition inside (send the file itself, not a screenshot):',
      },
      lapsing: { title: 'Recognitions that lapse soon' },
    },
  },
  numbers: {
    badges: 'Recognitions awarded',
    byBadge: 'By recognition',
    badge: 'Recognition',
    again: 'Renewals are awards of a recognition to somebody who had it before.',
  },
  propose: {
    description:
      'Write an award, a recognition or a person for {issuer} on a page that checks as you type.',
    kind: { badge: 'A new recognition' },
    heads: { badge: 'Propose a recognition' },
    badge: 'Recognition',
    exceptionHelp:
      'This recognition asks for others first. Left empty, they must be there. What somebody has in no list, this page does not see.',
    resultsHelp:
      'This recognition describes results. Write each with its name in front, or leave out what is not known.',
  },
  recipient: {
    description: 'Recognitions that {recipient} received from {issuer}.',
    byBadge: 'By recognition',
    none: 'No recognitions yet.',
    calendar: 'The days on which these recognitions lapse, for a calendar',
    together: 'These recognitions in one file, for a wallet',
    selection: {
      description: 'Recognitions that {recipient} chose to show.',
      lead: 'A choice of recognitions, in an order of their holder’s, for whoever has this address. It is in no list.',
    },
  },
  search: {
    lead: 'Recognitions, skills, and those who received a recognition and chose to be listed.',
    label: 'Search recognitions, skills and people',
    kinds: { badge: 'Recognition' },
  },
  share: {
    sentence: '{recipient} received the recognition “{badge}” from {issuer}.',
    page: {
      ofRecipient: '{recipient}: recognitions from {issuer}.',
      ofIssuer: 'Recognitions by {issuer}.',
    },
  },
} satisfies Called;
