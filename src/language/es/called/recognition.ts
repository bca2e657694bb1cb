/** What is said otherwise in Spanish where a community calls its badges recognitions. */

import type { Called } from '../../badges/called.ts';

export const recognition = {
  award: {
    sentences: {
      valid: 'Al {day}, esta distinción es válida.',
      validOnce: 'Esta distinción era válida cuando se firmó.',
    },
    description: '{issuer} otorgó la distinción “{badge}” a {recipient} el {day}. {description}',
    picture: 'La distinción “{badge}”',
    check: 'Verificar esta distinción',
    rests: {
      exception: 'No se cumplía todo lo que la distinción requiere. Aun así se otorgó: {reason}',
    },
    sections: {
      others: 'Otras distinciones de {recipient}',
      retired: 'La distinción ya no se otorga',
    },
    checks: {
      lead: 'La verificación de esta página se hace en tu propio navegador: si la distinción está íntegra, quién la firmó y si está vigente. Cualquiera puede verificarla también:',
      status: 'La lista de distinciones retiradas',
    },
    lean: {
      left: 'Este sitio publica los reconocimientos con pocos archivos: de este no hay imagen con la distinción dentro, ni tarjeta para enlaces, ni certificado. La credencial firmada lo dice todo.',
    },
    earn: {
      criteriaLink: 'lo que la distinción pide hoy',
      criteriaThenLink: 'lo que la distinción pedía al final',
      changed:
        'Este reconocimiento lleva la versión {version} de la distinción; hoy va por la versión {today}.',
    },
    card: {
      ofAward: 'La distinción “{badge}”, otorgada a {recipient} por {issuer}',
      ofBadge: 'La distinción “{badge}” de {issuer}',
      ofRecord: 'Las distinciones que {recipient} ha recibido de {issuer}',
      ofIssuer: 'Las distinciones de {issuer}',
      ofSite: 'Distinciones que se pueden verificar',
      badges: {
        one: '{count} distinción',
        many: '{count} de distinciones',
        other: '{count} distinciones',
      },
    },
    calendar: {
      ofSite: '{issuer}: distinciones que caducan',
      ofRecipient: '{recipient}: distinciones de {issuer} que caducan',
    },
  },
  badge: {
    kind: 'Distinción',
    kindOf: 'Distinción · {type}',
    picture: 'La distinción “{badge}”',
    sections: { files: 'La distinción como archivo' },
    files: { version: 'Versión {version}. La distinción existe desde el {day}.' },
  },
  catalogue: {
    badges: 'Todas las distinciones',
    skillsLead: 'Lo que representan las distinciones, y quién lo ha demostrado.',
    peopleLead:
      'Quienes han recibido aquí una distinción y han elegido aparecer, por orden de nombre.',
    noBadges: 'Aún no hay distinciones.',
    noSkills: 'Ninguna distinción nombra aún una habilidad.',
    badgeCount: {
      one: '{count} distinción',
      many: '{count} de distinciones',
      other: '{count} distinciones',
    },
    skillBadges: 'Distinciones que la representan',
    skillDescription:
      'Qué distinciones de {issuer} representan la habilidad “{skill}”, y quién las ha recibido.',
  },
  doors: {
    apply: { name: 'Solicitar una distinción' },
    badge: { name: 'Sugerir una distinción', title: 'Una distinción nueva' },
    some: 'una distinción',
    lost: {
      title: '¿Buscas tu propia distinción?',
      write:
        '¿No lo encuentras? Escribe a {email} con tu nombre y el motivo de la distinción: quien se ocupa de ellas te vuelve a enviar el enlace.',
      ask: '¿No lo encuentras? Pregunta a {about}, con tu nombre y el motivo de la distinción: quien se ocupa de ellas te vuelve a enviar el enlace.',
    },
  },
  event: {
    poster: '¿Estuviste aquí? Pide tu distinción',
    honest:
      'El código solo dice que alguien vio este cartel. Si se otorga la distinción lo decide {issuer}, nombre por nombre.',
  },
  frame: {
    check: 'Verificar distinción',
    footer: {
      by: 'Distinciones de {issuer}, en el formato abierto {format}.',
      badges: 'Distinciones',
    },
    missing: {
      home: 'Todas las distinciones y personas',
      search: 'Buscar una distinción o un nombre',
      check: 'Verificar una distinción por su archivo',
    },
  },
  handOver: {
    title: 'Distinciones que {recipient} ha recibido de {issuer}',
    files:
      'Cada archivo contiene la distinción firmada completa. El PNG es para mostrarla; el JSON, para las aplicaciones de billetera.',
    certificate:
      'El PDF es el certificado, para imprimir y guardar; la distinción firmada va adjunta en él.',
  },
  home: {
    description:
      'Distinciones de {issuer}: qué significan, quién las ha recibido y cómo verificarlas.',
    earned: {
      title: 'Tengo una distinción',
      text: 'Busca tu nombre, o abre el enlace que te dieron: en tu página están todas tus distinciones, con su imagen y su prueba.',
    },
    checking: { title: 'Quiero verificar una distinción' },
    joining: {
      text: 'Mira lo que reconocemos: cada distinción dice cómo se consigue y a quién preguntar.',
    },
    noBadges: 'Aún no hay distinciones.',
  },
  host: {
    forms: {
      nominate: { description: 'Alguien hizo algo que merece una distinción.' },
      apply: {
        name: 'Solicitar una distinción',
        description: 'Hiciste lo que pide una distinción, y puedes mostrarlo.',
      },
      claim: { name: 'Pedir la distinción de un evento' },
      list: {
        description:
          'Un curso, un encuentro, un equipo: una distinción para todas las personas de una lista.',
      },
      badge: {
        name: 'Sugerir una distinción',
        description:
          'Hay algo que merece reconocerse aquí, y aún no existe una distinción para ello.',
        title: 'Una distinción nueva: {badge}',
      },
      correct: {
        bare: 'Escribe a quien te otorgó la distinción si no debe leerlo nadie más: este formulario es público.',
      },
      look: {
        name: 'Ver las distinciones',
        about: 'Qué significa cada distinción y cómo se consigue.',
      },
      labels: { badge: 'Distinción', badgeName: 'Nombre de la distinción' },
      wishes: { withdraw: 'Retirar una distinción' },
    },
    told: {
      message: {
        awarded: '{issuer} te ha otorgado la distinción “{badge}”.',
        picture: 'La imagen de la distinción:',
        signedPicture:
          'Tu imagen, con la distinción firmada dentro (envía el propio archivo, no una captura de pantalla):',
      },
      lapsing: { title: 'Distinciones que caducan pronto' },
    },
  },
  numbers: {
    badges: 'Distinciones otorgadas',
    byBadge: 'Por distinción',
    badge: 'Distinción',
    again: 'Las renovaciones son reconocimientos de una distinción a alguien que ya la tenía.',
  },
  propose: {
    description:
      'Escribe un reconocimiento, una distinción o una persona para {issuer} en una página que comprueba mientras escribes.',
    kind: { badge: 'Una distinción nueva' },
    heads: { badge: 'Proponer una distinción' },
    badge: 'Distinción',
    exceptionHelp:
      'Esta distinción pide otras antes. Si se deja vacío, tienen que estar. Lo que alguien tiene fuera de las listas, esta página no lo ve.',
    resultsHelp:
      'Esta distinción describe resultados. Escribe cada uno con su nombre delante, o deja fuera lo que no se sepa.',
  },
  recipient: {
    description: 'Distinciones que {recipient} ha recibido de {issuer}.',
    byBadge: 'Por distinción',
    none: 'Aún no hay distinciones.',
    calendar: 'Los días en que caducan estas distinciones, para un calendario',
    together: 'Estas distinciones en un solo archivo, para una billetera',
    selection: {
      description: 'Distinciones que {recipient} ha elegido mostrar.',
      lead: 'Una selección de distinciones, en el orden que eligió su titular, para quien tenga esta dirección. No está en ninguna lista.',
    },
  },
  search: {
    lead: 'Distinciones, habilidades, y quienes han recibido una distinción y han elegido aparecer.',
    label: 'Buscar distinciones, habilidades y personas',
    kinds: { badge: 'Distinción' },
  },
  share: {
    sentence: '{recipient} ha recibido la distinción “{badge}” de {issuer}.',
    page: {
      ofRecipient: '{recipient}: distinciones de {issuer}.',
      ofIssuer: 'Distinciones de {issuer}.',
    },
  },
} satisfies Called;
