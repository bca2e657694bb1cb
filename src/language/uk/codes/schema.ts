/**
 * What is said of the parts of a document: is everything there, and written as it must be. Words in
 * straight quotes are members of the document.
 */

import { assertionId, saysWithdrawn, wholeAssertion } from './sentences.ts';

export const schema = {
  'open-badge': 'Тут є все, що мусить мати посвідчення Open Badges 3.0.',
  endorsement: 'Тут є все, що мусить мати схвалення Open Badges 3.0.',
  record: 'Тут є все, що мусить мати збірка CLR 2.0.',
  'other-credential':
    'Це перевірюване посвідчення іншого виду, ніж відзнака; що в ньому стверджується, тут не судять.',
  'wrong-id': {
    says: 'Ідентифікатора бракує, або його написано неправильно.',
    details: {
      credential: 'Посвідченню потрібен "id", який є адресою.',
      presentation: 'Поле "id" презентації має бути адресою.',
      assertion: assertionId,
    },
  },
  'wrong-type': {
    says: 'Тип не той, яким має бути.',
    details: { badge: 'Поле "type" має називати VerifiableCredential і OpenBadgeCredential.' },
  },
  'wrong-issuer': {
    says: 'Видавця не названо, або його записано неправильно.',
    details: {
      profile: 'Поле "issuer" має бути об’єктом із "id" і типом Profile.',
      holder: 'Поле "holder" має бути адресою або об’єктом із нею.',
    },
  },
  'wrong-date': {
    says: 'Якоїсь дати бракує, або її написано неправильно.',
    details: {
      missing: 'Потрібне поле "{member}": справжні дата й час із часовим поясом.',
      written: '"{member}" має бути справжніми датою й часом із часовим поясом.',
      order: 'Це мало б скінчитися раніше, ніж почалося б.',
    },
  },
  'wrong-subject': {
    says: 'Сказане про відзначену особу неповне або написане неправильно.',
    details: {
      number: 'Потрібне одне "credentialSubject", не більше.',
      'badge-type': 'Суб’єкт має бути типу AchievementSubject.',
      'record-type': 'Суб’єкт має бути типу ClrSubject.',
      nobody: 'Суб’єкт мусить мати "id" або "identifier", інакше це ні про кого.',
      identifier: 'Кожен "identifier" має бути повним IdentityObject.',
      endorsed: 'Схвалення мусить назвати те, що схвалює, через "id".',
      association: 'Кожне "association" має бути об’єктом.',
    },
  },
  'wrong-achievement': {
    says: 'Сказане про досягнення неповне або написане неправильно.',
    details: {
      missing: 'Суб’єкт мусить мати одне "achievement".',
      type: 'Досягненню потрібні "id" і тип Achievement.',
      name: 'Досягненню потрібні "name" і "description".',
      criteria: 'Досягненню потрібні "criteria" з "id" або "narrative".',
      each: 'Кожне "achievement" має бути об’єктом.',
    },
  },
  'wrong-status': {
    says: 'Статус написано неправильно.',
    details: { each: 'Кожне "credentialStatus" має бути об’єктом із типом.' },
  },
  'wrong-proof': {
    says: 'Доказ цілісності написано неправильно.',
    details: { objects: 'Поле "proof" має бути об’єктом або списком об’єктів.' },
  },
  'wrong-member': {
    says: 'Якусь із частин написано неправильно.',
    details: {
      credential: 'Кожне "verifiableCredential" має бути посвідченням.',
      'presentation-subject':
        'Презентація сама нічого не вручає й не може мати "credentialSubject".',
      type: '"{member}" має бути типу {type}.',
      lacks: 'У "{member}" бракує: {members}.',
      closed: 'У "{member}" є поля, яких Open Badges 3.0 там не дозволяє.',
      text: '"{member}" має бути текстом.',
      texts: '"{member}" має бути списком текстів.',
      jws: '"{member}" має бути списком компактних JWS.',
      number: '"{member}" має бути числом.',
      flag: '"{member}" має бути true або false.',
      moment: '"{member}" має бути датою й часом із часовим поясом.',
      day: '"{member}" має бути днем.',
      language: '"{member}" має бути тегом мови.',
      word: '"{member}" – не з тих слів, які для цього має Open Badges 3.0.',
      objects: '"{member}" має бути списком об’єктів ({type}).',
      object: '"{member}" має бути одним об’єктом ({type}).',
      names: '"name" і "description" мають бути текстом.',
      evidence: 'Кожне "evidence" має бути об’єктом.',
      'evidence-id': 'Поле "id" в "evidence" має бути адресою.',
      image: '"image" має бути об’єктом.',
      service: 'Кожне "{member}" мусить мати тип, а якщо має "id", то це адреса.',
      resource: 'Кожному "relatedResource" потрібні власний "id" і правильний дайджест.',
      'assertion-id': assertionId,
      'assertion-type': 'Поле "type" має бути Assertion.',
      'assertion-uid': 'Твердженню потрібен "uid".',
      'assertion-issued-day': 'Потрібне "issuedOn": дата або кількість секунд від 1970 року.',
      'assertion-expires-day': '"expires" має бути датою або кількістю секунд від 1970 року.',
      'assertion-issued': 'Потрібне "issuedOn": дата й час із часовим поясом.',
      'assertion-expires': '"expires" має бути датою й часом із часовим поясом.',
      'assertion-badge': 'Потрібне "badge" з адресою.',
      'assertion-image': 'Поле "image" має бути адресою.',
      'assertion-evidence': 'Кожне "evidence" має бути адресою або об’єктом.',
    },
  },
  'reused-id': {
    says: 'Дві частини мають спільний ідентифікатор, тож одну можна видати за іншу.',
    details: {
      whole: 'Одна з частин має id цілого.',
      parts: 'Дві частини мають один id і кажуть про нього різне.',
    },
  },
  presentation: {
    says: 'Це презентація посвідчень.',
    details: {
      counted: {
        one: 'Це презентація, у якій {count} посвідчення.',
        few: 'Це презентація, у якій {count} посвідчення.',
        many: 'Це презентація, у якій {count} посвідчень.',
        other: 'Це презентація, у якій {count} посвідчення.',
      },
    },
  },
  'complete-assertion': {
    says: wholeAssertion,
    details: {
      assertion: wholeAssertion,
      whole: 'Твердження та його клас відзнаки мають усе, що мусять мати.',
      withdrawn: saysWithdrawn,
    },
  },
  'wrong-verification': {
    says: 'Неправильно сказано, як це слід перевіряти.',
    details: {
      missing:
        'Не сказано, як це слід перевіряти: "verification" має бути типу HostedBadge або SignedBadge.',
      older: 'Не сказано, як це слід перевіряти: "verify" має бути типу hosted або signed.',
      hosted: 'Це підписане твердження, яке каже, що його натомість розміщено.',
    },
  },
  'wrong-recipient': {
    says: 'Кому вручено, не названо або записано неправильно.',
    details: {
      missing: 'Потрібне "recipient".',
      members: 'Полю "recipient" потрібні "type", "identity" і "hashed".',
      hashed: 'Поле "recipient" написано не так, як каже його "hashed".',
      salt: 'Поле "salt" у "recipient" має бути текстом.',
    },
  },
  'wrong-badge-class': {
    says: 'Класу відзнаки бракує, або його написано неправильно.',
    details: {
      address: 'Клас відзнаки {address} названо не адресою в мережі.',
      id: 'Класу відзнаки потрібен "id", який є адресою.',
      type: 'Поле "type" класу відзнаки має бути BadgeClass.',
      name: 'Класу відзнаки потрібні "name" і "description".',
      image: 'Класу відзнаки потрібне "image".',
      criteria: 'Класу відзнаки потрібні "criteria".',
      issuer: 'Класу відзнаки потрібен "issuer" з адресою.',
      alignment: 'Кожному "alignment" потрібні "targetName" і "targetUrl".',
    },
  },
  'badge-unreachable': {
    says: 'Клас відзнаки не вдалося прочитати.',
    details: { address: 'Не вдалося прочитати клас відзнаки за адресою {address}: {reason}' },
  },
  'malformed-badge-class': {
    says: 'За названою адресою немає класу відзнаки.',
    details: { document: '{source} не містить класу відзнаки: {reason}' },
  },
  'other-badge-class': {
    says: 'За адресою класу відзнаки – інший документ.',
    details: { document: '{source} – інший документ, ніж називає твердження.' },
  },
} as const;
