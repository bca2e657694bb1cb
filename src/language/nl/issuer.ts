/** The page about the issuer, and the one about its keys. */

export const about = {
  kind: 'Uitgever',
  title: 'Over de uitgever',
  description: 'Wie {issuer} is, hoe over toekenningen wordt beslist, en hoe je ze herkent.',
  who: {
    title: 'Wie',
    name: 'Naam',
    address: 'Adres',
    former: 'Vorig adres',
    identifier: 'Identifier',
    contact: 'Contact',
    fingerprint: 'Sleutel in gebruik',
    keys: 'Sleutels',
    keyHistory: 'alle sleutels en wat ervan is geworden',
  },
  how: {
    title: 'Hoe over toekenningen wordt beslist',
    sentences: {
      proposal:
        'Iemand stelt een toekenning voor: wie, welke badge, en waarom, met bewijs als dat er is. Het voorstel is een tekst die mensen van de community kunnen lezen en bespreken voordat die telt.',
      review:
        'Iemand anders leest het en legt het naast de criteria van de badge. Bij akkoord komt het in de administratie van de community en wordt het ondertekend, één keer. Daarna kan niemand er iets aan veranderen zonder dat het opvalt.',
      reasons:
        'De redenen staan op de pagina van elke toekenning. Wat ze waard zijn, oordeel je zelf: de handtekening bewijst wie het zei, niet dat het klopt.',
    },
    more: 'Hoe je een toekenning voorstelt',
  },
  lasting: {
    title: 'Wat blijft',
    sentences: {
      meaning:
        'Een badge houdt de betekenis die hij had op de dag van de toekenning: zijn tekst zit in de ondertekende toekenning, en een andere betekenis wordt een nieuwe versie.',
      addresses:
        'Adressen blijven. Deze site bestaat uit gewone bestanden, zonder server of account erachter, zodat iedereen met een kopie haar opnieuw kan bouwen en elke toekenning kan controleren.',
    },
  },
  known: {
    title: 'Uitgevers die wij kennen',
    lead: 'De pagina die badges controleert, zegt dat bij hun badges. Wij staan niet voor ze in.',
    file: 'De lijst als bestand, dat andere controleprogramma’s inladen',
  },
  files: {
    title: 'Voor machines',
    identifier: 'Identifierdocument',
    issuer: 'Uitgeversbestand',
    status: 'Statuslijst',
    privacy: 'Privacy',
  },
} as const;

export const keys = {
  kind: 'Uitgever',
  title: 'Sleutels van deze uitgever',
  description:
    'De sleutels waarmee {issuer} badges ondertekent, en wat er van eerdere is geworden.',
  lead: 'Een badge wordt ondertekend met een sleutel die alleen de uitgever heeft. Hier staat van elke sleutel de openbare helft: wie een badge controleert, vindt die onder de identifier {identifier}.',
  former:
    'De site is verhuisd. Badges die daarvoor zijn ondertekend, noemen een eerdere identifier, met dezelfde sleutels: {identifiers}.',
  none: { title: 'Nog geen', text: 'Er is nog niets ondertekend.' },
  titles: {
    active: 'In gebruik: sleutel {key}',
    retired: 'Buiten gebruik: sleutel {key}',
    compromised: 'Niet meer veilig: sleutel {key}',
  },
  /** What the state means for badges that the key signed, in sentences that stay true. */
  sentences: {
    active: 'Ondertekent nieuwe toekenningen, sinds {day}.',
    retired: 'Ondertekent niets meer. Wat ermee is ondertekend, blijft geldig.',
    compromised:
      'Sinds {day} heeft misschien ook iemand anders het geheim. Niets wat ermee is ondertekend, telt nog, wie het ook ondertekende en welke dag er ook in staat.',
    signedAgain:
      'De toekenningen die ermee waren ondertekend, zijn opnieuw ondertekend met een andere sleutel: dezelfde toekenning, dezelfde dag, hetzelfde adres. Een badgebestand van daarvoor komt niet door de controle, dus neem het nieuwe van de pagina van de toekenning.',
  },
  /** How a key entered, and who says that it is the issuer’s. */
  origins: {
    root: 'Dit is de wortel: hier begint de keten van sleutels van deze uitgever, dus dit is de vingerafdruk om te vergelijken.',
    formerRoot:
      'Hier begon de keten van sleutels van deze uitgever. Omdat deze sleutel niet meer veilig is, steunt er niets meer op.',
    next: 'Bevestigd door sleutel {key} op {day}: de vorige sleutel ondertekende een verklaring dat deze erop volgt.',
    earlier:
      'Later bevestigd, door sleutel {key} op {day}: niet de vorige sleutel, maar een latere ondertekende een verklaring dat deze van de uitgever is.',
    agreement:
      'Toegevoegd zonder verklaring van de vorige sleutel, met instemming van twee beheerders, op {day}; die instemming is vastgelegd door de host, niet met een handtekening.',
    unknown:
      'Van voordat sleutels elkaar bevestigden: alleen de geschiedenis van de repository vertelt hoe deze hier kwam.',
  },
  made: 'Gemaakt',
  compromised: 'Niet meer veilig',
  since: 'sinds {day}',
  fingerprint: 'Vingerafdruk',
  rootFingerprint: 'Vingerafdruk van de wortel',
  publicKey: 'Openbare sleutel',
  file: 'sleutel {key}, JSON',
  compare: {
    title: 'Hoe je vergelijkt',
    text: 'Wie een oude print heeft of de uitgever persoonlijk kent, kan de vingerafdruk vergelijken: het is het begin (16\u00a0bytes) van de SHA-256-hash van de 32\u00a0bytes van de openbare sleutel.',
  },
} as const;
