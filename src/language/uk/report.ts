/** What a report says to people, on the page and on the terminal. */

export const report = {
  headlines: {
    valid: 'Дійсна відзнака',
    nonconforming: 'Справжня, але не зовсім за стандартом',
    'known-issuer': 'Дійсна відзнака іншого видавця',
    'unknown-issuer': 'Підпис правильний, видавець цьому сайту невідомий',
    expired: 'Термін відзнаки минув',
    'not-yet-valid': 'Ще не дійсна',
    revoked: 'Відкликана відзнака',
    replaced: 'Старіша копія цієї відзнаки',
    invalid: 'Недійсна',
    undetermined: 'Не вдалося визначити',
    'no-badge': 'Відзнаки не знайдено',
    preview: 'Зразок, а не видана відзнака',
    'other-recipient': 'Чужа відзнака',
  },
  confirmed: 'Підтверджено видавцем, який цьому сайту невідомий',
  undecidedPerson: 'Справжня, але чия вона, визначити не вдалося',
  outcomes: {
    passed: 'Пройдено',
    deviates: 'Не зовсім за стандартом',
    failed: 'Не пройдено',
    unknown: 'Невідомо',
    skipped: 'Не перевірено',
  },
  /** In the place of the outcome, where nothing is wrong but the copy’s age. */
  older: 'Старіша копія',
  /** What each check looks at, in two or three words. */
  checks: {
    format: 'Файл',
    contexts: 'Словник',
    schema: 'Повнота',
    issuer: 'Видавець',
    key: 'Ключ',
    proof: 'Підпис',
    dates: 'Дати',
    status: 'Відкликання',
    endorsement: 'Схвалення',
    recipient: 'Особа',
  },
  /** The same inside a sentence. */
  checksNamed: {
    format: 'файл',
    contexts: 'словник',
    schema: 'повнота',
    issuer: 'видавець',
    key: 'ключ',
    proof: 'підпис',
    dates: 'дати',
    status: 'відкликання',
    endorsement: 'схвалення',
    recipient: 'особа',
  },
  /** What a hosted badge has in the place of key and signature. */
  hosted: { key: 'Межі', proof: 'Оригінал' },
  /** `{award}` says who awarded what to whom; the other places hold what a check found. */
  sentences: {
    valid: '{award} Відтоді нічого не змінено, і відзнака чинна. {recipient}',
    known: '{award} Відтоді нічого не змінено, і відзнака чинна. {known} {recipient}',
    stranger:
      '{award} Чи це справді той видавець, за якого ви його маєте, можете судити лише ви: цей сайт його не знає. {recipient}',
    nonconforming:
      '{award} Відтоді нічого не змінено, і відзнака чинна; але вона не зовсім відповідає своєму стандарту. {found}',
    judged: '{award} {found}',
    invalid: 'Не покладайтеся на неї. {found}',
    undetermined: 'Це нічого не каже ні на користь відзнаки, ні проти неї. {found}',
    'no-badge': '{found} Потрібне зображення відзнаки, її файл або адреса її сторінки.',
  },
  award: {
    whole: 'Відзнаку «{badge}» вручено: «{recipient}». Видавець: {issuer}.',
    unnamed: 'Вручено відзнаку «{badge}». Видавець: {issuer}.',
    nameless: 'Відзнаку вручено: «{recipient}». Видавець: {issuer}.',
    bare: 'Вручено відзнаку. Видавець: {issuer}.',
    somebody: 'не названо',
    endorsement:
      'Тут схвалено відзнаку, особу чи організацію; сама по собі це не відзнака. Видавець: {issuer}.',
    record: {
      one: 'Підписано збірку, у якій {count} посвідчення. Видавець: {issuer}.',
      few: 'Підписано збірку, у якій {count} посвідчення. Видавець: {issuer}.',
      many: 'Підписано збірку, у якій {count} посвідчень. Видавець: {issuer}.',
      other: 'Підписано збірку, у якій {count} посвідчення. Видавець: {issuer}.',
    },
    shown: 'Хтось показує посвідчення (усього {count}), і кожне розглянуто.',
  },
  counted: '{headline}: {found}.',
  named: '«{badge}»',
  knownIssuer: 'Цей сайт знає видавця під назвою {name} і за нього не відповідає.',
  unknownIssuer: 'Видавець цьому сайту невідомий.',
  suspended: 'Видавець призупинив її дію: поки що вона не враховується.',
  withdrawn: 'Видавець її відкликав: вона більше не враховується.',
  noAnswer: 'Жодна перевірка не дала відповіді.',
  notReached: 'Після цього не розглядалося: {checks}.',
  part: '{part}: {found}',
} as const;
