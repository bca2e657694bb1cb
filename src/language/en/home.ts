/** The first page. */

export const home = {
  description: 'Badges by {issuer}: what they mean, who received them, and how to check them.',
  entrances: 'What brings you here',
  earned: {
    title: 'I earned a badge',
    text: 'Find your name, or open the link that you were given: your page holds every badge, its picture and its proof.',
  },
  checking: {
    title: 'I want to check a badge',
    text: 'Bring a picture, a file or an address. Your browser does the checking; nothing is sent anywhere.',
  },
  joining: {
    title: 'I want to earn one',
    text: 'Look at what we recognise: each badge says how it is earned, and whom to ask.',
  },
  /** For those who learn: the entrance to badges and pathways. */
  next: 'What next?',
  /** For those who look for people who can do something: the entrance to skills. */
  asking: {
    title: 'Who can …?',
    text: 'Choose a skill, and see who has shown it here, and by what.',
  },
  badges: 'What we recognise',
  noBadges: 'No badges yet.',
  awards: 'Recent awards',
  recipients: 'Recipients',
  nobody: 'Nobody is listed yet.',
} as const;
