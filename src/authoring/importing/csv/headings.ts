/**
 * Headings that people write by themselves, for tables of no known tool and for what a tool's table
 * leaves open: English, and the languages that most people speak, with those of our neighbours.
 */

import { type Field, fields, headingKey } from './tools/tool-layout.ts';

const lists: Readonly<Record<Field, string>> = {
  name: `name|full name|your name|your full name|shown name|display name|attendee name|recipient name|recipient full name|student name|student|participant|participant name|learner|learner name|member|person|awardee|earner
    |nome completo|nom complet|nombre completo|nombre y apellidos|nom et prénom|vollständiger name|teilnehmer|teilnehmerin|teilnehmer/in|teilnehmername|anzeigename|vor- und nachname|nome e cognome|volledige naam|nome|nom|nombre|naam|nama|nama lengkap|имя и фамилия|полное имя|фио|ф.и.о.|имя|имя участника|participante|imię i nazwisko|ad soyad|adı soyadı|isim
    |姓名|名字|名前|氏名|お名前|이름|성명|नाम|पूरा नाम|الاسم|الإسم|اسم|الاسم الكامل|নাম|পুরো নাম|نام|پورا نام
    |نام و نام خانوادگی|نام و نام‌خانوادگی|ชื่อ-สกุล|ชื่อ สกุล|ชื่อ - นามสกุล|नाव|पूर्ण नाव|संपूर्ण नाव|పూర్తి పేరు|ਪੂਰਾ ਨਾਮ|ਨਾਂ|નામ|પૂરું નામ|ಹೆಸರು|പേര്|ନାମ|නම|jeneng|прізвище та ім'я|прізвище та ім’я|прізвище, ім'я|ім'я та прізвище|ім’я та прізвище|прізвище та ініціали|nume și prenume|nume si prenume|nume|namn|nimi|navn|för- och efternamn|for- og etternavn|for- og efternavn|nom i cognoms|име и презиме|ime i prezime|ime in priimek|име и фамилия|meno a priezvisko|vards un uzvārds|vārds, uzvārds|vardas ir pavardė|vardas, pavardė|ees- ja perekonnanimi|pangalan|buong pangalan|nama penuh|izina|emri dhe mbiemri|ad, soyad|толық аты-жөні|аты-жөні|სახელი და გვარი|անուն ազգանուն|ስም|ሙሉ ስም|orukọ|suna
    |họ và tên|họ tên|ชื่อ|ชื่อ-นามสกุล|ชื่อ นามสกุล|піб|повне ім'я|ім'я|ім’я|ονοματεπώνυμο|όνομα|שם|שם מלא|jméno a příjmení|celé jméno|név|teljes név|nume complet|koko nimi|fullt namn|fullt navn|jina|jina kamili|பெயர்|పేరు|ਨਾਮ
    |name of participant|participant's name|name of the participant|full name of participant|candidate|candidate name|attendee|volunteer name|member name|contributor name|recipient's name|employee name|trainee|trainee name|name on certificate|name on the certificate|what is your name|what's your name|what is your full name|name (original name)|learner's name|student's name|volunteer's name|person's name|full names|names
    |teilnehmende|teilnehmende person|name des teilnehmers|name der teilnehmerin|name der teilnehmenden|vor- und zuname|vorname nachname|vorname und nachname|vorname, nachname|nachname, vorname|vor und nachname|nombre y apellido|nombre y apellido(s)|nombres y apellidos|apellidos y nombre|apellidos y nombres|nombre del participante|nombre del alumno|nombre de la alumna|nombre del estudiante|alumno|alumna|estudiante|nom et prénoms|nom prénom|prénom nom|prénom et nom|nom & prénom|nom du participant|nom de l'élève|nom de l'étudiant|étudiant|élève|nome do participante|nome do aluno|nome da aluna|nome do estudante|aluno|aluna|nome e sobrenome|nome completo do participante|nome do partecipante|nome del partecipante|partecipante|cognome e nome|nome cognome|naam deelnemer|deelnemer
    |фио участника|фамилия имя отчество|фамилия, имя, отчество|фамилия имя|фамилия и имя|имя фамилия|участник|студент|真实姓名|学生姓名|学员姓名|学员|参与者|参与者姓名|参加者|中文姓名|中文名|学員姓名|學員姓名|學生姓名|參加者|參加者姓名|參與者|参加者名|参加者氏名|受講者名|受講者氏名|受講者|氏名(漢字)|お名前(漢字)|표시 이름|참가자|참가자 이름|이름(한글)|수료자|수강생
    |प्रतिभागी का नाम|प्रतिभागी|छात्र का नाम|विद्यार्थी का नाम|اسم المشارك|اسم الطالب|اسم المتدرب|الاسم بالكامل|الاسم الثلاثي|الاسم الرباعي|অংশগ্রহণকারীর নাম|শিক্ষার্থীর নাম|সম্পূর্ণ নাম|শিক্ষার্থী|نام شریک|شریک کا نام|طالب علم کا نام|مکمل نام|nama peserta|nama siswa|nama penerima|peserta|katılımcı|katılımcı adı|uczestnik`,
  first: `first|first name|given name|given names|firstname|forename|vorname|prénom|primer nombre|primeiro nome|nombre de pila|voornaam|nama depan|imię|etunimi|förnamn|fornavn|पहला नाम|प्रथम नाम|الاسم الأول|নামের প্রথম অংশ|প্রথম নাম|پہلا نام|ad
    |tên|ชื่อจริง|שם פרטי|jméno|keresztnév|prenume|jina la kwanza
    |preferred first name|rufname|nombres|prénoms|nome próprio|名|मूल नाम|নামের প্রথমাংশ`,
  last: `last|last name|family name|surname|lastname|nachname|familienname|nom de famille|apellido|apellidos|sobrenome|apelido|cognome|achternaam|nama belakang|фамилия|nazwisko|soyad|soyadı|efternamn|etternavn|उपनाम|कुलनाम|अंतिम नाम|اسم العائلة|اللقب|শেষ নাম|পদবি|آخری نام|خاندانی نام
    |họ|นามสกุล|прізвище|επώνυμο|שם משפחה|příjmení|vezetéknév|jina la mwisho|نام خانوادگی
    |zuname|primer apellido|nom d'usage|último nome|姓|姓氏|苗字|الكنية|اسم الأب`,
  email: `email|e mail|email address|e mail address|recipient email|attendee email|student email|mail|mail address|your email|work email|e mail adresse|email adresse|mailadresse|adresse e mail|adresse email|adresse mail|courriel|adresse électronique|correo|correo electrónico|correo electronico|dirección de correo|dirección de correo electrónico|e mail address|endereço de e mail|endereço de email|correio eletrónico|indirizzo email|indirizzo e mail|posta elettronica|e mailadres|alamat email|surel|электронная почта|эл. почта|почта|адрес электронной почты|емейл|eposta|e posta|adres e mail
    |邮箱|电子邮件|电子邮箱|電子郵件|電郵|メール|メールアドレス|이메일|ईमेल|ई मेल|ईमेल पता|البريد الإلكتروني|البريد الالكتروني|ইমেইল|ইমেল|ই মেইল|ای میل|ای میل پتہ
    |ఇమెయిల్|ఈమెయిల్|ਈਮੇਲ|ઇમેઇલ|ઈમેલ|ಇಮೇಲ್|ഇമെയിൽ|ඊමේල්|correu electrònic|correu|имејл|е-пошта|e pošta|e naslov|имейл|имейл адрес|e mel|emel|e pasts|el. paštas|e posti aadress|ელფოსტა|ელ. ფოსტა|էլ. փոստ|ኢሜይል|tölvupóstur|netfang
    |อีเมล|อีเมล์|пошта|електронна пошта|ел. пошта|διεύθυνση email|ηλεκτρονικό ταχυδρομείο|דוא״ל|אימייל|כתובת מייל|e mailová adresa|e mail cím|adresă de email|sähköposti|e post|barua pepe|thư điện tử|மின்னஞ்சல்|ایمیل
    |contact email|personal email|email id|mail id|e mail id|emailadresse|kontakt e mail|correo e|dirección de email|dirección email|adresse courriel|mél|e mail do participante|endereço eletrônico|электронный адрес|адрес эл. почты|адрес электронной почты участника|имейл|e mail участника|user email|participant email|learner email|what is your email|what is your email address|what's your email
    |电邮|电子邮箱地址|邮箱地址|电子邮件地址|信箱|電子信箱|電子郵件地址|電郵地址|eメール|eメールアドレス|電子メール|이메일 주소|전자우편|ईमेल आईडी|البريد|الايميل|الإيميل|البريد الإلكترونى|ই মেইল ঠিকানা|ইমেইল ঠিকানা|ای میل ایڈریس|برقی پتہ|surat elektronik|surel peserta|email (work)|email address (work)`,
  profile: `profile|profile url|public profile|profile address|website|homepage|web page|profil|perfil|profilo|профиль|个人主页|プロフィール`,
  recipient: `recipient|recipient folder|folder|slug`,
  badge: `badge|badge name|badge slug|badge title|badge id|achievement|abzeichen|insigne|insignia|distintivo|medalla|emblema|lencana|значок|бейдж|badge erhalten|徽章|徽章名称|バッジ|バッジ名|배지|बैज|الشارة|شارة|ব্যাজ|بیج|odznaka|rozet
    |เหรียญ|เหรียญตรา|huy hiệu|значок|відзнака|έμβλημα|תג|odznak|jelvény|insignă|merkki|märke|merke|beji
    |badge earned|badges|open badge|digital badge|badge class|auszeichnung|plakette|insignia digital|nombre de la insignia|badge obtenu|nom du badge|medalha|nome do badge|selo|название бейджа|цифровой бейдж|数字徽章|徽章名|勋章|獎章|徽章名稱|數位徽章|バッジ名称|デジタルバッジ|배지명|배지 이름|बैज का नाम|اسم الشارة|الوسام|ব্যাজের নাম|بیج کا نام|nama lencana|rozet adı|nazwa odznaki`,
  date: `date|award date|event date|teilnahmedatum|data completamento|awarded|awarded on|date of award|issue date|issued|issued on|issued at|completion date|completed|completed on|completed at|finished|finished on|date completed|date awarded|date issued|date earned|earned|earned on|passed on|day
    |datum|verleihdatum|verliehen am|ausgestellt am|abschlussdatum|abgeschlossen am|tag|date d'attribution|date d’attribution|date d'obtention|date d’obtention|date de délivrance|obtenu le|délivré le|fecha|fecha de emisión|fecha de entrega|fecha de finalización|data|data de emissão|data de conclusão|data di rilascio|data di completamento|uitgereikt op|tanggal|tanggal terbit|дата|дата выдачи|дата завершения|data wydania|tarih|veriliş tarihi
    |日期|颁发日期|頒發日期|授予日期|完成日期|日付|発行日|授与日|取得日|날짜|발급일|तारीख|दिनांक|तिथि|التاريخ|تاريخ|تاريخ المنح|تاريخ الإصدار|তারিখ|প্রদানের তারিখ|تاریخ|تاریخ اجراء
    |ਤਾਰੀਖ|ਮਿਤੀ|તારીખ|ದಿನಾಂಕ|തീയതി|දිනය|датум|petsa|tarikh|datums|kuupäev|თარიღი|ամսաթիվ|ቀን|dagsetning|күні
    |ngày|ngày cấp|ngày hoàn thành|วันที่|วันที่ได้รับ|дата видачі|ημερομηνία|תאריך|datum získání|dátum|kelt|päivämäärä|dato|tarehe|தேதி|తేదీ
    |date of issue|date of completion|granted|granted on|datum der verleihung|verleihungsdatum|verliehen|ausgestellt|ausstellungsdatum|ausstellungstag|erhalten am|bestanden am|abschluss am|datum des abschlusses|fecha de obtención|fecha de expedición|fecha de otorgamiento|fecha de emision|otorgado el|emitido el|completado el|obtenido el|date de réussite|date d'émission|date de fin|délivré|attribué le|réussi le|data de obtenção|data da conclusão|data da emissão|emitido em|concluído em|obtido em|data de entrega|data di conseguimento|conseguito il|rilasciato il|behaald op|datum behaald
    |дата вручения|дата получения|дата окончания|дата присвоения|дата прохождения|выдан|вручён|授予时间|获得日期|获得时间|颁发时间|发证日期|完成时间|獲得日期|獲得時間|授予時間|完成時間|發證日期|修了日|取得年月日|合格日|発行年月日|修了年月日|授与年月日|수료일|취득일|수여일|발급일자|수료일자|완료일|이수일
    |प्राप्ति तिथि|जारी करने की तिथि|पूर्णता तिथि|समापन तिथि|تاريخ الحصول|تاريخ الإكمال|تاريخ الاستحقاق|تاريخ الإنجاز|تاريخ التخرج|প্রদান তারিখ|অর্জনের তারিখ|সমাপ্তির তারিখ|حصول کی تاریخ|تاریخ اجرا|تکمیل کی تاریخ|tanggal selesai|tanggal diberikan|tanggal kelulusan|diterbitkan|data ukończenia|дата завершення`,
  expires: `expires|expiry|expiry date|expiration|expiration date|expires on|expires at|valid until|valid to|gültig bis|läuft ab am|ablaufdatum|expire le|date d'expiration|date d’expiration|valable jusqu'au|caduca|fecha de caducidad|fecha de vencimiento|válido hasta|validade|válido até|data de validade|scadenza|verloopt op|berlaku hingga|действует до|срок действия|有效期至|有效期|有効期限|만료일|समाप्ति तिथि|تاريخ الانتهاء|মেয়াদ|میعاد ختم
    |vence|действителен до|berlaku sampai|유효기간`,
  evidence: `evidence|evidence url|link to evidence|proof|nachweis|beleg|preuve|evidencia|prueba|evidência|prova|bewijs|bukti|доказательство|подтверждение|证据|証拠|증거|प्रमाण|الدليل|প্রমাণ|ثبوت
    |evidence link|link to proof|proof url|nachweis link|enlace de evidencia|lien de preuve`,
  note: `note|notes|why|reason|narrative|comment|notiz|anmerkung|bemerkung|begründung|commentaire|remarque|nota|motivo|comentario|observação|commento|opmerking|catatan|примечание|комментарий|备注|備註|備考|メモ|비고|टिप्पणी|ملاحظة|ملاحظات|মন্তব্য|نوٹ
    |comments|remarks|bemerkungen|kommentar|notas|observaciones|observações|remarques|комментарии|说明|說明|टिप्पणियाँ|تعليق|keterangan`,
  consent: `consent|email consent|e mail consent|consents|agreed|einwilligung|einverständnis|consentement|consentimiento|consentimento|consenso|согласие|同意|동의|सहमति|الموافقة|موافقة|সম্মতি|رضامندی|toestemming|persetujuan`,
  visibility: `visibility`,
  language: `language|lang|language tag|language code|name language|language of the name|sprache|langue|idioma|lingua|língua|язык|语言|語言|言語|언어|भाषा|اللغة|ভাষা|زبان|bahasa|taal|język|dil`,
  account: `github|github username|github user|github account|github handle|github login|github name|gitlab|gitlab username|codeberg|codeberg username|account|account name|username|user name|user|login|handle|nick|nickname|fas|fas username|fas account`,
  template: '',
  about: `badge description|description of the badge`,
};

