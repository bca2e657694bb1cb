/**
 * Kinds of the all-contributors format that find out what is needed and help others to do it well.
 */

import type { KindTexts } from './contribution-kind.ts';

export const kindsOfListening: KindTexts = {
  bug: {
    name: 'Bug Reporter',
    description:
      'Found what was broken and reported it so clearly that ' +
      'somebody could see it, understand it and put it right.',
    opening: 'Awarded for bug reports that helped:',
    points: [
      'The recipient reported at least one fault in the project that others could confirm.',
      'The report says what was done, what was expected and what happened instead.',
    ],
    artwork: { shape: 'hexagon', colour: 'ruby', symbol: 'bug' },
    evidence: 'issues',
  },
  ideas: {
    name: 'Idea Giver',
    description:
      'Brought ideas, plans and thoughtful feedback that ' +
      'changed where the project is heading or how it gets there.',
    opening: 'Awarded for ideas that moved the project:',
    points: [
      'The recipient proposed a feature, a plan or an improvement, ' +
        'or gave feedback in depth on somebody else’s proposal.',
      'It was discussed in public, and it shaped a decision or a piece of work.',
    ],
    artwork: { shape: 'circle', colour: 'amber', symbol: 'lightbulb' },
    evidence: 'issues',
  },
  question: {
    name: 'Question Answerer',
    description:
      'Took the time to answer other people’s questions with patience, ' +
      'wherever they were asked, until they could go on.',
    opening: 'Awarded for answering questions about the project:',
    points: [
      'The recipient answered questions in issues, discussions, a chat or a forum.',
      'The answers were correct and kind, and the people who asked could continue with them.',
    ],
    artwork: { shape: 'circle', colour: 'sky', symbol: 'speech' },
    evidence: 'comments',
  },
  review: {
    name: 'Reviewer',
    description:
      'Read other people’s changes with care and helped to ' +
      'make them better before they became part of the project.',
    opening: 'Awarded for reviewing changes:',
    points: [
      'The recipient reviewed proposed changes and left remarks that their authors could act on.',
      'The remarks were about substance (does it work, ' +
        'is it clear, is it tested) and respectful towards the author.',
    ],
    artwork: { shape: 'shield', colour: 'teal', symbol: 'eye' },
    evidence: 'reviews',
  },
  mentoring: {
    name: 'Mentor',
    description:
      'Took newcomers by the hand and stayed beside them until ' +
      'they could contribute with confidence on their own.',
    opening: 'Awarded for mentoring contributors:',
    points: [
      'The recipient accompanied at least one person through a contribution, ' +
        'a programme or their first weeks in the project.',
      'Guidance came regularly and left room for the other person to learn by doing.',
    ],
    artwork: { shape: 'circle', colour: 'fern', symbol: 'hand' },
    evidence: null,
  },
  a11y: {
    name: 'Accessibility Advocate',
    description:
      'Made the project usable for more people: ' +
      'found or removed barriers for those who see, hear, move or read differently.',
    opening: 'Awarded for accessibility work:',
    points: [
      'The recipient reported a barrier, audited a part of the project, ' +
        'or changed it so that the barrier is gone.',
      'The result was checked with a keyboard, a screen reader, ' +
        'sufficient contrast or whatever the barrier calls for.',
    ],
    artwork: { shape: 'circle', colour: 'indigo', symbol: 'key' },
    evidence: null,
  },
  userTesting: {
    name: 'User Tester',
    description:
      'Watched how people really use the project, ' +
      'or tried it out with fresh eyes, and brought back what was learnt.',
    opening: 'Awarded for testing the project with users:',
    points: [
      'The recipient planned, ran or took part in user tests of the project.',
      'The observations were written down and shared, ' +
        'so that the people building it could act on them.',
    ],
    artwork: { shape: 'circle', colour: 'slate', symbol: 'people' },
    evidence: null,
  },
  research: {
    name: 'Researcher',
    description:
      'Looked into what was not yet known: read the literature, ' +
      'compared approaches, measured, or built a prototype to find out.',
    opening: 'Awarded for research that the project drew on:',
    points: [
      'The recipient studied a question that the project had to answer, ' +
        'by reading, measuring, interviewing or prototyping.',
      'The findings and their sources are shared, and a decision was made with their help.',
    ],
    artwork: { shape: 'circle', colour: 'violet', symbol: 'compass' },
    evidence: null,
  },
};
