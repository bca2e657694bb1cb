/**
 * Chance that repeats itself, and text in many scripts with everything that serialisations have to
 * escape.
 */

/** A source of chance that gives the same answers for the same seed. */
export interface Chance {
  /** A uniform integer from 0 to `below` - 1. */
  below(below: number): number;
  /** True with this probability, by default every second time. */
  maybe(probability?: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
}

/** The generator mulberry32: 32 bits of state, plenty for picking test cases. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    maybe: (probability = 0.5) => next() < probability,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('There is nothing to pick from.');
      return item;
    },
  };
}

/**
 * Words of one line by kind of trouble. All are in NFC and free of what `npm run check` refuses.
 */
export const scripts: Readonly<Record<string, readonly string[]>> = {
  latin: [
    'First',
    'talk',
    'Žofie',
    'naïve',
    'Größe',
    'Đặng',
    'İstanbul',
    'ﬁne',
    'Ångström',
    'l’été',
  ],
  cyrillic: ['Мила', 'чинить', 'Київ', 'ѓевѓелија'],
  greek: ['Ελένη', 'τάλως', 'ᾠδή', 'ς'],
  arabic: ['نورة', 'إصلاح', 'می‌خواهم', '٣٤٥'],
  hebrew: ['שָׁלוֹם', 'תיקון', 'ע״ה'],
  cjk: ['春香', '修理する', '한국어', '工作坊', '　', '﹏', '々〆'],
  devanagari: ['आशा', 'क्‍षेत्र', 'मरम्मत', 'र्‍य'],
  thai: ['ซ่อม', 'น้ำ', 'เก่ง'],
  emoji: ['👩‍🔧', '🏅', '👨‍👩‍👧‍👦', '🇨🇿', '✊🏽', '❤️‍🔥', '#️⃣', '🏳️‍🌈'],
  combining: ['q̃x̌', 'Z͑ͫ̓ͪ̂ͫ', 'o̲k', 'm̥'],
  astral: ['𝔘𝔫𝔦', '𠮷野家', '𐍈', '𞤀𞤣', '\u{10FFFD}'],
  quotes: ['"quoted"', "it's", '„so“', '«да»', '`tick`', '“”', '""', "''"],
  backslashes: ['C:\\new\\table', '\\u007b', '\\"', '\\\\', '\\n'],
  braces: ['{braces}', '{{', '}', '}{', '{"a":1}', '%7B', '${x}'],
  markup: [
    ']]>',
    '<![CDATA[',
    '&amp;',
    '&',
    '<b>',
    '-->',
    '<?x?>',
    '%',
    '#',
    ':',
    '- x',
    '? y',
    '!',
    '|',
    '>',
    '*',
    '~',
  ],
  numbers: [
    '0',
    '007',
    '1e21',
    '0x1F',
    '-0',
    'true',
    'null',
    'NaN',
    '2026-02-30',
    '12:30',
    '1_000',
  ],
};

const allWords = Object.values(scripts).flat();
/** What Markdown would take for HTML, pictures, links or footnotes is refused there. */
const proseWords = allWords.filter((word) => !/[<>[\]*_~`!&]/.test(word) || word === ']]>');

/** Text on one line of exactly `length` code points, without blanks at its ends. */
export function lineOf(
  chance: Chance,
  length: number,
  words: readonly string[] = allWords,
): string {
  const own = words === allWords && chance.maybe(0.6) ? chance.pick(Object.values(scripts)) : words;
  const parts: string[] = [];
  for (let size = 0; size < length; size += [...parts.at(-1)!].length + 1)
    parts.push(chance.pick(own));
  return settled([...parts.join(' ')].slice(0, length).join(''), length);
}

/**
 * Cutting may leave a blank, half a sequence or another normal form at the end; letters take the
 * place of what is lost.
 */
function settled(text: string, length: number): string {
  const whole = text
    .normalize('NFC')
    .replace(/[\s\u200C\u200D\uFE0F]+$/u, '')
    .replace(/^\s+/u, '');
  // Letters that nobody has, alone, are nothing that anybody could see.
  const seen = /[^\p{C}\p{Z}\p{M}]/u.test(whole) ? whole : '';
  return `${seen}${'o'.repeat(Math.max(0, length - [...seen].length))}`;
}

/**
 * Markdown of exactly `length` code points: headings, lists, quotes, code, links, paragraphs, and
 * plain words to fill it.
 */
export function markdownOf(chance: Chance, length: number): string {
  const blocks: string[] = [];
  let left = length;
  for (let tries = 0; left > 60 && tries < 100; tries++) {
    const block = blockOf(chance, left - 60);
    const size = [...block].length + 2;
    if (size > left - 50) continue;
    blocks.push(block);
    left -= size;
  }
  return [...blocks, lineOf(chance, left, ['words', 'слова', 'λόγια', '言葉'])].join('\n\n');
}

function blockOf(chance: Chance, length: number): string {
  const line = (): string =>
    lineOf(chance, Math.max(1, chance.below(Math.min(80, length)) + 1), proseWords);
  switch (chance.below(7)) {
    case 0:
      return `## ${line()}`;
    case 1:
      return `* ${line()}\n* ${line()}\n  continued`;
    case 2:
      return `> ${line()}`;
    case 3:
      return `    code {\n    "a": "\\\\"\n    }`;
    case 4:
      return `See [the **plan**](https://plans.example/a?b=c&d=%7Be%7D#f) ${line()}`;
    case 5:
      return `${line()}  \n${line()}`;
    default:
      return `${line()} *${line().replaceAll(/[\\{}"]/g, '')}*`;
  }
}
