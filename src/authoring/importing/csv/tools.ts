/** How the exports of common tools are laid out: known by their headings, read by these tables. */

/** What a row may say. `first` and `last` make a name together. */
export const fields = [
  'name',
  'first',
  'last',
  'email',
  'profile',
  'recipient',
  'badge',
  'date',
  'expires',
  'evidence',
  'note',
  'consent',
  'visibility',
] as const;
export type Field = (typeof fields)[number];

/**
 * One tool's export. Headings are compared without capitals, accents of spelling and punctuation
 * (`headingKey`).
 */
export interface ToolLayout {
  readonly tool: string;
  /** Headings that no other tool has together. */
  readonly known: readonly string[];
  readonly columns: Readonly<Partial<Record<Field, readonly string[]>>>;
  /**
   * Rows count only where this column holds one of these values (without capitals); others are left
   * out.
   */
  readonly only?: { readonly column: string; readonly values: readonly string[] };
  /** True where names are written `Lovelace, Ada`. */
  readonly familyFirst?: true;
  /** A first cell that marks a row that is about no person. */
  readonly notAPerson?: RegExp;
}

/**
 * Only what could be confirmed in public examples of these exports; everything else goes by the
 * words below, or by hand.
 */
export const tools: readonly ToolLayout[] = [
  {
    tool: 'Eventbrite attendees',
    known: ['Order #', 'Ticket Type', 'Attendee Status', 'Email'],
    columns: { first: ['First Name'], last: ['Last Name', 'Surname'], email: ['Email'] },
    only: { column: 'Attendee Status', values: ['attending', 'checked in'] },
  },
  {
    tool: 'Meetup attendees',
    known: ['User ID', 'RSVP', 'Joined Group on', 'URL of Member Profile'],
    columns: { name: ['Name'], profile: ['URL of Member Profile'] },
    only: { column: 'RSVP', values: ['yes'] },
  },
  {
    tool: 'Luma guests',
    known: ['name', 'email', 'approval_status', 'checked_in_at'],
    columns: {
      name: ['name'],
      first: ['first_name'],
      last: ['last_name'],
      email: ['email'],
      date: ['checked_in_at'],
    },
    only: { column: 'approval_status', values: ['approved'] },
  },
  {
    tool: 'pretix check-in list',
    known: ['Order code', 'Attendee name', 'Product', 'Checked in'],
    columns: { name: ['Attendee name'], email: ['E-mail'] },
  },
  {
    tool: 'Moodle grades',
    known: ['First name', 'ID number', 'Institution', 'Department', 'Email address'],
    columns: { first: ['First name'], last: ['Last name', 'Surname'], email: ['Email address'] },
  },
  {
    tool: 'Canvas gradebook',
    known: ['Student', 'ID', 'SIS Login ID', 'Section'],
    columns: { name: ['Student'] },
    familyFirst: true,
    notAPerson: /^\s*(?:points possible|student, test)\s*$/i,
  },
  {
    tool: 'Credly badges',
    known: ['Recipient Email', 'Badge Template ID', 'Issued At'],
    columns: {
      first: ['Issued To First Name', 'First Name'],
      last: ['Issued To Last Name', 'Last Name'],
      email: ['Recipient Email'],
      date: ['Issued At'],
    },
  },
  {
    tool: 'Google Forms',
    known: ['Timestamp', 'Email Address'],
    columns: { email: ['Email Address'] },
  },
];

/**
 * Headings that people write by themselves, for tables of no known tool and for what a tool's table
 * leaves open.
 */
export const words: Readonly<Record<Field, readonly string[]>> = {
  name: [
    'name',
    'full name',
    'your name',
    'your full name',
    'shown name',
    'display name',
    'attendee name',
    'recipient name',
    'recipient_name',
    'student name',
    'participant',
  ],
  first: ['first name', 'given name', 'firstname', 'forename'],
  last: ['last name', 'family name', 'surname', 'lastname'],
  email: [
    'email',
    'e-mail',
    'email address',
    'e-mail address',
    'recipient email',
    'attendee email',
    'mail',
  ],
  profile: ['profile', 'profile url', 'public profile', 'profile address'],
  recipient: ['recipient', 'recipient folder', 'slug'],
  badge: ['badge', 'badge name', 'badge slug', 'achievement'],
  date: [
    'date',
    'award date',
    'issue date',
    'issued on',
    'issued at',
    'completion date',
    'completed on',
    'date awarded',
  ],
  expires: ['expires', 'expiry date', 'expiration date', 'expires on', 'expires at', 'valid until'],
  evidence: ['evidence', 'evidence url', 'link to evidence'],
  note: ['note', 'why', 'reason', 'narrative'],
  consent: ['consent', 'email consent', 'e-mail consent'],
  visibility: ['visibility'],
};

/** What two headings are compared by. */
export function headingKey(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/gu, ' ')
    .trim();
}
