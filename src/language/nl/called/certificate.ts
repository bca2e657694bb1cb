/** What is said otherwise in Dutch where a community calls its badges certificates. */

import type { Called } from '../../badges/called.ts';

export const certificate = {
  award: {
    sentences: {
      valid: 'Stand op {day}: dit certificaat is geldig.',
      validOnce: 'Dit certificaat was geldig toen het werd ondertekend.',
      expiring: 'Het certificaat is geldig tot en met {day}. Vraag of het kan worden vernieuwd.',
      expired: 'Het certificaat was geldig tot en met {day}.',
      over: 'Het certificaat is niet meer geldig.',
      revoked: 'De uitgever heeft het certificaat op {day} ingetrokken.',
      withdrawn: 'De uitgever heeft het certificaat ingetrokken.',
      validNow: 'Zojuist nagekeken: de uitgever heeft het certificaat niet ingetrokken.',
    },
    description:
      '{issuer} heeft het certificaat “{badge}” op {day} toegekend aan {recipient}. {description}',
    picture: 'Het certificaat “{badge}”',
    check: 'Dit certificaat controleren',
    rests: { exception: 'Niet alles wat het certificaat vraagt, was er. Toch toegekend: {reason}' },
    sections: {
      why: 'Waarom het certificaat is toegekend',
      others: 'Andere certificaten van {recipient}',
      retired: 'Het certificaat is beëindigd',
    },
    checks: {
      lead: 'De controle op deze pagina draait in je eigen browser: of het certificaat ongeschonden is, wie het heeft ondertekend en of het geldt. Anderen kunnen het ook controleren:',
      status: 'De lijst van ingetrokken certificaten',
    },
    own: {
      way: 'Is het van jou? Deel, download of print het',
      lead: 'Is dit jouw certificaat? Laat het zien, bewaar het of laat het verbeteren.',
      quietLead: 'Is dit jouw certificaat? Bewaar het bestand of laat het verbeteren.',
    },
    lean: {
      way: 'Is het van jou? Bewaar het of laat het verbeteren',
      left: 'Deze site houdt toekenningen klein: bij deze is er geen afbeelding met het certificaat erin, geen kaart voor links en geen vel om te printen. De ondertekende credential zegt alles.',
    },
    earn: {
      criteriaLink: 'wat het certificaat nu vraagt',
      criteriaThenLink: 'wat het certificaat het laatst vroeg',
      holders: 'Wie het nog meer heeft',
      changed:
        'Deze toekenning draagt versie {version} van het certificaat; nu is dat versie {today}.',
    },
    card: {
      ofAward: 'Het certificaat “{badge}”, toegekend aan {recipient} door {issuer}',
      ofBadge: 'Het certificaat “{badge}” van {issuer}',
      ofRecord: 'De certificaten die {recipient} van {issuer} heeft gekregen',
      ofIssuer: 'De certificaten van {issuer}',
      ofSite: 'Certificaten die je kunt controleren',
      badges: { one: '{count} certificaat', other: '{count} certificaten' },
    },
    calendar: {
      ofSite: '{issuer}: certificaten die verlopen',
      ofRecipient: '{recipient}: certificaten van {issuer} die verlopen',
    },
  },
  badge: {
    kind: 'Certificaat',
    kindOf: 'Certificaat · {type}',
    picture: 'Het certificaat “{badge}”',
    sections: { files: 'Het certificaat als bestand' },
    files: { version: 'Versie {version}. Het certificaat bestaat sinds {day}.' },
  },
  catalogue: {
    badges: 'Alle certificaten',
    skillsLead: 'Waar de certificaten voor staan, en wie het heeft laten zien.',
    peopleLead: 'Wie hier een certificaat kreeg en in de lijsten wil staan, op naam.',
    noBadges: 'Nog geen certificaten.',
    noSkills: 'Nog geen certificaat noemt een vaardigheid.',
    badgeCount: { one: '{count} certificaat', other: '{count} certificaten' },
    skillBadges: 'Certificaten die ervoor staan',
    skillDescription: 'Welke certificaten van {issuer} staan voor “{skill}”, en wie ze kreeg.',
  },
  certificate: {
    kinds: { Badge: 'Certificaat' },
    earned: 'heeft het certificaat behaald:',
    was: 'kreeg het certificaat',
  },
  doors: {
    apply: { name: 'Een certificaat aanvragen' },
    badge: { name: 'Een certificaat voorstellen', title: 'Een nieuw certificaat' },
    some: 'een certificaat',
    lost: {
      title: 'Zoek je je eigen certificaat?',
      write:
        'Kwijt? Schrijf naar {email}, met je naam en waar het certificaat voor was: wie de certificaten beheert, stuurt de link opnieuw.',
      ask: 'Kwijt? Vraag {about}, met je naam en waar het certificaat voor was: wie de certificaten beheert, stuurt de link opnieuw.',
    },
  },
  event: {
    poster: 'Was je erbij? Claim je certificaat',
    honest:
      'De code zegt alleen dat iemand deze poster heeft gezien. Of het certificaat wordt toegekend, beslist {issuer} per naam.',
  },
  frame: {
    check: 'Certificaat controleren',
    footer: {
      by: 'Certificaten van {issuer}, in het open formaat {format}.',
      badges: 'Certificaten',
    },
    missing: {
      home: 'Alle certificaten en ontvangers',
      search: 'Zoek een certificaat of een naam',
      check: 'Controleer een certificaat met zijn bestand',
    },
  },
  handOver: {
    title: 'Certificaten die {recipient} van {issuer} heeft gekregen',
    files:
      'In elk bestand zit het hele ondertekende certificaat. De PNG is om te laten zien; de JSON is voor wallet-apps.',
    certificate:
      'De PDF is de papieren versie, om te printen en te bewaren; het ondertekende certificaat zit als bijlage erin.',
  },
  home: {
    description:
      'Certificaten van {issuer}: wat ze betekenen, wie ze kreeg, en hoe je ze controleert.',
    earned: {
      title: 'Ik heb een certificaat behaald',
      text: 'Zoek je naam, of open de link die je kreeg: op je pagina staan al je certificaten, met hun afbeelding en hun bewijs.',
    },
    checking: { title: 'Ik wil een certificaat controleren' },
    joining: {
      text: 'Kijk wat wij erkennen: bij elk certificaat staat hoe je het behaalt, en bij wie je moet zijn.',
    },
    noBadges: 'Nog geen certificaten.',
  },
  host: {
    forms: {
      nominate: { description: 'Iemand heeft iets gedaan dat een certificaat verdient.' },
      apply: {
        name: 'Een certificaat aanvragen',
        description: 'Je hebt gedaan wat een certificaat vraagt, en kunt het laten zien.',
      },
      claim: { name: 'Het certificaat van een evenement claimen' },
      list: {
        description: 'Een cursus, een avond, een team: één certificaat voor iedereen op een lijst.',
      },
      badge: {
        name: 'Een certificaat voorstellen',
        description: 'Iets verdient hier erkenning, en er is nog geen certificaat voor.',
        title: 'Een nieuw certificaat: {badge}',
      },
      correct: {
        bare: 'Schrijf naar degene van wie je het certificaat kreeg als niemand anders het mag lezen: dit formulier is openbaar.',
      },
      look: {
        name: 'De certificaten bekijken',
        about: 'Wat elk certificaat betekent, en hoe je het behaalt.',
      },
      labels: { badge: 'Certificaat', badgeName: 'Naam van het certificaat' },
      wishes: { withdraw: 'Een certificaat intrekken' },
    },
    told: {
      message: {
        awarded: '{issuer} heeft je het certificaat “{badge}” toegekend.',
        picture: 'De afbeelding van het certificaat:',
        signedPicture:
          'Je afbeelding, met het ondertekende certificaat erin (stuur het bestand zelf, geen screenshot):',
        linkedIn: 'Zet het op je LinkedIn-profiel:',
        check: 'Iedereen kan het op die pagina controleren, of met het adres ervan hier:',
        checkPicture: 'Iedereen kan het op die pagina controleren, of met de afbeelding hier:',
      },
      lapsing: { title: 'Certificaten die binnenkort verlopen' },
    },
  },
  numbers: {
    badges: 'Toegekende certificaten',
    byBadge: 'Per certificaat',
    badge: 'Certificaat',
    again: 'Vernieuwd is een certificaat als het wordt toegekend aan iemand die het al eerder had.',
  },
  propose: {
    description:
      'Schrijf een toekenning, een certificaat of een persoon voor {issuer} op een pagina die meekijkt terwijl je typt.',
    kind: { badge: 'Een nieuw certificaat' },
    heads: { badge: 'Een certificaat voorstellen' },
    badge: 'Certificaat',
    exceptionHelp:
      'Dit certificaat vraagt eerst om andere. Laat je dit leeg, dan moeten die er zijn. Wat iemand heeft maar in geen lijst staat, ziet deze pagina niet.',
    resultsHelp:
      'Dit certificaat beschrijft resultaten. Schrijf elk resultaat met zijn naam ervoor, of laat weg wat niet bekend is.',
  },
  recipient: {
    description: 'Certificaten die {recipient} van {issuer} heeft gekregen.',
    byBadge: 'Per certificaat',
    none: 'Nog geen certificaten.',
    calendar: 'De dagen waarop deze certificaten verlopen, voor een agenda',
    together: 'Deze certificaten in één bestand, voor een wallet',
    selection: {
      description: 'Certificaten die {recipient} koos om te laten zien.',
      lead: 'Een keuze uit certificaten, in een volgorde van de houder zelf, voor wie dit adres heeft. Ze staat in geen enkele lijst.',
    },
  },
  search: {
    lead: 'Certificaten, vaardigheden, en wie een certificaat kreeg en in de lijsten wil staan.',
    label: 'Zoek certificaten, vaardigheden en mensen',
    kinds: { badge: 'Certificaat' },
  },
  share: {
    sentence: '{recipient} heeft het certificaat “{badge}” gekregen van {issuer}.',
    page: {
      ofRecipient: '{recipient}: certificaten van {issuer}.',
      ofIssuer: 'Certificaten van {issuer}.',
    },
  },
} satisfies Called;
