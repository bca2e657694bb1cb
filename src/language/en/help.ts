/** The help pages' titles and leads; their text stands beside this file, in `help/`. */

export const help = {
  kind: 'Help',
  more: 'More help',
  pages: {
    badge: {
      title: 'What is a badge?',
      lead: 'A badge here is a small signed document. Anyone can check it, on any machine, without asking us.',
    },
    check: {
      title: 'How to check a badge',
      lead: 'With the link, the picture, the file or the printed sheet. It takes a minute, and nobody is told.',
    },
    share: {
      title: 'How to show a badge',
      lead: 'On LinkedIn, in a post, under your mails, in a wallet, on paper. Everything starts from the award’s own page.',
    },
    employers: {
      title: 'For employers',
      lead: 'Somebody shows you a badge from here. What you can rely on, what you cannot, and how long it takes to find out.',
    },
    awarders: {
      title: 'For those who award',
      lead: 'A badge and an award are two short text files. A proposal is the nomination, its review is the recognition.',
    },
    maintainers: {
      title: 'For maintainers',
      lead: 'Setting up, reviewing, keys, what people wish, and what to do when something failed.',
    },
    privacy: {
      title: 'Privacy',
      lead: 'What is public here, what stays private, and what nobody can take back. In plain words.',
    },
  },
} as const;
