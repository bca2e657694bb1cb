/** What is said otherwise in Dutch where a community calls its badges recognitions. */

import type { Called } from '../../badges/called.ts';

export const recognition = {
  award: {
    sentences: {
      valid: 'Stand op {day}: deze erkenning is geldig.',
      validOnce: 'Deze erkenning was geldig toen ze werd ondertekend.',
      expiring: 'De erkenning is geldig tot en met {day}. Vraag of ze kan worden vernieuwd.',
      expired: 'De erkenning was geldig tot en met {day}.',
      over: 'De erkenning is niet meer geldig.',
      revoked: 'De uitgever heeft de erkenning op {day} ingetrokken.',
      withdrawn: 'De uitgever heeft de erkenning ingetrokken.',
      validNow: 'Zojuist nagekeken: de uitgever heeft de erkenning niet ingetrokken.',
    },
    description:
      '{issuer} heeft de erkenning “{badge}” op {day} toegekend aan {recipient}. {description}',
    picture: 'De erkenning “{badge}”',
    check: 'Deze erkenning controleren',
    rests: { exception: 'Niet alles wat de erkenning vraagt, was er. Toch toegekend: {reason}' },
    sections: {
      why: 'Waarom de erkenning is toegekend',
      others: 'Andere erkenningen van {recipient}',
      retired: 'De erkenning is beëindigd',
    },
    checks: {
      lead: 'De controle op deze pagina draait in je eigen browser: of de erkenning ongeschonden is, wie haar heeft ondertekend en of ze geldt. Anderen kunnen haar ook controleren:',
      status: 'De lijst van ingetrokken erkenningen',
    },
    own: {
      way: 'Is ze van jou? Deel, download of print haar',
      lead: 'Is dit jouw erkenning? Laat haar zien, bewaar haar of laat haar verbeteren.',
      quietLead: 'Is dit jouw erkenning? Bewaar het bestand of laat het verbeteren.',
    },
    lean: {
      way: 'Is ze van jou? Bewaar haar of laat haar verbeteren',
      left: 'Deze site houdt toekenningen klein: bij deze is er geen afbeelding met de erkenning erin, geen kaart voor links en geen certificaat. De ondertekende credential zegt alles.',
    },
    earn: {
      criteriaLink: 'wat de erkenning nu vraagt',
      criteriaThenLink: 'wat de erkenning het laatst vroeg',
      holders: 'Wie haar nog meer heeft',
      changed:
        'Deze toekenning draagt versie {version} van de erkenning; nu is dat versie {today}.',
    },
    card: {
      ofAward: 'De erkenning “{badge}”, toegekend aan {recipient} door {issuer}',
      ofBadge: 'De erkenning “{badge}” van {issuer}',
      ofRecord: 'De erkenningen die {recipient} van {issuer} heeft gekregen',
      ofIssuer: 'De erkenningen van {issuer}',
      ofSite: 'Erkenningen die je kunt controleren',
      badges: { one: '{count} erkenning', other: '{count} erkenningen' },
    },
    calendar: {
      ofSite: '{issuer}: erkenningen die verlopen',
      ofRecipient: '{recipient}: erkenningen van {issuer} die verlopen',
    },
  },
  badge: {
    kind: 'Erkenning',
    kindOf: 'Erkenning · {type}',
    picture: 'De erkenning “{badge}”',
    sections: { files: 'De erkenning als bestand' },
    files: { version: 'Versie {version}. De erkenning bestaat sinds {day}.' },
  },
  catalogue: {
    badges: 'Alle erkenningen',
    skillsLead: 'Waar de erkenningen voor staan, en wie het heeft laten zien.',
    peopleLead: 'Wie hier een erkenning kreeg en in de lijsten wil staan, op naam.',
    noBadges: 'Nog geen erkenningen.',
    noSkills: 'Nog geen erkenning noemt een vaardigheid.',
    badgeCount: { one: '{count} erkenning', other: '{count} erkenningen' },
    skillBadges: 'Erkenningen die ervoor staan',
    skillDescription: 'Welke erkenningen van {issuer} staan voor “{skill}”, en wie ze kreeg.',
  },
  certificate: { earned: 'heeft de erkenning behaald:', was: 'kreeg de erkenning' },
  doors: {
    apply: { name: 'Een erkenning aanvragen' },
    badge: { name: 'Een erkenning voorstellen', title: 'Een nieuwe erkenning' },
    some: 'een erkenning',
    lost: {
      title: 'Zoek je je eigen erkenning?',
      write:
        'Kwijt? Schrijf naar {email}, met je naam en waar de erkenning voor was: wie de erkenningen beheert, stuurt de link opnieuw.',
      ask: 'Kwijt? Vraag {about}, met je naam en waar de erkenning voor was: wie de erkenningen beheert, stuurt de link opnieuw.',
    },
  },
  event: {
    poster: 'Was je erbij? Claim je erkenning',
    honest:
      'De code zegt alleen dat iemand deze poster heeft gezien. Of de erkenning wordt toegekend, beslist {issuer} per naam.',
  },
  frame: {
    check: 'Erkenning controleren',
    footer: {
      by: 'Erkenningen van {issuer}, in het open formaat {format}.',
      badges: 'Erkenningen',
    },
    missing: {
      home: 'Alle erkenningen en ontvangers',
      search: 'Zoek een erkenning of een naam',
      check: 'Controleer een erkenning met haar bestand',
    },
  },
  handOver: {
    title: 'Erkenningen die {recipient} van {issuer} heeft gekregen',
    files:
      'In elk bestand zit de hele ondertekende erkenning. De PNG is om te laten zien; de JSON is voor wallet-apps.',
    certificate:
      'De PDF is het certificaat, om te printen en te bewaren; de ondertekende erkenning zit als bijlage erin.',
  },
  home: {
    description:
      'Erkenningen van {issuer}: wat ze betekenen, wie ze kreeg, en hoe je ze controleert.',
    earned: {
      title: 'Ik heb een erkenning behaald',
      text: 'Zoek je naam, of open de link die je kreeg: op je pagina staan al je erkenningen, met hun afbeelding en hun bewijs.',
    },
    checking: { title: 'Ik wil een erkenning controleren' },
    joining: {
      text: 'Kijk wat wij waarderen: bij elke erkenning staat hoe je die behaalt, en bij wie je moet zijn.',
    },
    noBadges: 'Nog geen erkenningen.',
  },
  host: {
    forms: {
      nominate: { description: 'Iemand heeft iets gedaan dat een erkenning verdient.' },
      apply: {
        name: 'Een erkenning aanvragen',
        description: 'Je hebt gedaan wat een erkenning vraagt, en kunt het laten zien.',
      },
      claim: { name: 'De erkenning van een evenement claimen' },
      list: {
        description: 'Een cursus, een avond, een team: één erkenning voor iedereen op een lijst.',
      },
      badge: {
        name: 'Een erkenning voorstellen',
        description: 'Iets verdient het hier om erkend te worden, en er is nog niets voor.',
        title: 'Een nieuwe erkenning: {badge}',
      },
      correct: {
        bare: 'Schrijf naar degene van wie je de erkenning kreeg als niemand anders het mag lezen: dit formulier is openbaar.',
      },
      look: {
        name: 'De erkenningen bekijken',
        about: 'Wat elke erkenning betekent, en hoe je die behaalt.',
      },
      labels: { badge: 'Erkenning', badgeName: 'Naam van de erkenning' },
      wishes: { withdraw: 'Een erkenning intrekken' },
    },
    told: {
      message: {
        awarded: '{issuer} heeft je de erkenning “{badge}” toegekend.',
        picture: 'De afbeelding van de erkenning:',
        signedPicture:
          'Je afbeelding, met de ondertekende erkenning erin (stuur het bestand zelf, geen screenshot):',
        linkedIn: 'Zet haar op je LinkedIn-profiel:',
        check: 'Iedereen kan haar op die pagina controleren, of met het adres ervan hier:',
        checkPicture: 'Iedereen kan haar op die pagina controleren, of met de afbeelding hier:',
      },
      lapsing: { title: 'Erkenningen die binnenkort verlopen' },
    },
  },
  numbers: {
    badges: 'Toegekende erkenningen',
    byBadge: 'Per erkenning',
    badge: 'Erkenning',
    again: 'Vernieuwd is een erkenning als ze wordt toegekend aan iemand die haar al eerder had.',
  },
  propose: {
    description:
      'Schrijf een toekenning, een erkenning of een persoon voor {issuer} op een pagina die meekijkt terwijl je typt.',
    kind: { badge: 'Een nieuwe erkenning' },
    heads: { badge: 'Een erkenning voorstellen' },
    badge: 'Erkenning',
    exceptionHelp:
      'Deze erkenning vraagt eerst om andere. Laat je dit leeg, dan moeten die er zijn. Wat iemand heeft maar in geen lijst staat, ziet deze pagina niet.',
    resultsHelp:
      'Deze erkenning beschrijft resultaten. Schrijf elk resultaat met zijn naam ervoor, of laat weg wat niet bekend is.',
  },
  recipient: {
    description: 'Erkenningen die {recipient} van {issuer} heeft gekregen.',
    byBadge: 'Per erkenning',
    none: 'Nog geen erkenningen.',
    calendar: 'De dagen waarop deze erkenningen verlopen, voor een agenda',
    together: 'Deze erkenningen in één bestand, voor een wallet',
    selection: {
      description: 'Erkenningen die {recipient} koos om te laten zien.',
      lead: 'Een keuze uit erkenningen, in een volgorde van de houder zelf, voor wie dit adres heeft. Ze staat in geen enkele lijst.',
    },
  },
  search: {
    lead: 'Erkenningen, vaardigheden, en wie een erkenning kreeg en in de lijsten wil staan.',
    label: 'Zoek erkenningen, vaardigheden en mensen',
    kinds: { badge: 'Erkenning' },
  },
  share: {
    sentence: '{recipient} heeft de erkenning “{badge}” gekregen van {issuer}.',
    page: {
      ofRecipient: '{recipient}: erkenningen van {issuer}.',
      ofIssuer: 'Erkenningen van {issuer}.',
    },
  },
} satisfies Called;
