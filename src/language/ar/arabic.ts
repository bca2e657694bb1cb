/** Modern Standard Arabic: every word of the interface, by subject, in the shape of the English one. */

import { award } from './award.ts';
import { badge } from './badge.ts';
import { catalogue } from './catalogue.ts';
import { certificate } from './certificate.ts';
import { codes } from './codes/codes.ts';
import { doors } from './doors.ts';
import { endorsements } from './endorsements.ts';
import { event } from './event.ts';
import { frame } from './frame.ts';
import { handOver } from './hand-over.ts';
import { help } from './help.ts';
import { home } from './home.ts';
import { host } from './host/host.ts';
import { about, keys } from './issuer.ts';
import { marks } from './host/marks.ts';
import { moved } from './moved.ts';
import { numbers } from './numbers.ts';
import { pathway } from './pathway.ts';
import { propose, seal } from './propose.ts';
import { present, recipient } from './recipient.ts';
import { report } from './report.ts';
import { results } from './results.ts';
import { search } from './search.ts';
import { share } from './share.ts';
import { studio } from './studio.ts';
import { checker, verify } from './verify.ts';

export const arabic = {
  about,
  award,
  badge,
  catalogue,
  certificate,
  checker,
  codes,
  doors,
  endorsements,
  event,
  frame,
  handOver,
  help,
  home,
  host,
  keys,
  marks,
  moved,
  numbers,
  pathway,
  present,
  propose,
  recipient,
  report,
  results,
  seal,
  search,
  share,
  studio,
  verify,
};
