/** What is said otherwise in English where a community calls its badges certificates. */

import type { Called } from '../../badges/called.ts';

export const certificate = {
  award: {
    sentences: {
      valid: 'As of {day} this certificate is valid.',
      validOnce: 'This certificate was valid when it was signed.',
    },
    description:
      '{issuer} awarded the certificate “{badge}” to {recipient} on {day}. {description}',
    picture: 'The certificate “{badge}”',
    check: 'Check this certificate',
    rests: {
      exception: 'Not all was there that the certificate requires. Awarded all the same: {reason}',
    },
    sections: { others: 'Other certificates of {recipient}', retired: 'The certificate has ended' },
    checks: {
      lead: 'The check on this page runs in your own browser: whether the certificate is whole, who signed it, whether it is in force. Others can check it too:',
      status: 'The list of withdrawn certificates',
    },
    lean: {
      left: 'This site keeps awards small: there is no picture with the certificate inside, no card for links and no sheet to print of this one. The signed credential says everything.',
    },
    earn: {
      criteriaLink: 'what the certificate asks for today',
      criteriaThenLink: 'what the certificate asked for in the end',
      changed:
        'This award carries version {version} of the certificate; today it is version {today}.',
    },
    card: {
      ofAward: 'The certificate “{badge}”, awarded to {recipient} by {issuer}',
      ofBadge: 'The certificate “{badge}” by {issuer}',
      ofRecord: 'The certificates that {recipient} received from {issuer}',
      ofIssuer: 'The certificates of {issuer}',
      ofSite: 'Certificates that can be checked',
      badges: { one: '{count} certificate', other: '{count} certificates' },
    },
    calendar: {
      ofSite: '{issuer}: certificates that lapse',
      ofRecipient: '{recipient}: certificates of {issuer} that lapse',
    },
  },
  badge: {
    kind: 'Certificate',
    kindOf: 'Certificate · {type}',
    picture: 'The certificate “{badge}”',
    sections: { files: 'The certificate as a file' },
    files: { version: 'Version {version}. The certificate exists since {day}.' },
  },
  catalogue: {
    badges: 'All certificates',
    skillsLead: 'What the certificates stand for, and who has shown it.',
    peopleLead: 'Those who received a certificate here and chose to be listed, by name.',
    noBadges: 'No certificates yet.',
    noSkills: 'No certificate names a skill yet.',
    badgeCount: { one: '{count} certificate', other: '{count} certificates' },
    skillBadges: 'Certificates that stand for it',
    skillDescription: 'Which certificates of {issuer} stand for “{skill}”, and who received them.',
  },
  certificate: { kinds: { Badge: 'Certificate' } },
  doors: {
    apply: { name: 'Apply for a certificate' },
    badge: { name: 'Suggest a certificate', title: 'A new certificate' },
    some: 'a certificate',
    lost: {
      title: 'Looking for your own certificate?',
      write:
        'Lost? Write to {email}, with your name and what the certificate was for: whoever looks after them sends the link again.',
      ask: 'Lost? Ask {about}, with your name and what the certificate was for: whoever looks after them sends the link again.',
    },
  },
  event: {
    poster: 'You were there? Claim your certificate',
    honest:
      'The code says only that somebody saw this poster. Whether the certificate is awarded, {issuer} decides by name.',
  },
  frame: {
    check: 'Check a certificate',
    footer: {
      by: 'Certificates by {issuer}, in the open format {format}.',
      badges: 'Certificates',
    },
    missing: {
      home: 'All certificates and recipients',
      search: 'Search for a certificate or a name',
      check: 'Check a certificate by its file',
    },
  },
  handOver: {
    title: 'Certificates that {recipient} received from {issuer}',
    files:
      'Each of the files holds the whole signed certificate. The PNG is the one to show; the JSON is for wallet apps.',
    certificate:
      'The PDF is the printed form, to keep on paper; the signed certificate is attached to it.',
  },
  home: {
    description:
      'Certificates by {issuer}: what they mean, who received them, and how to check them.',
    earned: {
      title: 'I earned a certificate',
      text: 'Find your name, or open the link that you were given: your page holds every certificate, its picture and its proof.',
    },
    checking: { title: 'I want to check a certificate' },
    joining: {
      text: 'Look at what we recognise: each certificate says how it is earned, and whom to ask.',
    },
    noBadges: 'No certificates yet.',
  },
  host: {
    forms: {
      nominate: { description: 'Somebody did something that deserves a certificate.' },
      apply: {
        name: 'Apply for a certificate',
        description: 'You did what a certificate asks for, and can show it.',
      },
      claim: { name: 'Claim the certificate of an event' },
      list: {
        description: 'A course, an evening, a team: one certificate for everybody on a list.',
      },
      badge: {
        name: 'Suggest a certificate',
        description:
          'Something deserves to be recognised here, and there is no certificate for it yet.',
        title: 'A new certificate: {badge}',
      },
      look: {
        name: 'Look at the certificates',
        about: 'What each certificate means, and how it is earned.',
      },
      labels: { badge: 'Certificate', badgeName: 'Name of the certificate' },
      wishes: { withdraw: 'Withdraw a certificate' },
    },
    told: {
      message: {
        awarded: '{issuer} has awarded you the certificate “{badge}”.',
        picture: 'The picture of the certificate:',
        signedPicture:
          'Your picture, with the signed certificate inside (send the file itself, not a screenshot):',
      },
      lapsing: { title: 'Certificates that lapse soon' },
    },
  },
  numbers: {
    badges: 'Certificates awarded',
    byBadge: 'By certificate',
    badge: 'Certificate',
    again: 'Renewals are awards of a certificate to somebody who had it before.',
  },
  propose: {
    description:
      'Write an award, a certificate or a person for {issuer} on a page that checks as you type.',
    kind: { badge: 'A new certificate' },
    heads: { badge: 'Propose a certificate' },
    badge: 'Certificate',
    exceptionHelp:
      'This certificate asks for others first. Left empty, they must be there. What somebody has in no list, this page does not see.',
    resultsHelp:
      'This certificate describes results. Write each with its name in front, or leave out what is not known.',
  },
  recipient: {
    description: 'Certificates that {recipient} received from {issuer}.',
    byBadge: 'By certificate',
    none: 'No certificates yet.',
    calendar: 'The days on which these certificates lapse, for a calendar',
    together: 'These certificates in one file, for a wallet',
    selection: {
      description: 'Certificates that {recipient} chose to show.',
      lead: 'A choice of certificates, in an order of their holder’s, for whoever has this address. It is in no list.',
    },
  },
  search: {
    lead: 'Certificates, skills, and those who received a certificate and chose to be listed.',
    label: 'Search certificates, skills and people',
    kinds: { badge: 'Certificate' },
  },
  share: {
    sentence: '{recipient} received the certificate “{badge}” from {issuer}.',
    page: {
      ofRecipient: '{recipient}: certificates from {issuer}.',
      ofIssuer: 'Certificates by {issuer}.',
    },
  },
} satisfies Called;
