/** The share kit of an award. */

export const share = {
  sentence: '{recipient} має відзнаку «{badge}». Її вручає {issuer}.',
  toProfile: 'Додати у свій профіль LinkedIn',
  linkedIn: 'Допис у LinkedIn',
  mastodon: 'Допис у Mastodon',
  bluesky: 'Допис у Bluesky',
  mail: 'Надіслати е-поштою',
  /** Where the device has a way to share of its own. */
  device: 'Поділитися через інший застосунок',
  link: { title: 'Посилання', copy: 'Скопіювати посилання' },
  /** Beside the code of a page's address. */
  scan: 'Скануйте, щоб відкрити сторінку.',
  /** The kit of a page that is no award. */
  page: {
    title: 'Поділитися цією сторінкою',
    ofRecipient: '{recipient}: відзнаки, які вручає {issuer}.',
    ofIssuer: 'Відзнаки, які вручає {issuer}.',
  },
  copies: {
    signature: {
      title: 'У підписі листів',
      use: 'HTML для підпису у вашій поштовій програмі: мале зображення, яке веде сюди.',
      copy: 'Скопіювати підпис',
    },
    embed: {
      title: 'На вашому сайті',
      use: 'HTML без скриптів. Зображення надходить із цього сайту.',
      copy: 'Скопіювати HTML',
    },
    frame: {
      title: 'На вашому сайті, зі станом',
      use: 'Рамка: те, що вона показує, оновлюється разом із цим сайтом, також коли термін відзнаки спливе. WordPress і подібні роблять її із самого посилання.',
      copy: 'Скопіювати рамку',
    },
    ask: {
      title: 'Попросіть когось про відгук',
      use: 'Щоб надіслати тим, хто знає, що ви зробили. Свій відгук вони підписують самі, а тут його публікують, щойно погодить той, хто вручає.',
      copy: 'Скопіювати прохання',
      text: '{sentence} {page}\n\nЧи не розкажете, що ви про це знаєте? Якщо ви видаєте відзнаки через Plainbadge, ваш відгук підписує ця команда: {command}\nЯкщо ні, напишіть мені: ваші слова можуть стояти поруч із відзнакою, як сказані вами й не підписані.',
    },
    readme: { title: 'У README', use: 'Markdown.', copy: 'Скопіювати Markdown' },
  },
  wallet: {
    title: 'У гаманці',
    use: 'Скануйте це застосунком-гаманцем для посвідчень: код веде до самого підписаного документа.',
    alt: 'QR-код з адресою посвідчення',
    /** Where the wallet is on the device that shows the page. */
    tap: 'Відкрити підписаний документ на цьому пристрої',
  },
  copied: 'Скопійовано',
} as const;
