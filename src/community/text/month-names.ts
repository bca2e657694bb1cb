/** How months are called: the languages that most people speak, with those of our neighbours. */

/** A pattern for one word that may be a month; two in the Arabic of the Levant. */
export const monthName = String.raw`[\p{L}\p{M}]{2,}(?:\s(?:الثاني|الأول))?`;

/** Months from January to December; `|` parts the forms of one, `_` stands for a blank in it. */
const monthNames: readonly string[] = [
  'january february march april may june july august september october november december',
  'jan feb mar apr may jun jul aug sep|sept oct nov dec',
  'januar|jänner februar|feber märz april mai juni juli august september oktober november dezember',
  'jan feb mär|mrz apr mai jun jul aug sep okt nov dez',
  'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
  'ene feb mar abr may jun jul ago sep|set oct nov dic',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'janv févr mars avr mai juin juil août sept oct nov déc',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'jan fev mar abr mai jun jul ago set out nov dez',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'januari februari maret april mei juni juli agustus september oktober november desember',
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर',
  'জানুয়ারি|জানুয়ারী ফেব্রুয়ারি|ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর',
  'gen feb mar apr mag giu lug ago set ott nov dic',
  'jan feb mrt apr mei jun jul aug sep okt nov dec',
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  'янв февр|фев мар апр мая июн июл авг сент|сен окт нояб|ноя дек',
  'jan feb mar apr mei jun jul agu|agt sep okt nov des',
  'كانون_الثاني شباط آذار|اذار نيسان أيار|ايار حزيران تموز آب|اب أيلول|ايلول تشرين_الأول تشرين_الثاني كانون_الأول',
  'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
  'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
  'जन फर|फ़र मार्च अप्रै मई जून|जुन जुल अग सित अक्टू|अक्तू नव|नवं दिस|दिसं',
  'জানু ফেব মার্চ এপ্রিল মে জুন জুল আগ সেপ্ট অক্টো নভে ডিসে',
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października - grudnia', // `listopada` is October in Croatian
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม',
  'januari februari mars april maj juni juli augusti september oktober november december',
];

const months: ReadonlyMap<string, string> = new Map(
  monthNames.flatMap((names) =>
    names
      .split(' ')
      .flatMap((forms, at) =>
        forms
          .split('|')
          .map((form) => [form.replace('_', ' ').normalize('NFKC'), String(at + 1)] as const),
      ),
  ),
);

/** The month as a number from 1 to 12 without zeros; null for any other word. */
export function monthOf(name: string): string | null {
  return months.get(name.toLowerCase().normalize('NFKC')) ?? null;
}
