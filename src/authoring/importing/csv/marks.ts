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
  /(?<!\p{L})(?:pass|passed|attended|attendance|completed?|completion|finished|present|presence|checked in|check in|eligible|approved|approuvée?|success(?:ful)?|result|outcome|bestanden|anwesend|anwesenheit|teilgenommen|abgeschlossen|présent|présence|réussi|réussite|aprobado|aprobada|asistió|asistencia|completado|aprovado|aprovada|presente|presença|concluído|presenza|lulus|hadir|kehadiran)(?!\p{L})|сдал|зачёт|зачет|присутств|прош[её]л|通过|通過|出席|合格|完成|参加した|修了|완료|출석|수료|उत्तीर्ण|उपस्थित|ناجح|حضور|حاضر|উত্তীর্ণ|উপস্থিত|حاضری|کامیاب/iu;

/** Headings under which a yes, a day or a word speaks against it. */
const against =
  /(?<!\p{L})(?:not|nicht|revoked|revocation|cancell?ed|cancellation|no[ -]?show|absent|withdrawn|withdrew|deleted|removed|refunded|rejected|disqualified|failed|dropped|draft|storniert|abgesagt|abgemeldet|widerrufen|zurückgezogen|gelöscht|abwesend|entwurf|annulée?|révoquée?|retirée?|supprimée?|absente?|cancelad[oa]|anulad[oa]|revocad[oa]|retirad[oa]|eliminad[oa]|ausente|revogad[oa]|annullat[oa]|revocat[oa]|assente|dibatalkan|dicabut|dihapus|anulowan[oae]|iptal)(?!\p{L})|отмен|отозван|удал[её]н|отсутств|取消|撤[销銷]|[删刪]除|缺席|欠席|取り消し|キャンセル|취소|철회|삭제|결석|रद्द|अनुपस्थित|ملغ[ىي]|غائب|বাতিল|অনুপস্থিত|منسوخ|غیر حاضر/iu;

/** Marks in numbers and letters, of which the last one fails. */
const ofGrades = /(?<!\p{L})(?:grades?|marks?|scores?|note|nota|calificación|оценка)(?!\p{L})/iu;
const failing = /^(?:f|ff|fx)$/i;

/** What says so under any heading. */
const nothingEarned =
  /^(?:fail(?:ed)?|not passed|did not pass|incomplete|not completed?|not finished|absent|no[ -]?show|did not attend|not attend(?:ed|ing)|not approved|rejected|revoked|withdrawn|withdrew|dropped(?: out)?|cancell?ed|refunded|deleted|draft|pending|in progress|not started|disqualified|storniert|abgesagt|entwurf|widerrufen|annulée?|brouillon|cancelad[oa]|anulad[oa]|borrador|rascunho|annullat[oa]|bozza|отмен[её]н[ао]?|черновик|取消|草稿|下書き|キャンセル|취소|초안|रद्द|मसौदा|ملغ[ىي]|مسودة|বাতিল|খসড়া|منسوخ|مسودہ|dibatalkan|draf|iptal|taslak|nicht bestanden|durchgefallen|abwesend|nicht teilgenommen|abgebrochen|échoué|échec|absente?|non réussi|reprobad[oa]|suspenso|no aprobado|no asistió|ausente|reprovad[oa]|não concluído|assente|не сдал[а]?|незач[её]т|отсутствовал[а]?|не прош[её]л|未通过|未通過|不合格|缺席|未完成|欠席|未修了|불합격|결석|미완료|미수료|अनुत्तीर्ण|अनुपस्थित|راسب|غائب|অনুত্তীর্ণ|অনুপস্থিত|ناکام|غیر حاضر|tidak lulus|tidak hadir)$/iu;

const isYes = (cell: string): boolean => consentOf(cell) === true;
const isNo = (cell: string): boolean => consentOf(cell) === false || nothingEarned.test(cell);

/** Why the list is not read before somebody said what the column means; null for any other. */
export function markedColumn(
  heading: string,
  place: number,
  rows: readonly CsvRow[],
  badges: readonly Badge[],
  isOfTool: boolean,
): Refusal | null {
  // What a known tool writes is known, but for words against the award.
  if (isOfTool && !against.test(headingKey(heading))) return null;
  const cells = rows.map(({ line, cells: all }) => ({ line, cell: (all[place] ?? '').trim() }));
  const filled = cells.filter(({ cell }) => cell !== '');
  if (filled.length === 0) return null;
  const called = new Set(badges.flatMap(({ slug, name }) => [slug, folded(name)]));
  const isCalled = (text: string): boolean => called.has(text) || called.has(folded(text));
  if (isCalled(heading.trim())) return badgeAsHeading(heading);
  if (filled.every(({ cell }) => isCalled(cell))) return badgesAsCells(heading);
  const said = cells.find(({ cell }) => speaksAgainst(headingKey(heading), cell, filled));
  return said === undefined ? null : earnedNothing(heading, said);
}

/** Whether the column says of a row that nothing was earned; `filled`: its cells that hold words. */
function speaksAgainst(
  heading: string,
  cell: string,
  filled: readonly { readonly cell: string }[],
): boolean {
  if (nothingEarned.test(cell)) return true;
  if (against.test(heading)) return cell !== '' && !isNo(cell);
  if (ofGrades.test(heading) && failing.test(cell)) return true;
  if (!ofEarning.test(heading)) return false;
  return cell === '' ? filled.every((one) => isYes(one.cell) || isNo(one.cell)) : isNo(cell);
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
