/**
 * How services that issue badges hand out their lists, as CSV and as the JSON of their interfaces.
 */

import type { ToolLayout } from './tool-layout.ts';

const credlyTimes = ['Record Created', 'Record Updated', 'Accepted At', 'Status Updated At'];
const badgrTimes = ['createdAt', 'updatedAt', 'openedAt'];

/** By the services' own pages; where one of them has several lists, the narrowest comes first. */
export const toolsOfBadges: readonly ToolLayout[] = [
  {
    tool: 'Credly analytics',
    known: ['Badge Name', 'Issued to First Name', 'Issue Date'],
    columns: {
      first: ['Issued to First Name'],
      last: ['Issued to Last Name'],
      email: ['Issued to Email'],
      badge: ['Badge Name'],
      date: ['Issue Date'],
      expires: ['Expiration Date', 'Expires At'],
    },
    only: { column: 'Status', values: ['accepted'] },
    otherDays: credlyTimes,
  },
  {
    tool: 'Credly badges',
    known: ['Recipient Email', 'Badge Template ID', 'Issued At'],
    columns: {
      first: ['Issued To First Name', 'First Name'],
      last: ['Issued To Last Name', 'Last Name'],
      email: ['Recipient Email'],
      template: ['Badge Template ID'],
      date: ['Issued At'],
      expires: ['Expiration Date', 'Expires At'],
      evidence: ['Evidence URL'],
    },
    only: { column: 'State', values: ['accepted'] },
    dateOrder: 'mdy',
    otherDays: credlyTimes,
  },
  {
    tool: 'Credly API',
    known: ['recipient_email', 'issued_to_first_name', 'issued_at'],
    columns: {
      first: ['issued_to_first_name'],
      last: ['issued_to_last_name'],
      email: ['recipient_email'],
      badge: ['badge_template.name'],
      about: ['badge_template.description'],
      date: ['issued_at'],
      expires: ['expires_at'],
    },
    only: { column: 'state', values: ['accepted'] },
    otherDays: [
      'accepted_at',
      'created_at',
      'updated_at',
      'state_updated_at',
      'badge_template.created_at',
      'badge_template.updated_at',
    ],
  },
  {
    tool: 'Badgr or Canvas Credentials bulk list',
    known: ['Badge Class ID', 'Identifier'],
    columns: {
      first: ['First Name'],
      last: ['Last Name'],
      email: ['Identifier'],
      template: ['Badge Class ID'],
      note: ['Narrative'],
      evidence: ['Evidence URL'],
      date: ['Issue Date'],
      expires: ['Expiration Date'],
    },
  },
  {
    tool: 'Badgr or Canvas Credentials bulk list of one badge',
    known: ['Identifier', 'First Name', 'Last Name'],
    columns: {
      first: ['First Name'],
      last: ['Last Name'],
      email: ['Identifier'],
      note: ['Narrative'],
      evidence: ['Evidence URL'],
      date: ['Issue Date'],
      expires: ['Expiration Date'],
    },
  },
  {
    tool: 'Badgr or Canvas Credentials API',
    known: ['entityId', 'badgeclass', 'issuedOn', 'recipient.identity'],
    columns: {
      name: ['extensions.extensions:recipientProfile.name'],
      email: ['recipient.plaintextIdentity', 'recipient.identity'],
      badge: ['badgeclassName'],
      template: ['badgeclass'],
      date: ['issuedOn'],
      expires: ['expires'],
      note: ['narrative'],
      evidence: ['evidence.0.url'],
    },
    only: { column: 'revoked', values: ['false', ''] },
    otherDays: badgrTimes,
  },
  {
    tool: 'Open Badges 2.0 assertions',
    known: ['recipient.identity', 'issuedOn', 'badge'],
    columns: {
      email: ['recipient.plaintextIdentity', 'recipient.identity'],
      template: ['badge'],
      date: ['issuedOn'],
      expires: ['expires'],
      note: ['narrative'],
      evidence: ['evidence.0.id', 'evidence'],
    },
    only: { column: 'revoked', values: ['false', ''] },
  },
  {
    tool: 'Open Badges 2.0 assertions with their badges',
    known: ['recipient.identity', 'issuedOn', 'badge.name'],
    columns: {
      email: ['recipient.plaintextIdentity', 'recipient.identity'],
      badge: ['badge.name'],
      about: ['badge.description'],
      date: ['issuedOn'],
      expires: ['expires'],
      note: ['narrative'],
      evidence: ['evidence.0.id', 'evidence'],
    },
    only: { column: 'revoked', values: ['false', ''] },
  },
  {
    tool: 'Moodle report of badges',
    known: ['Name', 'Full name', 'Date issued'],
    columns: {
      name: ['Full name'],
      badge: ['Name'],
      about: ['Description'],
      date: ['Date issued'],
    },
    otherDays: ['Expiry date'],
  },
  {
    tool: 'Accredible API',
    known: ['recipient.name', 'recipient.email', 'issued_on'],
    columns: {
      name: ['recipient.name'],
      email: ['recipient.email'],
      badge: ['name', 'group_name'],
      about: ['description'],
      date: ['issued_on'],
      expires: ['expired_on'],
      evidence: ['evidence_items.0.link_url'],
    },
    only: { column: 'complete', values: ['true', ''] },
    otherDays: ['created_at', 'updated_at'],
  },
  {
    tool: 'Accredible list',
    known: ['Recipient Name', 'Recipient Email', 'Issued on'],
    columns: {
      name: ['Recipient Name'],
      email: ['Recipient Email'],
      badge: ['Credential Name', 'Group Name', 'Group'],
      date: ['Issued on'],
      expires: ['Expired on', 'Expires on'],
    },
    dateOrder: 'mdy',
  },
  {
    tool: 'Fedora badges of one person',
    known: ['user', 'id', 'name', 'issued'],
    columns: {
      account: ['user'],
      badge: ['name'],
      about: ['description'],
      date: ['issued'],
    },
    accounts: 'https://accounts.fedoraproject.org/user',
  },
];
