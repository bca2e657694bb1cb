/** The page of an award, its state, and what its card and its feed entries say. */

export const award = {
  states: {
    valid: 'Дійсна',
    expiring: 'Термін спливає',
    expired: 'Термін минув',
    revoked: 'Відкликано',
    'awaiting-signature': 'Чекає на підпис',
    preview: 'Зразок',
  },
  /**
   * Sentences that stay true for ever: they name the day on which they speak, or a day in the past.
   * A day ends with a full stop (2026 р.), so none stands at the end of a sentence.
   */
  sentences: {
    valid: 'Станом на {day} ця відзнака дійсна.',
    validOnce: 'Коли цю відзнаку підписали, вона була дійсна.',
    expiring: 'До {day} вона дійсна. Запитайте, чи можна її поновити.',
    expired: 'До {day} вона була дійсна.',
    over: 'Вона вже не дійсна.',
    revoked: '{day} видавець її відкликав.',
    withdrawn: 'Видавець її відкликав.',
    awaiting: 'Вручення ще не підписано. Доки його не підпишуть, воно нічого не важить.',
    preview:
      'Підписано одноразовим ключем, щоб показати, який вигляд матиме вручення. Це нічого не доводить.',
    /** Said by the page's script, of this very moment. */
    validNow: 'Щойно перевірено: видавець її не відкликав.',
  },
  title: '{badge}, вручено: {recipient}',
  description: '{issuer} вручає відзнаку «{badge}». Вручено {day}: {recipient}. {description}',
  /** Before the title of what is not in force, wherever a link to it unfolds. */
  led: '{state}: {title}',
  ledDescription: '{state}. {sentence} {description}',
  picture: 'Відзнака «{badge}»',
  to: 'вручено:',
  by: 'видавець: {issuer}',
  awardedOn: 'Вручено {day}',
  until: 'Дійсна до {day}',
  never: 'Безстрокова',
  reason: 'Зазначена причина: {reason}',
  check: 'Перевірити цю відзнаку',
  awaitsCorrection:
    'Виправлення цього вручення вже погоджено, і його ось-ось підпишуть; у файлах нижче поки що те, що було підписано раніше.',
  signedAs: 'У підписаному файлі стоїть ім’я «{name}».',
  /** Of an award whose badge requires others. */
  rests: {
    withdrawn: 'Одне з вручень, на які спирається це, відтоді відкликано.',
    exception: 'Було не все, чого вимагає відзнака. Усе ж вручено: {reason}',
  },
  evidence: {
    kinds: {
      article: 'Стаття',
      code: 'Код',
      document: 'Документ',
      event: 'Подія',
      picture: 'Зображення',
      slides: 'Слайди',
      sound: 'Звук',
      video: 'Відео',
    },
    /** Of an address on a host of code. */
    change: 'Запропонована зміна на {host}',
    question: 'Звернення на {host}',
    commit: 'Коміт на {host}',
  },
  renewed: 'Поновлено: {newer}',
  newer: 'вручення за {day}',
  sections: {
    meaning: 'Що це означає',
    criteria: 'Як її отримати',
    why: 'За що вручено',
    evidence: 'Докази',
    rests: 'На що спирається',
    skills: 'Навички',
    facts: 'Подробиці, ключі та файли для програм',
    others: 'Інші відзнаки: {recipient}',
    earn: 'Отримайте її й ви',
    retired: 'Цю відзнаку більше не вручають',
  },
  /** What a check needs, for eyes and tools. */
  checks: {
    lead: 'Перевірка на цій сторінці відбувається у вашому браузері: чи відзнака ціла, хто її підписав і чи вона чинна. Перевірити її можна й інакше:',
    reads: 'Документи, на яких це тримається:',
    credential: 'Підписане посвідчення',
    identifier: 'Ідентифікатор і ключі видавця',
    status: 'Список відкликаних відзнак',
    older: 'Те саме у форматі Open Badges 2.0',
    others: 'Як перевірити відзнаку',
    elsewhere: 'VerifierPlus',
    elsewhereUse: 'незалежна програма перевірки, яка читає посвідчення через власний сервер',
  },
  /** For the person who was awarded, at the end of the page. */
  own: {
    way: 'Вона ваша? Поділіться, завантажте чи надрукуйте',
    title: '{recipient}, це для вас',
    lead: 'Вона ваша? Покажіть її, збережіть або попросіть виправити.',
    quietLead: 'Вона ваша? Збережіть файл або попросіть виправити.',
    share: 'Поділитися',
    download: 'Завантажити',
    print: 'Друк',
    printing:
      'На папері ця сторінка стає сертифікатом на один аркуш, із кодом, який веде назад сюди. У вікні друку її можна також зберегти як PDF.',
    printNow: 'Надрукувати сертифікат',
    correct: 'Виправити чи приховати',
    write: 'Напишіть на {email}.',
    propose: 'Зміни пропонують тут: {repository}.',
    repository: 'репозиторій спільноти',
  },
  /** Instead of all that, where awards are published with few files. */
  lean: {
    way: 'Вона ваша? Збережіть її або попросіть виправити',
    left: 'На цьому сайті вручення займають мало місця: тут немає ні зображення з відзнакою всередині, ні картки для посилань, ні сертифіката. Усе сказано в підписаному посвідченні.',
    download: 'Завантажити підписане посвідчення, JSON',
  },
  allOf: 'Усі відзнаки: {recipient}',
  earn: {
    criteria: 'Прочитайте, {criteria}.',
    criteriaLink: 'чого відзнака вимагає сьогодні',
    criteriaThenLink: 'чого відзнака вимагала наприкінці',
    holders: 'Хто ще її має',
    changed: 'У цьому врученні відзнака версії {version}; сьогодні чинна версія {today}.',
    whatChanged: 'Що змінилося',
    propose: 'Вручення пропонують тут: {repository}.',
    repository: 'репозиторій спільноти',
  },
  /** Beside a recipient in the list on a badge's page, where the badge has several versions. */
  versioned: 'версія {version}',
  facts: {
    date: 'Вручено',
    until: 'Дійсна до',
    never: 'Безстрокова',
    corrected: 'Виправлено й підписано знову',
    revoked: 'Відкликано',
    version: 'Якою її вручено',
    definition: 'версія {version}, JSON',
    issuer: 'Видавець',
    key: 'Чим підписано',
    keyName: 'ключ {key}',
    throwAway: 'одноразовий ключ',
    unsigned: 'ще нічим',
    status: 'Відкликання',
    entry: 'запис {index}, {list}',
    list: 'список статусів',
  },
  downloads: {
    preview: '{file} (зразок)',
    png: {
      name: 'Зображення, PNG',
      use: 'Для профілів, листів і слайдів. Посвідчення всередині файлу.',
    },
    svg: { name: 'Зображення, SVG', use: 'Те саме, чітке за будь-якого розміру.' },
    json: {
      name: 'Посвідчення, JSON',
      use: 'Для гаманців та інших програм перевірки: сам підписаний документ.',
    },
    older: {
      name: 'Open Badges 2.0, JSON',
      use: 'Для програм, які читають лише старіший стандарт. Файл не підписано: його шукають за цією адресою.',
    },
  },
  address: { code: 'QR-код з адресою цієї сторінки', check: 'Перевірити: {address}' },
  /** An award in a list, after the recipient's name. */
  listed: 'відзнака {badge}',
  /** On the card that a link to an award unfolds into, and for those who do not see it. */
  card: {
    to: 'вручено:',
    by: 'видавець: {issuer}',
    check: 'Перевірити: {site}',
    ofAward: 'Відзнака «{badge}», вручено: {recipient}, видавець: {issuer}',
    ofBadge: 'Відзнака «{badge}», видавець: {issuer}',
    ofRecord: '{recipient}: відзнаки, які вручає {issuer}',
    ofIssuer: 'Відзнаки, які вручає {issuer}',
    /** Below the community's name. */
    ofSite: 'Відзнаки, які можна перевірити',
    badges: {
      one: '{count} відзнака',
      few: '{count} відзнаки',
      many: '{count} відзнак',
      other: '{count} відзнаки',
    },
    /** Below a recipient's name: `3 badges from the issuer`. */
    fromIssuer: '{badges}, видавець: {issuer}',
  },
  feeds: {
    ofSite: '{issuer}: вручення',
    ofBadge: '{badge}, видавець {issuer}: вручення',
    ofAward: '{badge}, вручено: {recipient}',
    until: 'До {day} вона дійсна.',
  },
  /** The days on which badges lapse, for calendars. */
  calendar: {
    ofSite: '{issuer}: коли спливає термін відзнак',
    ofRecipient: '{recipient}: коли спливає термін відзнак, які вручає {issuer}',
    lastDay: 'Останній день: «{badge}», {recipient}',
  },
} as const;
