/** Kinds of the all-contributors format that help people understand and use the project. */

import type { KindTexts } from './contribution-kind.ts';

export const kindsOfExplaining: KindTexts = {
  doc: {
    name: 'Documentation Writer',
    description:
      'Wrote or improved the documentation, ' +
      'so that people can find out how the project works without having to ask.',
    opening: 'Awarded for documentation that was accepted into the project:',
    points: [
      'The recipient wrote, corrected or clarified a guide, ' +
        'a reference page, the README or the wiki.',
      'A reader who follows the text reaches the goal that it promises.',
    ],
    artwork: { shape: 'scallop', colour: 'teal', symbol: 'book' },
    evidence: 'commits',
  },
  example: {
    name: 'Example Author',
    description:
      'Showed how it is done: wrote examples that people can copy, ' +
      'run and learn from when words alone are not enough.',
    opening: 'Awarded for examples of using the project:',
    points: [
      'The recipient wrote at least one example that runs as it stands and shows a realistic use.',
      'It is small enough to understand at once, and it is kept where people look for it.',
    ],
    artwork: { shape: 'hexagon', colour: 'amber', symbol: 'lightbulb' },
    evidence: 'commits',
  },
  tutorial: {
    name: 'Tutorial Author',
    description:
      'Led newcomers step by step from their first question to a working result, ' +
      'in a tutorial, a course or a workshop.',
    opening: 'Awarded for teaching the project step by step:',
    points: [
      'The recipient published a tutorial, a course or workshop material about the project.',
      'Someone new can follow it from beginning to end and has made something that works.',
    ],
    artwork: { shape: 'scallop', colour: 'fern', symbol: 'mountain' },
    evidence: null,
  },
  blog: {
    name: 'Blog Author',
    description:
      'Wrote articles about the project that share experience, ' +
      'explain decisions or introduce it to new readers.',
    opening: 'Awarded for writing about the project in public:',
    points: [
      'The recipient published at least one article or blog ' +
        'post about the project or about work done with it.',
      'It adds something of its own: an experience, an explanation, a comparison or a report.',
    ],
    artwork: { shape: 'scallop', colour: 'sky', symbol: 'pencil' },
    evidence: null,
  },
  content: {
    name: 'Content Writer',
    description:
      'Wrote the words that people meet first: website copy, ' +
      'release notes, newsletters and texts inside the product.',
    opening: 'Awarded for texts that the project speaks with:',
    points: [
      'The recipient wrote or edited copy for the website, ' +
        'announcements, newsletters or the interface.',
      'The text was published by the project and says what it should in plain, friendly words.',
    ],
    artwork: { shape: 'scallop', colour: 'violet', symbol: 'pencil' },
    evidence: 'commits',
  },
  translation: {
    name: 'Translator',
    description:
      'Carried the project into another language, ' +
      'so that more people can use it and read about it in their own words.',
    opening: 'Awarded for translating the project:',
    points: [
      'The recipient translated the interface, ' +
        'the documentation or the website, or reviewed and updated a translation.',
      'The translation reads naturally to a native speaker and keeps the meaning of the original.',
    ],
    artwork: { shape: 'circle', colour: 'teal', symbol: 'globe' },
    evidence: 'commits',
  },
  talk: {
    name: 'Speaker',
    description:
      'Stood up and spoke about the project, at a conference, ' +
      'a meetup or a class, and brought its ideas to new listeners.',
    opening: 'Awarded for speaking about the project:',
    points: [
      'The recipient gave a talk, ' +
        'a lecture or a demonstration about the project before an audience.',
      'Listeners learnt what it is for and how to begin; ' +
        'slides or a recording are shared where possible.',
    ],
    artwork: { shape: 'star', colour: 'plum', symbol: 'speech' },
    evidence: null,
  },
  video: {
    name: 'Video Maker',
    description:
      'Made videos that show the project at work: introductions, ' +
      'screencasts, recorded sessions or short explanations.',
    opening: 'Awarded for showing the project on film:',
    points: [
      'The recipient recorded, edited or published at least one video about the project.',
      'It is publicly available, and what it shows can be followed by watching it.',
    ],
    artwork: { shape: 'circle', colour: 'ruby', symbol: 'camera' },
    evidence: null,
  },
  audio: {
    name: 'Audio Maker',
    description:
      'Gave the project a sound: podcast episodes, interviews, ' +
      'narration, music or sound effects made for it.',
    opening: 'Awarded for audio made for or about the project:',
    points: [
      'The recipient recorded, composed or edited audio, ' +
        'such as a podcast episode, narration, music or sound effects.',
      'It was published with the project or about it, ' +
        'under terms that allow people to listen and share.',
    ],
    artwork: { shape: 'circle', colour: 'plum', symbol: 'note' },
    evidence: null,
  },
};
