import { expect, it } from 'vitest';
import { nameLikeness, type NameLikeness } from './names.ts';

const pairs: Readonly<Record<NameLikeness, readonly (readonly [string, string])[]>> = {
  same: [
    ['Ada Sample', ' Ada Sample '],
    ['Zoë', 'Zoe\u0308'],
  ],
  'written-differently': [
    ['Ada Sample', 'ADA SAMPLE'],
    ['Ada Sample', 'ada  sample'],
    ['Mary Ann', 'Maryann'],
    ['Anne-Marie', 'Anne Marie'],
    ['O’Brien', "O'Brien"],
    ['O’Brien', 'OBrien'],
    ['J.R. Sample', 'J. R. Sample'],
    ['Zoë Sample', 'Zoe Sample'],
    ['Łukasz', 'Lukasz'],
    ['Đỗ Thị Thủy', 'Do Thi Thuy'],
    ['Nguyễn', 'NGUYEN'],
    ['Søren', 'Soren'],
    ['Søren', 'Soeren'],
    ['Müller', 'Muller'],
    ['Müller', 'MUELLER'],
    ['Strauß', 'STRAUSS'],
    ['Ægir', 'Aegir'],
    ['Þóra', 'Thora'],
    ['Işıl', 'ISIL'],
    ['Işıl', 'isil'],
    ['İpek', 'ipek'],
    ['İPEK', 'Ipek'],
    ['ΣΩΚΡΑΤΗΣ', 'Σωκράτης'],
    ['Семён', 'СЕМЕН'],
    ['Ａｄａ　Ｓａｍｐｌｅ', 'Ada Sample'],
    ['李　明', '李明'],
    ['ﾊﾅｺ', 'ハナコ'],
    ['ｶﾞｸ', 'ガク'],
    ['김 민수', '김민수'],
    ['أحمد', 'احمد'],
    ['مُحَمَّد', 'محمد'],
    ['SnO₂WMaN', 'sno2wman'],
    ['Ada 🦊', 'Ada'],
  ],
  accents: [
    ['Thủy', 'Thúy'],
    ['Nguyên', 'Nguyễn'],
    ['ılgaz', 'İlgaz'],
    ['Sørensen', 'Sörensen'],
  ],
  order: [
    ['李 明', '明 李'],
    ['Sample, Ada', 'Ada Sample'],
    ['SAMPLE Zoë', 'Zoe Sample'],
  ],
  part: [
    ['Ada Sample', 'Ada'],
    ['Ada Sample', 'A. Sample'],
    ['Ada Sample', 'Ada M. Sample'],
    ['Ada Maria Sample', 'Ada M. Sample'],
  ],
  script: [
    ['Мила', 'Mila'],
    ['山田', 'ヤマダ'],
    ['山田', 'Yamada'],
    ['राम', 'Ram'],
  ],
  different: [
    ['Anna', 'Ann'],
    ['Ana', 'Anna'],
    ['Ada', 'Adam'],
    ['Ada Sample', 'Ada Sampson'],
    ['A. S.', 'Ada Sample'],
    ['李明', '明李'],
    ['李明', '李华'],
    ['राम', 'रम'],
    ['かき', 'かぎ'],
    ['ぱん', 'ばん'],
    // The first letter is Cyrillic.
    ['\u0410da', 'Ada'],
    ['🦊', '🐻'],
    ['', 'Ada'],
  ],
};

it.each(
  Object.entries(pairs).flatMap(([likeness, names]) =>
    names.map(([one, other]) => [likeness, one, other] as const),
  ),
)('is %s: %s and %s, whichever the badge has', (likeness, one, other) => {
  expect(nameLikeness(one, other)).toBe(likeness);
  expect(nameLikeness(other, one)).toBe(likeness);
});

it('takes a name of any length in its stride', () => {
  const long = 'a '.repeat(50_000);
  expect(nameLikeness(long, 'b'.repeat(100_000))).toBe('different');
});
