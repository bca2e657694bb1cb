/** The page of a recipient: a record that can be read in three ways, and printed. */

export const recipient = {
  kind: 'Особа',
  profile: 'Профіль',
  description: '{recipient}: відзнаки, які вручає {issuer}.',
  unlisted:
    'Цієї сторінки немає в жодному списку, і вона просить пошукові системи її пропускати. Прочитати її може кожен, хто має адресу.',
  awaitsCorrection:
    'Виправлення вже погоджено, і їх ось-ось підпишуть; у файлах поки що те, що було підписано раніше.',
  signedAs: 'Деякі файли підписано на інше ім’я; про це каже сторінка кожного вручення.',
  ways: 'Як читати цей перелік',
  byBadge: 'За відзнаками',
  byTime: 'За часом',
  bySkill: 'За навичками',
  check: 'Перевірити',
  checkOf: 'Перевірити: {badge}',
  none: 'Відзнак ще немає.',
  earlier: {
    one: '{count} раніше',
    few: '{count} раніші',
    many: '{count} раніших',
    other: '{count} ранішого',
  },
  year: '{year}: {count}',
  calendar: 'Дні, коли спливає термін цих відзнак, для календаря',
  together: 'Ці відзнаки в одному файлі, для гаманця',
  resume: 'Те саме для резюме (JSON Resume)',
  code: 'QR-код з адресою цієї сторінки',
  paper: 'Кожен рядок можна перевірити: скануйте код або перейдіть на {address}',
} as const;
