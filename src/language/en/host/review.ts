/** What is said of a proposal, for whoever looks at it on the host: one page of Markdown. */

export const review = {
  states: {
    refused: 'This cannot be merged yet',
    waiting: 'This is in order, and waits for agreement',
    allowed: 'This may be merged',
  },
  sections: {
    standing: 'Where it stands',
    questions: 'To ask before you agree',
    look: 'Look at it before you agree',
    agreement: 'Who must agree',
    next: 'What comes next',
    files: 'Files',
  },
  problems: { one: 'One problem', other: '{count} problems' },
  awards: { one: 'Merging publishes one award', other: 'Merging publishes {count} awards' },
  award: '{badge} to {recipient}, {date}',
  page: 'page: {address}',
  noPage: 'no page: the recipient wants the file only',
  look: 'Each award and each badge lies in one file that opens from disk, with its page, picture and card, for a week: download `preview` at the foot of [this run]({address}), unpack it, and open `open-from-disk/`.',
  newBadge: '{badge} is new: its page and picture are in {file} there.',
  /** What has to be agreed to; before the paths of the files. */
  subjects: {
    award: 'award',
    revocation: 'revocation',
    reinstatement: 'reinstatement',
    correction: 'correction of an award, which is signed again',
    identity: 'name or address of a recipient in an award, which is signed again',
    'giving-up': 'address that is given up (the person’s own word, or a maintainer’s)',
    hiding: 'whether an award is listed (its recipient says so, or a maintainer)',
    voices: 'what others said of an award, shown on its page',
    confirmation: 'confirmation of an award by people who know of it, never its recipient',
    quotation: 'words under the name of an account (it approves them itself)',
    withdrawal: 'withdrawal of an award that is not signed yet',
    badge: 'badge or pathway',
    'new-badge': 'new badge (two of these agree, or one maintainer)',
    profile: 'profile',
    original: 'badge of another issuer, kept as it came, or shown',
    selection: 'selection of badges (its recipient says so, or a maintainer)',
    endorsement: 'endorsement by somebody else, published as it came',
    account: 'account of a recipient (its owner confirms it, or a maintainer)',
    public: 'published file',
    key: 'key without a statement of the key before it (needs two maintainers)',
    address: 'move of the site (two maintainers agree, or the only one)',
    maintainers: 'engine, keys, policy or a file of nobody’s (needs a maintainer)',
  },
  matter: '{subject}: {paths}',
  /** A list that is cut off. */
  andMore: { one: '{list} and {count} more', other: '{list} and {count} more' },
  more: { one: 'and {count} more', other: 'and {count} more' },
  agreed: 'Agreed: {names}.',
  missing: {
    one: 'One more must agree; may: {names}.',
    other: '{count} more must agree; may: {names}.',
  },
  enough: 'Nobody else is needed.',
  nobody: 'nobody yet',
  another: 'Nobody awards alone: somebody other than the author must agree.',
  pushed:
    'The newest commit was pushed by {names}: the author agrees to it by merging it, or somebody else by approving it.',
  anyAwarder: 'The host asks any awarder for a review here, and cannot know whose profile it is.',
  stale: 'Approved an earlier state only: {names}.',
  nominated: 'Nominated by {author}.',
  nominatedFor: 'Nominated by {asked}, by a form or a comment; {author} made this of it.',
  openToday: 'Open since {date} (today).',
  open: { one: 'Open since {date} ({count} day).', other: 'Open since {date} ({count} days).' },
  /** Where those who may agree do not answer. */
  stepIn:
    'If nobody who may agree has answered by {date}, a maintainer may step in: {names}. Their approval counts here.',
  stepInByNaming:
    'If nobody who may agree has answered by {date}, a maintainer may step in: {names}. They name further `awarders` in `badge.md` or `keys/issuer.json`, in a pull request of its own.',
  /** What each click on the host means; its buttons are named as the host names them. */
  steps: {
    approve:
      '**Approve** (Files changed → Review changes): this is the word that counts. The label `approved` on a form only had this made of it.',
    merge:
      '**Merge**, with a merge commit or squashed: it brings the files to main, and is no word of its own. “Enable auto-merge”, where the repository allows it, makes it one step with the approval.',
    environment:
      'The environment `issuer` asks its reviewers before the key is used, where it names any. That lets a job run; whether an award is signed, the approvals decide.',
  },
  changed: 'changed: {path}',
  deleted: 'deleted: {path}',
  added: { one: 'One file is new.', other: '{count} files are new.' },
  unchanged: 'Nothing changes.',
  cut: 'The rest is left out here.',
} as const;
