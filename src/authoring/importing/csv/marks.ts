/**
 * Columns that nothing was read from, and that may say who of the list earned nothing: a badge is
 * not given to those who were absent because their column had another name.
 */

import { folded } from '../../../community/identifiers.ts';
import type { Badge } from '../../../community/model.ts';
import { quoted } from '../clean-text.ts';
import { consentOf } from './answers.ts';
import type { Refusal } from './columns.ts';
import type { CsvRow } from './row.ts';
import { headingKey } from './tools/tool-layout.ts';

/** Headings under which a mark, a yes or a no speaks of what was earned. */
const ofEarning =
  /\b(?:pass|passed|attended|attendance|completed?|completion|finished|present|presence|checked in|check in|eligible|approved|success(?:ful)?|result|outcome|bestanden|anwesend|anwesenheit|teilgenommen|abgeschlossen|présent|présence|réussi|réussite|aprobado|aprobada|asistió|asistencia|completado|aprovado|aprovada|presente|presença|concluído|presenza|lulus|hadir|kehadiran)\b|сдал|зачёт|зачет|присутств|прош[её]л|通过|通過|出席|合格|完成|参加した|修了|완료|출석|수료|उत्तीर्ण|उपस्थित|ناجح|حضور|حاضر|উত্তীর্ণ|উপস্থিত|حاضری|کامیاب/iu;

/** What says so under any heading. */
const nothingEarned =
  /^(?:fail(?:ed)?|not passed|did not pass|incomplete|not completed?|not finished|absent|no[ -]?show|did not attend|not attend(?:ed|ing)|not approved|rejected|revoked|withdrawn|withdrew|dropped(?: out)?|cancell?ed|refunded|nicht bestanden|durchgefallen|abwesend|nicht teilgenommen|abgebrochen|échoué|échec|absente?|non réussi|reprobad[oa]|suspenso|no aprobado|no asistió|ausente|reprovad[oa]|não concluído|assente|не сдал[а]?|незач[её]т|отсутствовал[а]?|не прош[её]л|未通过|未通過|不合格|缺席|未完成|欠席|未修了|불합격|결석|미완료|미수료|अनुत्तीर्ण|अनुपस्थित|راسب|غائب|অনুত্তীর্ণ|অনুপস্থিত|ناکام|غیر حاضر|tidak lulus|tidak hadir)$/iu;

const isYes = (cell: string): boolean => consentOf(cell) === true;
const isNo = (cell: string): boolean => consentOf(cell) === false || nothingEarned.test(cell);

/** Why the list is not read before somebody said what the column means; null for any other. */
export function markedColumn(
  heading: string,
  place: number,
  rows: readonly CsvRow[],
  badges: readonly Badge[],
): Refusal | null {
  const cells = rows.map(({ line, cells: all }) => ({ line, cell: (all[place] ?? '').trim() }));
  const filled = cells.filter(({ cell }) => cell !== '');
  if (filled.length === 0) return null;
  const called = new Set(badges.flatMap(({ slug, name }) => [slug, folded(name)]));
  const isCalled = (text: string): boolean => called.has(text) || called.has(folded(text));
  if (isCalled(heading.trim())) return badgeAsHeading(heading);
  if (filled.every(({ cell }) => isCalled(cell))) return badgesAsCells(heading);
  const isOfEarning = ofEarning.test(headingKey(heading));
  const isOfMarks = filled.every(({ cell }) => isYes(cell) || isNo(cell));
  const against = cells.find(({ cell }) =>
    isOfEarning && isOfMarks ? cell === '' || isNo(cell) : nothingEarned.test(cell),
  );
  return against === undefined ? null : earnedNothing(heading, against);
}

function earnedNothing(
  heading: string,
  { line, cell }: { readonly line: number; readonly cell: string },
): Refusal {
  const what = cell === '' ? 'is empty' : `holds ${quoted(cell)}`;
  return [
    `The column ${quoted(heading)} ${what} in line ${line}, ` +
      'so it may say who earned nothing; it was not read.',
    'Take out the rows of those who are to get no badge, and say ' +
      `then that the column is not to be read: --ignore "${heading}".`,
  ];
}

const badgeAsHeading = (heading: string): Refusal => [
  `The column ${quoted(heading)} is called like a badge ` +
    'here, so it may say who earned it; it was not read.',
  'Write one row for each person and badge, with the badge in a column ' +
    `\`badge\`; or say that the column is not to be read: --ignore "${heading}".`,
];

const badgesAsCells = (heading: string): Refusal => [
  `The column ${quoted(heading)} holds badges of this community, and was not read.`,
  'Write one row for each person and badge, or say which column it is: --map ' +
    `"badge=${heading}"; or that it is not to be read: --ignore "${heading}".`,
];
