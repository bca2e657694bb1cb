/** Kinds of the all-contributors format that bring people, means and form to the project. */

import type { KindTexts } from './contribution-kind.ts';

export const kindsOfGathering: KindTexts = {
  design: {
    name: 'Designer',
    description:
      'Gave the project its form: interface, logo, ' +
      'icons or illustrations that make it clearer, kinder and good to look at.',
    opening: 'Awarded for design that the project uses:',
    points: [
      'The recipient designed or improved a part of the interface, ' +
        'the visual identity, icons or illustrations.',
      'The design was adopted, and its sources are shared so that others can carry it on.',
    ],
    artwork: { shape: 'diamond', colour: 'plum', symbol: 'spark' },
    evidence: null,
  },
  eventOrganizing: {
    name: 'Event Organizer',
    description:
      'Brought people together around the project: a meetup, ' +
      'a conference, a sprint or an online gathering that took place.',
    opening: 'Awarded for organizing an event:',
    points: [
      'The recipient planned or hosted at least one event of the project or about it.',
      'The event took place, people knew how to join, and they were made welcome.',
    ],
    artwork: { shape: 'star', colour: 'ember', symbol: 'flag' },
    evidence: null,
  },
  projectManagement: {
    name: 'Project Manager',
    description:
      'Kept many hands working together: planned, coordinated, ' +
      'followed up and made sure that what was begun got finished.',
    opening: 'Awarded for coordinating the work:',
    points: [
      'The recipient planned milestones, ' +
        'prepared decisions or coordinated the people working on them.',
      'Everyone involved could see what was to be done, by whom, and how far it had come.',
    ],
    artwork: { shape: 'diamond', colour: 'indigo', symbol: 'flag' },
    evidence: null,
  },
  promotion: {
    name: 'Promoter',
    description:
      'Spread the word about the project and helped the people ' +
      'who need it to hear that it exists and what it does.',
    opening: 'Awarded for making the project known:',
    points: [
      'The recipient told others about the project in public, ' +
        'in posts, newsletters, interviews or conversations.',
      'Because of it, people who had not known the project could find it.',
    ],
    artwork: { shape: 'star', colour: 'amber', symbol: 'bolt' },
    evidence: null,
  },
  business: {
    name: 'Business Developer',
    description:
      'Worked on the project’s standing in the world: ' +
      'partnerships, strategy, agreements and whatever lets it last.',
    opening: 'Awarded for developing the project’s footing:',
    points: [
      'The recipient prepared or led a partnership, an agreement, ' +
        'a strategy or another step that the project depends on.',
      'The outcome serves the project and its community, and it was communicated openly.',
    ],
    artwork: { shape: 'diamond', colour: 'slate', symbol: 'compass' },
    evidence: null,
  },
  financial: {
    name: 'Financial Supporter',
    description:
      'Supported the project with money, ' +
      'so that people could spend time on it and its running costs were covered.',
    opening: 'Awarded for financial support:',
    points: [
      'The recipient, a person or an organisation, ' +
        'gave money to the project or paid for something that it needs.',
      'The thanks are the same whatever the size of the gift: this badge says nothing about sums.',
    ],
    artwork: { shape: 'shield', colour: 'moss', symbol: 'heart' },
    evidence: null,
  },
  fundingFinding: {
    name: 'Funding Finder',
    description:
      'Found the means for the project to go on: ' +
      'discovered grants, wrote applications or won sponsors for it.',
    opening: 'Awarded for finding funding:',
    points: [
      'The recipient found a grant or a sponsor, or wrote or supported an application for one.',
      'The work was done for the project, ' +
        'whether or not the application was successful in the end.',
    ],
    artwork: { shape: 'diamond', colour: 'fern', symbol: 'leaf' },
    evidence: null,
  },
};
