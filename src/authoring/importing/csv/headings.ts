/**
 * Headings that people write by themselves, for tables of no known tool and for what a tool's table
 * leaves open: English, and the languages that most people speak, with those of our neighbours.
 */

import type { Field } from './tool-layout.ts';

const lists: Readonly<Record<Field, string>> = {
  name: `name|full name|your name|your full name|shown name|display name|attendee name|recipient name|student name|student|participant|participant name|learner|learner name|member|person|awardee|earner
    |nome completo|nom complet|nombre completo|nombre y apellidos|nom et prénom|vollständiger name|teilnehmer|teilnehmerin|teilnehmer/in|teilnehmername|anzeigename|vor- und nachname|nome e cognome|volledige naam|nome|nom|nombre|naam|nama|nama lengkap|имя и фамилия|полное имя|фио|ф.и.о.|имя|имя участника|participante|imię i nazwisko|ad soyad|adı soyadı|isim
    |姓名|名字|名前|氏名|お名前|이름|성명|नाम|पूरा नाम|الاسم|الإسم|اسم|الاسم الكامل|নাম|পুরো নাম|نام|پورا نام
    |họ và tên|họ tên|ชื่อ|ชื่อ-นามสกุล|ชื่อ นามสกุล|піб|повне ім'я|ім'я|ім’я|ονοματεπώνυμο|όνομα|שם|שם מלא|jméno a příjmení|celé jméno|név|teljes név|nume complet|koko nimi|fullt namn|fullt navn|jina|jina kamili|பெயர்|పేరు|ਨਾਮ`,
  first: `first|first name|given name|given names|firstname|forename|vorname|prénom|primer nombre|primeiro nome|nombre de pila|voornaam|nama depan|imię|etunimi|förnamn|fornavn|पहला नाम|प्रथम नाम|الاسم الأول|নামের প্রথম অংশ|প্রথম নাম|پہلا نام|ad
    |tên|ชื่อจริง|שם פרטי|jméno|keresztnév|prenume|jina la kwanza`,
  last: `last|last name|family name|surname|lastname|nachname|familienname|nom de famille|apellido|apellidos|sobrenome|apelido|cognome|achternaam|nama belakang|фамилия|nazwisko|soyad|soyadı|efternamn|etternavn|उपनाम|कुलनाम|अंतिम नाम|اسم العائلة|اللقب|শেষ নাম|পদবি|آخری نام|خاندانی نام
    |họ|นามสกุล|прізвище|επώνυμο|שם משפחה|příjmení|vezetéknév|jina la mwisho|نام خانوادگی`,
  email: `email|e mail|email address|e mail address|recipient email|attendee email|student email|mail|mail address|your email|work email|e mail adresse|email adresse|mailadresse|adresse e mail|adresse email|adresse mail|courriel|adresse électronique|correo|correo electrónico|correo electronico|dirección de correo|dirección de correo electrónico|e mail address|endereço de e mail|endereço de email|correio eletrónico|indirizzo email|indirizzo e mail|posta elettronica|e mailadres|alamat email|surel|электронная почта|эл. почта|почта|адрес электронной почты|емейл|eposta|e posta|adres e mail
    |邮箱|电子邮件|电子邮箱|電子郵件|電郵|メール|メールアドレス|이메일|ईमेल|ई मेल|ईमेल पता|البريد الإلكتروني|البريد الالكتروني|ইমেইল|ইমেল|ই মেইল|ای میل|ای میل پتہ
    |อีเมล|อีเมล์|пошта|електронна пошта|ел. пошта|διεύθυνση email|ηλεκτρονικό ταχυδρομείο|דוא״ל|אימייל|כתובת מייל|e mailová adresa|e mail cím|adresă de email|sähköposti|e post|barua pepe|thư điện tử|மின்னஞ்சல்|ایمیل`,
  profile: `profile|profile url|public profile|profile address|website|homepage|web page|profil|perfil|profilo|профиль|个人主页|プロフィール`,
  recipient: `recipient|recipient folder|folder|slug`,
  badge: `badge|badge name|badge slug|badge title|badge id|achievement|abzeichen|insigne|insignia|distintivo|medalla|emblema|lencana|значок|бейдж|badge erhalten|徽章|徽章名称|バッジ|バッジ名|배지|बैज|الشارة|شارة|ব্যাজ|بیج|odznaka|rozet
    |เหรียญ|เหรียญตรา|huy hiệu|значок|відзнака|έμβλημα|תג|odznak|jelvény|insignă|merkki|märke|merke|beji`,
  date: `date|award date|awarded|awarded on|date of award|issue date|issued|issued on|issued at|completion date|completed|completed on|completed at|finished|finished on|date completed|date awarded|date issued|date earned|earned|earned on|passed on|day
    |datum|verleihdatum|verliehen am|ausgestellt am|abschlussdatum|abgeschlossen am|tag|date d'attribution|date d’attribution|date d'obtention|date d’obtention|date de délivrance|obtenu le|délivré le|fecha|fecha de emisión|fecha de entrega|fecha de finalización|data|data de emissão|data de conclusão|data di rilascio|data di completamento|uitgereikt op|tanggal|tanggal terbit|дата|дата выдачи|дата завершения|data wydania|tarih|veriliş tarihi
    |日期|颁发日期|頒發日期|授予日期|完成日期|日付|発行日|授与日|取得日|날짜|발급일|तारीख|दिनांक|तिथि|التاريخ|تاريخ|تاريخ المنح|تاريخ الإصدار|তারিখ|প্রদানের তারিখ|تاریخ|تاریخ اجراء
    |ngày|ngày cấp|ngày hoàn thành|วันที่|วันที่ได้รับ|дата видачі|ημερομηνία|תאריך|datum získání|dátum|kelt|päivämäärä|dato|tarehe|தேதி|తేదీ`,
  expires: `expires|expiry|expiry date|expiration|expiration date|expires on|expires at|valid until|valid to|gültig bis|läuft ab am|ablaufdatum|expire le|date d'expiration|date d’expiration|valable jusqu'au|caduca|fecha de caducidad|fecha de vencimiento|válido hasta|validade|válido até|data de validade|scadenza|verloopt op|berlaku hingga|действует до|срок действия|有效期至|有效期|有効期限|만료일|समाप्ति तिथि|تاريخ الانتهاء|মেয়াদ|میعاد ختم`,
  evidence: `evidence|evidence url|link to evidence|proof|nachweis|beleg|preuve|evidencia|prueba|evidência|prova|bewijs|bukti|доказательство|подтверждение|证据|証拠|증거|प्रमाण|الدليل|প্রমাণ|ثبوت`,
  note: `note|notes|why|reason|narrative|comment|notiz|anmerkung|bemerkung|begründung|commentaire|remarque|nota|motivo|comentario|observação|commento|opmerking|catatan|примечание|комментарий|备注|備註|備考|メモ|비고|टिप्पणी|ملاحظة|ملاحظات|মন্তব্য|نوٹ`,
  consent: `consent|email consent|e mail consent|consents|agreed|einwilligung|einverständnis|consentement|consentimiento|consentimento|consenso|согласие|同意|동의|सहमति|الموافقة|موافقة|সম্মতি|رضامندی|toestemming|persetujuan`,
  visibility: `visibility`,
  language: `language|lang|language tag|language code|name language|language of the name|sprache|langue|idioma|lingua|língua|язык|语言|語言|言語|언어|भाषा|اللغة|ভাষা|زبان|bahasa|taal|język|dil`,
  account: `github|github username|github user|github account|github handle|github login|github name|gitlab|gitlab username|codeberg|codeberg username|account|account name|username|user name|user|login|handle|nick|nickname|fas|fas username|fas account`,
  template: '',
  about: `badge description|description of the badge`,
};