/** The headings of a field; compared by `headingKey`. */
export const wordsFor = (field: Field): readonly string[] =>
  lists[field].split('|').flatMap((word) => (word.trim() === '' ? [] : [word.trim()]));

const keys: ReadonlyMap<Field, ReadonlySet<string>> = new Map(
  fields.map((field) => [field, new Set(wordsFor(field).map(headingKey))]),
);

const otherScripts = String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}]`;
const border = new RegExp(
  String.raw`\s*[/|()]\s*|(?<=\p{Script=Latin})\s*(?=${otherScripts})|(?<=${otherScripts})\s*(?=\p{Script=Latin})`,
  'u',
);

/** True where people head such a column so, in one language or in two: `姓名 Name`, `Name / Nom`. */
export function saysField(field: Field, key: string): boolean {
  const known = keys.get(field);
  if (known?.has(key) === true) return true;
  const parts = key.split(border).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => known?.has(part.trim()) === true);
}

/** True for the heading of any column that is read. */
export function isKnownHeading(cell: string): boolean {
  const key = headingKey(cell);
  return [...keys.keys()].some((field) => saysField(field, key));
}

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
  ['fas username', 'https://accounts.fedoraproject.org/user'],
  ['fas account', 'https://accounts.fedoraproject.org/user'],
];
