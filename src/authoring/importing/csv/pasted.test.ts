import { describe, expect, it } from 'vitest';
import { importList } from '../../../testing/fixtures/lists.ts';
import type { CsvOptions } from './import.ts';

const people = (text: string | Uint8Array, columns: readonly string[] | null = null): string[] => {
  const { rows, problems } = importList(text, { columns, namesTell: true } as Partial<CsvOptions>);
  return [
    ...problems.map(({ line, message, remedy }) => `${line}: ${message} ${remedy}`),
    ...rows.map(({ line, verdict, name }) => `${line} ${verdict} ${name ?? ''}`.trim()),
  ];
};
const both = ['2 created Anna Sample', '3 created Ben Sample'];

describe('lists as people paste them', () => {
  it.each([
    ['a table of Markdown', '| Name | Date |\n|---|:--|\n| Anna Sample | 2026-05-01 |\n', [3]],
    ['lines and strokes', 'Name|Date\nAnna Sample|2026-05-01\n', [2]],
  ])('%s', (_, text, [line]) => {
    expect(people(text)).toEqual([`${line} created Anna Sample`]);
  });

  it.each([
    ['numbers', '1. Anna Sample\n2. Ben Sample\n'],
    ['other numbers', '1) Anna Sample\r\n2) Ben Sample\r\n'],
    ['bullets', '- Anna Sample\n- Ben Sample\n'],
    ['round bullets', '• Anna Sample\n\n• Ben Sample'],
  ])('lines behind %s keep them for themselves', (_, text) => {
    expect(people(text, ['name']).map((row) => row.replace(/^\d /, ''))).toEqual(
      both.map((row) => row.replace(/^\d /, '')),
    );
  });

  it('what is no such list stays as it is', () => {
    expect(people('2. Anna Sample\n7. Ben Sample\n', ['name'])[0]).toContain('2. Anna Sample');
  });

  it('receivers of a mail may lack a name, which is asked for', () => {
    const rows = people('Anna Sample <a@x.example>, "Ben, Jr." <b@x.example>; c@x.example');
    expect(rows).toEqual(['1 created Anna Sample', '1 created Ben, Jr.', '1 bad']);
  });

  it('receivers of a mail stand behind To and Cc', () => {
    expect(people('\nTo: Anna Sample <a@x.example>\nCc: Ben Sample <b@x.example>')).toEqual(both);
  });

  it.each([
    ['Hi all,\nAnna Sample <a@x.example>\nBen Sample <b@x.example>\n', '1: "Hi all,"'],
    ['Anna Sample <a@x.example>\nBen Sample <b@x.example>\n\nThanks!\n', '4: "Thanks!"'],
    ['Anna Sample <a@x.example>\nBen Sample\nCy <c@x.example>\n', '1: No column'],
  ])('what stands among them is asked about, and no address repeated', (text, asked) => {
    const [told = '', ...others] = people(text);
    expect(told.startsWith(asked)).toBe(true);
    expect(told).not.toContain('@');
    expect(others).toEqual([]);
  });
});