/** By field; compared by `headingKey`. */
export const words: Readonly<Record<Field, readonly string[]>> = Object.fromEntries(
  Object.entries(lists).map(([field, list]) => [
    field,
    list.split('|').flatMap((word) => (word.trim() === '' ? [] : [word.trim()])),
  ]),
) as unknown as Record<Field, string[]>;

/** Headings that may say which badge a row is about, or something else. */
export const maybeBadge: readonly string[] =
  'type|kind|category|course|course name|certificate|certificate type|award|award name|title|programme|program|training|workshop|level|kurs|zertifikat|cours|curso|certificado|corso|курс|课程|コース'.split(
    '|',
  );

/**
 * Headings that mean a whole name where they stand alone, and one half of it beside the other half:
 * `Nom` beside `Prénom`, `Nombre` beside `Apellidos`.
 */
export const halves: Readonly<Record<'first' | 'last', readonly string[]>> = {
  first: [
    'name',
    'nombre',
    'nome',
    'имя',
    "ім'я",
    'ім’я',
    'όνομα',
    'nama',
    'नाम',
    'নাম',
    'الاسم',
    'نام',
    '名字',
    'ชื่อ',
    'שם',
    'név',
    'jina',
  ],
  last: ['nom', 'name', 'naam'],
};

/** Where accounts have their page, by the word in the heading. */
export const accountHosts: readonly (readonly [string, string])[] = [
  ['github', 'https://github.com'],
  ['gitlab', 'https://gitlab.com'],
  ['codeberg', 'https://codeberg.org'],
];
