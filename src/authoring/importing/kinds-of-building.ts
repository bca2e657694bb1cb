/** Kinds of the all-contributors format that change what the project is made of. */

import type { KindTexts } from './contribution-kind.ts';

export const kindsOfBuilding: KindTexts = {
  code: {
    name: 'Code Contributor',
    description:
      'Wrote code that became part of the project: a feature, ' +
      'a fix or a simplification that everyone who uses it now runs.',
    opening: 'Awarded for code that was accepted into the project:',
    points: [
      'At least one change by the recipient was accepted into the main line.',
      'The change does something for the people who use or maintain the project: ' +
        'it adds, repairs, speeds up or simplifies.',
    ],
    artwork: { shape: 'hexagon', colour: 'indigo', symbol: 'code' },
    evidence: 'commits',
  },
  test: {
    name: 'Test Author',
    description:
      'Wrote tests that guard the behaviour people rely on, ' +
      'so that others can change the project without fear of breaking it.',
    opening: 'Awarded for tests that were accepted into the project:',
    points: [
      'The recipient added or improved automated tests that run with every change.',
      'The tests fail when the behaviour they describe breaks, and say plainly what went wrong.',
    ],
    artwork: { shape: 'shield', colour: 'fern', symbol: 'check' },
    evidence: 'commits',
  },
  infra: {
    name: 'Infrastructure Builder',
    description:
      'Built or kept running what the project stands on: ' +
      'continuous integration, build tools, releases, hosting or servers.',
    opening: 'Awarded for work on what carries the project:',
    points: [
      'The recipient set up, repaired or improved a build, ' +
        'a release process, continuous integration or hosting.',
      'Others can use the result without its author: it is written down or automated.',
    ],
    artwork: { shape: 'hexagon', colour: 'graphite', symbol: 'gear' },
    evidence: 'commits',
  },
  maintenance: {
    name: 'Maintainer',
    description:
      'Carried the steady work that keeps the project healthy: ' +
      'refactoring, upgrades, triage, releases and tidying up.',
    opening: 'Awarded for looking after the project over time:',
    points: [
      'The recipient did recurring upkeep, such as upgrading dependencies, ' +
        'refactoring, sorting issues or preparing releases.',
      'The work served the project as a whole, beyond a single change of their own interest.',
    ],
    artwork: { shape: 'shield', colour: 'slate', symbol: 'anchor' },
    evidence: 'commits',
  },
  platform: {
    name: 'Platform Porter',
    description:
      'Brought the project to a place where it did not run before: ' +
      'a new system, package manager, runtime or device.',
    opening: 'Awarded for packaging the project or porting it:',
    points: [
      'The recipient made the project install or run on a platform ' +
        'that it did not support before, or restored one that had broken.',
      'Users of that platform can get it in the way they are used to, ' +
        'and the steps are written down.',
    ],
    artwork: { shape: 'hexagon', colour: 'slate', symbol: 'rocket' },
    evidence: 'commits',
  },
  plugin: {
    name: 'Plugin Author',
    description:
      'Extended the project from outside with a plugin or ' +
      'companion library that others can install and build upon.',
    opening: 'Awarded for a plugin or companion library:',
    points: [
      'The recipient published a plugin, ' +
        'adapter or utility library that works together with the project.',
      'It is publicly available, says how to use it, ' +
        'and solves a need that the project itself leaves open.',
    ],
    artwork: { shape: 'hexagon', colour: 'violet', symbol: 'puzzle' },
    evidence: null,
  },
  tool: {
    name: 'Tool Maker',
    description:
      'Made a tool that lightens the work on or with the project: ' +
      'a generator, an editor extension, a script, a checker.',
    opening: 'Awarded for a tool around the project:',
    points: [
      'The recipient made or improved a tool that people who use or develop the project work with.',
      'It saves others a task that they would otherwise do by hand, ' +
        'and it is available to all of them.',
    ],
    artwork: { shape: 'hexagon', colour: 'ember', symbol: 'wrench' },
    evidence: null,
  },
  security: {
    name: 'Security Guardian',
    description:
      'Made the project safer: found, reported or closed weaknesses, ' +
      'or strengthened the privacy of the people who use it.',
    opening: 'Awarded for protecting the project and its users:',
    points: [
      'The recipient responsibly reported a weakness, fixed one, ' +
        'or hardened the project against a class of them.',
      'The people who use the project are better protected because of it.',
    ],
    artwork: { shape: 'shield', colour: 'indigo', symbol: 'key' },
    evidence: null,
  },
  data: {
    name: 'Data Contributor',
    description:
      'Gathered, cleaned or shared data that the project builds on, ' +
      'such as data sets, test data or reference tables.',
    opening: 'Awarded for data that the project uses:',
    points: [
      'The recipient contributed data, or corrected and completed data that was already there.',
      'Its origin and the terms of its use are stated, so that others may rely on it.',
    ],
    artwork: { shape: 'hexagon', colour: 'moss', symbol: 'seed' },
    evidence: null,
  },
};
