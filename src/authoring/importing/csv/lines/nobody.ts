/** What stands in a column of names and is nobody's name, or lost letters on its way. */

import { quoted } from '../../clean-text.ts';

/** The sign that programs put where a letter could not be read. */
const lostLetter = '\ufffd';

/** Two letters that UTF-8 has for one, read one by one as Latin-1: `Ã¼`. No name has a sign so. */
const readTwice =
  /[\u00c2-\u00df][\u0080-\u009f\u00a1-\u00a9\u00ac\u00ae-\u00b3\u00b5\u00b6\u00b8\u00b9\u00bc-\u00bf]/u;

const blanks =
  /^(?:n\/a|n\.a\.|NA|none|null|nil|tbd|unknown|#(?:n\/a|ref!|name\?|value!)|(?:grand |sub)?total(?:s)?|sum|summe|gesamt|insgesamt)\s*:?\s*\d*$/i;
/** Answers, and what programs and pages put where a name should be. */
const answers = /^(?:TRUE|FALSE|True|False|true|false|WAHR|FALSCH|VRAI|FAUX|VERDADERO|FALSO)$/;
const encoded = /\\u[0-9a-f]{4}|%[0-9a-f]{2}(?:%[0-9a-f]{2})|&#?[a-z0-9]{2,10};|<\/?[a-z][^<>]*>/i;
const webAddress = /^(?:https?:\/\/|www\.)\S+$/i;
/** Commas of Chinese, Japanese and Arabic, and the sign between people that programs of mail put. */
const severalPeople = /\p{L}\s*[、，،;；]\s*\p{L}/u;
const unticked = /^(?:\[ ?\]|[☐✗✘❌])\s*(?=\p{L})/u;

/** How people greet, thank and take leave, with whom they say it to. */
const greeting = new RegExp(
  '^(?:(?:hi|hello|hey|dear|hallo|hej|hola|olá|ola|oi|ciao|bonjour|salut|liebe|guten tag|guten morgen|good morning)' +
    '(?: (?:all|everyone|everybody|team|folks|both|there|zusammen|alle|alle zusammen|ihr lieben|leute|à tous|à toutes et à tous|tout le monde|a todos|a todas|a tutti|tutti|pessoal))?' +
    '|(?:many |best |kind |warm |kindest |with (?:best |kind )?)?(?:thanks|regards|wishes)|thank you(?: (?:all|so much|very much))?|thx|cheers|sincerely|best|yours(?: sincerely| truly)?' +
    '|(?:vielen |herzlichen )?dank(?:e)?|danke schön|(?:liebe|viele|herzliche|schöne|beste) grüße|(?:mit )?freundliche[n]? grüße[n]?|lg|vg|mfg|gruß' +
    '|merci(?: beaucoup| à tous)?|cordialement|bien à vous|amitiés|(?:muchas )?gracias|(?:un )?saludos?|atentamente|obrigad[oa]|abraços?|atenciosamente|grazie(?: mille)?|(?:cordiali )?saluti' +
    '|спасибо|с уважением|привет|здравствуйте|谢谢|謝謝|大家好|你好|您好|ありがとうございます|よろしくお願いします|よろしくお願いいたします|皆様|감사합니다|안녕하세요|धन्यवाद|शुक्रिया|नमस्ते|شكرا|شكراً|مرحبا|ধন্যবাদ|شکریہ|terima kasih|halo semua)[,.!]*$',
  'iu',
);

/** The name without the bullet or the ticked box of a list. */
export function withoutMark(name: string): string {
  return name
    .replace(/^[-*+•–—·]\s+(?=\S)/u, '')
    .replace(/^(?:\[[x✓✔]\]|[☑✅✔✓])\s*(?=\p{L})/iu, '');
}

/** Why that is no name to award to; null for any other. `name`: cleaned, `withoutMark`. */
export function whyNoName(name: string): string | null {
  if (name === '') return null;
  if (name.includes(lostLetter))
    return (
      `The name ${quoted(name)} has lost a letter where ${quoted(lostLetter)} stands: write it, ` +
      'or export the list again as "CSV UTF-8".'
    );
  const [twice] = readTwice.exec(name) ?? [];
  if (twice !== undefined)
    return (
      `The name ${quoted(name)} was read in a wrong encoding before: ${quoted(twice)} was one ` +
      'letter. Write it, or export the list again as "CSV UTF-8".'
    );
  const sign = encoded.exec(name)?.[0];
  if (sign !== undefined)
    return (
      `The name ${quoted(name)} is written in signs of a program: ${quoted(sign)} stands for ` +
      'something else. Write the name as people read it, or export the list again.'
    );
  if (severalPeople.test(name))
    return (
      `${quoted(name)} may be several people in one cell: write each of them on a line of ` +
      'their own.'
    );
  if (webAddress.test(name) || /:$/.test(name) || answers.test(name))
    return `${quoted(name)} is nobody’s name: take the row out, or write who is meant${elsewhere}.`;
  if (/[!?…]$/.test(name) || greeting.test(name))
    return (
      `${quoted(name)} may be said to somebody and no name: take the row out, or write who is ` +
      `meant${elsewhere}.`
    );
  if (unticked.test(name))
    return `The box before ${quoted(name)} is not ticked: take the row out, or the box.`;
  return isBlank(name) || !/[\p{L}\p{Extended_Pictographic}]/u.test(name)
    ? `${quoted(name)} is nobody’s name: take the row out, or write who is meant${elsewhere}.`
    : null;
}

const elsewhere = '; where somebody is called so, name their folder in a column `recipient`';

/** What people and spreadsheets write where nothing is to be said, such as `n/a`. */
const isBlank = (text: string): boolean => text !== 'Na' && text !== 'na' && blanks.test(text);

/** True for what stands in a column of badges and names none. */
export function isNoBadge(name: string): boolean {
  return isBlank(name) || !/[\p{L}\p{N}\p{S}\p{Extended_Pictographic}]/u.test(name);
}
