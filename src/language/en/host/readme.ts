/** The README that a new community begins with, in Markdown. Links fill the places. */

export const readme = {
  title: 'Badges of {issuer}',
  about:
    'This repository holds the badges of {issuer} and the awards of them, as text. They are published at {address}.',
  badges: {
    title: 'The badges',
    text: '{badges} say what each of them means and how it is earned. Whoever has one has a page of their own, with a picture and a file that anybody can check.',
    all: 'All badges',
  },
  earn: {
    title: 'Get a badge, or propose somebody for one',
    form: 'Without git: {form}.',
    fillIn: 'fill in a form',
    git: 'With git: write {profile} and {award}, and open a pull request. {help} says how. Its review is the recognition.',
    /** In the names of folders and files. */
    who: 'who',
    badge: 'badge',
    ask: 'Everything written here is public. Ask the person first, and write no e-mail address.',
  },
  check: {
    title: 'Check a badge',
    text: '{bring} and it is checked in your own browser.',
    bring: 'Bring its link, picture or file',
  },
  who: {
    title: 'Who looks after it',
    maintainers: 'The maintainers of this repository.',
    named: '{names}.',
    rules: 'Who may award which badge stands in `keys/issuer.json` and in the badges.',
  },
  engine:
    'The site is made by Plainbadge: {manual} is its manual, {hosting} says what runs on the host and how to upgrade. {command} shows the site on your own machine.',
  /** Where the README is not. */
  english: '`MANUAL.md`, `HOSTING.md` and `CONTRIBUTING.md` are in English.',
} as const;
