import { expect, it } from 'vitest';
import { languageOf } from './languages.ts';
import { spokenLanguages } from './tags.ts';

/** One day, one duration and one number in each language, as its newspapers write them. */
const samples: Readonly<Record<string, readonly [day: string, duration: string, number: string]>> =
  {
    en: ['21 November 2026', '1 year and 6 months', '12,345'],
    de: ['21. November 2026', '1 Jahr und 6 Monate', '12.345'],
    fr: ['21 novembre 2026', '1 an et 6 mois', '12 345'],
    es: ['21 de noviembre de 2026', '1 año y 6 meses', '12.345'],
    'pt-BR': ['21 de novembro de 2026', '1 ano e 6 meses', '12.345'],
    it: ['21 novembre 2026', '1 anno e 6 mesi', '12.345'],
    nl: ['21 november 2026', '1 jaar en 6 maanden', '12.345'],
    pl: ['21 listopada 2026', '1 rok i 6 miesięcy', '12 345'],
    uk: ['21 листопада 2026 року', '1 рік і 6 місяців', '12 345'],
    ar: ['21 نوفمبر 2026', 'سنة و6 أشهر', '12,345'],
    ja: ['2026年11月21日', '1 年、6 か月', '12,345'],
    'zh-Hant': ['2026年11月21日', '1 年和6 個月', '12,345'],
  };

it.each(spokenLanguages.map(({ tag }) => tag))('days, durations and numbers in %s', (tag) => {
  const { day, duration, number } = languageOf(tag);
  const said = [day('2026-11-21'), duration('P1Y6M'), number(12_345)];
  // No-break spaces, wide and narrow, are spaces to whoever reads them.
  expect(said.map((text) => text.replace(/[\u00a0\u202f]/g, ' '))).toEqual(samples[tag]);
});

it.each(spokenLanguages.map(({ tag }) => tag))('counts in %s follow its plural rules', (tag) => {
  const { words, count, formats } = languageOf(tag);
  const rules = new Intl.PluralRules(formats);
  const { awardCount, badgeCount } = words.catalogue;
  for (const forms of [awardCount, badgeCount])
    for (const many of [
      0, 1, 2, 3, 4, 5, 10, 11, 12, 21, 22, 25, 100, 101, 111, 1_000, 1_000_000,
    ]) {
      const form = forms[rules.select(many)] ?? forms.other;
      const said = count(forms, many).replace(/[\u2066-\u2069\u200e\u200f]/g, '');
      const number = new Intl.NumberFormat(formats).format(many);
      expect(said, `${many}`).toBe(form.replace('{count}', number).replace(/[\u200e\u200f]/g, ''));
    }
});