describe('headings in many languages', () => {
  it.each([
    ['Japanese', '氏名,メールアドレス,日付'],
    ['Arabic', 'الاسم,البريد الإلكتروني,التاريخ'],
    ['Hindi', 'नाम,ईमेल,दिनांक'],
    ['Chinese', '姓名,邮箱,日期'],
    ['Korean', '이름,이메일,날짜'],
    ['Thai', 'ชื่อ,อีเมล,วันที่'],
    ['Vietnamese', 'Họ và tên,Email,Ngày'],
    ['Ukrainian', 'ПІБ,Пошта,Дата'],
    ['Greek', 'Ονοματεπώνυμο,Email,Ημερομηνία'],
    ['Hebrew', 'שם מלא,דוא"ל,תאריך'],
    ['Czech', 'Celé jméno,E-mail,Datum'],
    ['Hungarian', 'Név,E-mail cím,Dátum'],
    ['Swahili', 'Jina,Barua pepe,Tarehe'],
    ['Persian', 'نام و نام خانوادگی,ایمیل,تاریخ'],
    ['Thai, in full', 'ชื่อ-สกุล,อีเมล,วันที่'],
    ['Marathi', 'नाव,ईमेल,दिनांक'],
    ['Telugu', 'పేరు,ఇమెయిల్,తేదీ'],
    ['Punjabi', 'ਨਾਮ,ਈਮੇਲ,ਤਾਰੀਖ'],
    ['Gujarati', 'નામ,ઇમેઇલ,તારીખ'],
    ['Javanese', 'Jeneng,Surel,Tanggal'],
    ['Ukrainian, in full', 'Прізвище та ім’я,Пошта,Дата'],
    ['Romanian', 'Nume și prenume,E-mail,Data'],
    ['Swedish', 'Namn,E-post,Datum'],
    ['Finnish', 'Nimi,Sähköposti,Päivämäärä'],
    ['Danish', 'Navn,E-mail,Dato'],
    ['Catalan', 'Nom i cognoms,Correu electrònic,Data'],
    ['Serbian', 'Име и презиме,Имејл,Датум'],
    ['Croatian', 'Ime i prezime,E-pošta,Datum'],
    ['Bulgarian', 'Име и фамилия,Имейл,Дата'],
    ['Filipino', 'Pangalan,Email,Petsa'],
    ['Malay', 'Nama penuh,E-mel,Tarikh'],
    ['two languages', '姓名 Name,邮箱/Email,日期(Date)'],
    ['an ending in brackets', 'Participant’s name,E-mail ID,Date of completion'],
    ['questions of a form', 'What is your name?,What is your email?,Ausstellungsdatum'],
    ['French, of both', 'Participant(e),Mél,Date de réussite'],
  ])('%s', (_, head) => {
    expect(people(`${head}\nAnna Sample,a@x.example,2026-05-01\n`)).toEqual([
      '2 created Anna Sample',
    ]);
  });

  it.each([
    ['Greek', 'Όνομα;Επώνυμο'],
    ['Ukrainian', 'Ім’я;Прізвище'],
    ['Thai', 'ชื่อ;นามสกุล'],
    ['Hebrew', 'שם פרטי;שם משפחה'],
    ['Czech', 'Jméno;Příjmení'],
  ])('a name in two columns: %s', (_, head) => {
    expect(people(`${head};Email\nAnna;Sample;a@x.example\n`)).toEqual(['2 created Anna Sample']);
  });
});

it('what may be EUC-TW, which nobody decodes, is a question, and said to be another is read', () => {
  // 施惠雯, 戴碧霞 and 卓瑋 in EUC-TW.
  const bytes = (hex: string): Uint8Array => Buffer.from(hex, 'hex');
  const list = bytes('6e616d650ad1ccdfade2f70af3e2e9f8f6a50accb78ea2c4f70a');
  const [asked = ''] = people(list);
  expect(asked).toMatch(/^2: .*EUC-TW/);
  expect(importList(list, { encoding: 'gb18030' }).rows.length).toBe(3);
  // Common letters of China lie in rows that EUC-TW has not.
  expect(people(bytes('6e616d650ac0eec4c80acdf5ceb00ac7aeb6be0a'))[0]).not.toContain('EUC-TW');
});

it('headings that are words in one old encoding only tell which it is', () => {
  const cyrillic = (text: string): number[] =>
    [...text].map((letter) => {
      const code = letter.charCodeAt(0);
      return code < 0x80 ? code : code - 0x410 + 0xc0;
    });
  const list = Uint8Array.from(cyrillic('ФИО;Дата выдачи\nИван Петров;05.03.2026\n'));
  expect(people(list)).toEqual(['2 created Иван Петров']);
});

describe('what is no list leads on', () => {
  const bytes = (...parts: number[]): Uint8Array => Uint8Array.from(parts);
  it.each([
    ['a spreadsheet', bytes(0x50, 0x4b, 3, 4, 0, 0), 'a spreadsheet of its own format'],
    ['a web page', '<!DOCTYPE html><html></html>', 'a web page'],
    ['a table called .xls', '<table><tr><td>Name</td></tr></table>', 'a web page'],
    ['a document', '{\\rtf1\\ansi Anna}', 'a document (RTF)'],
    ['a print', '%PDF-1.7', 'a PDF document'],
  ])('%s', (_, file, words) => {
    expect(people(file)).toEqual([expect.stringContaining(words)]);
    expect(people(file)[0]).toContain('CSV UTF-8');
  });

  it('a title above the headings', () => {
    const text = 'Course of 2026,,\n,,\nName,E-Mail,Date\nAnna,a@x.example,2026-05-01\n';
    expect(people(text)).toEqual([expect.stringMatching(/headings stand in line 3.*above line 3/)]);
  });
});
