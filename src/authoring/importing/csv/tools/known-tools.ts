/** How the exports of common tools are laid out: known by their headings, read by these tables. */

import type { ToolLayout } from './tool-layout.ts';
import { toolsOfBadges } from './tools-of-badges.ts';

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
    otherDays: ['Order Date'],
  },
  {
    tool: 'Meetup attendees',
    known: ['User ID', 'RSVP', 'Joined Group on', 'URL of Member Profile'],
    columns: { name: ['Name'], profile: ['URL of Member Profile'] },
    only: { column: 'RSVP', values: ['yes'] },
    otherDays: ['RSVPed on', 'Joined Group on'],
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
    otherDays: ['created_at'],
  },
  {
    tool: 'pretix check-in list',
    known: ['Order code', 'Attendee name', 'Product', 'Checked in'],
    columns: { name: ['Attendee name'], email: ['E-mail'], date: ['Checked in'] },
    otherDays: ['Order date', 'Valid from', 'Valid until'],
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
  ...toolsOfBadges,
  {
    tool: 'Google Forms',
    known: ['Timestamp', 'Email Address'],
    columns: { email: ['Email Address'] },
    otherDays: ['Timestamp'], // when the form was filled in
  },
];
