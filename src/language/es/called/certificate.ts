/** What is said otherwise in Spanish where a community calls its badges certificates. */

import type { Called } from '../../badges/called.ts';

export const certificate = {
  award: {
    states: { valid: 'Válido', expired: 'Caducado', revoked: 'Revocado' },
    sentences: {
      valid: 'Al {day}, este certificado es válido.',
      validOnce: 'Este certificado era válido cuando se firmó.',
      expiring: 'Es válido hasta el {day}. Pregunta si se puede renovar.',
      expired: 'Fue válido hasta el {day}.',
      over: 'Ya no es válido.',
      revoked: 'El emisor lo retiró el {day}.',
      withdrawn: 'El emisor lo retiró.',
      preview:
        'Firmado con una clave desechable, para mostrar cómo se verá el reconocimiento. No prueba nada.',
      validNow: 'Consultado ahora mismo: el emisor no lo ha retirado.',
    },
    title: '{badge}, otorgado a {recipient}',
    description: '{issuer} otorgó el certificado “{badge}” a {recipient} el {day}. {description}',
    picture: 'El certificado “{badge}”',
    to: 'otorgado a',
    awardedOn: 'Otorgado el {day}',
    until: 'Válido hasta el {day}',
    check: 'Verificar este certificado',
    rests: {
      exception: 'No se cumplía todo lo que el certificado requiere. Aun así se otorgó: {reason}',
    },
    renewed: 'Renovado: {newer}.',
    sections: {
      others: 'Otros certificados de {recipient}',
      earn: 'Consíguelo tú también',
      retired: 'El certificado ya no se otorga',
    },
    checks: {
      lead: 'La verificación de esta página se hace en tu propio navegador: si el certificado está íntegro, quién lo firmó y si está vigente. Cualquiera puede verificarlo también:',
      status: 'La lista de certificados retirados',
    },
    own: {
      way: '¿Es tuyo? Compártelo, descárgalo o imprímelo',
      lead: '¿Es tuyo? Muéstralo, guárdalo o pide que se corrija.',
      quietLead: '¿Es tuyo? Guarda el archivo o pide que se corrija.',
    },
    lean: {
      way: '¿Es tuyo? Guárdalo o pide que se corrija',
      left: 'Este sitio publica los reconocimientos con pocos archivos: de este no hay imagen con el certificado dentro, ni tarjeta para enlaces, ni hoja para imprimir. La credencial firmada lo dice todo.',
    },
    earn: {
      criteriaLink: 'lo que el certificado pide hoy',
      criteriaThenLink: 'lo que el certificado pedía al final',
      holders: 'Quién más lo tiene',
      changed:
        'Este reconocimiento lleva la versión {version} del certificado; hoy va por la versión {today}.',
    },
    facts: {
      date: 'Otorgado',
      until: 'Válido hasta',
      corrected: 'Corregido y firmado de nuevo',
      revoked: 'Revocado',
    },
    card: {
      to: 'otorgado a',
      ofAward: 'El certificado “{badge}”, otorgado a {recipient} por {issuer}',
      ofBadge: 'El certificado “{badge}” de {issuer}',
      ofRecord: 'Los certificados que {recipient} ha recibido de {issuer}',
      ofIssuer: 'Los certificados de {issuer}',
      ofSite: 'Certificados que se pueden verificar',
      badges: {
        one: '{count} certificado',
        many: '{count} de certificados',
        other: '{count} certificados',
      },
    },
    feeds: { ofAward: '{badge}, otorgado a {recipient}', until: 'Válido hasta el {day}.' },
    calendar: {
      ofSite: '{issuer}: certificados que caducan',
      ofRecipient: '{recipient}: certificados de {issuer} que caducan',
    },
  },
  badge: {
    kind: 'Certificado',
    kindOf: 'Certificado · {type}',
    picture: 'El certificado “{badge}”',
    sections: { files: 'El certificado como archivo' },
    files: { version: 'Versión {version}. El certificado existe desde el {day}.' },
  },
  catalogue: {
    badges: 'Todos los certificados',
    skillsLead: 'Lo que representan los certificados, y quién lo ha demostrado.',
    peopleLead:
      'Quienes han recibido aquí un certificado y han elegido aparecer, por orden de nombre.',
    noBadges: 'Aún no hay certificados.',
    noSkills: 'Ningún certificado nombra aún una habilidad.',
    badgeCount: {
      one: '{count} certificado',
      many: '{count} de certificados',
      other: '{count} certificados',
    },
    skillBadges: 'Certificados que la representan',
    skillDescription:
      'Qué certificados de {issuer} representan la habilidad “{skill}”, y quién los ha recibido.',
  },
  certificate: { kinds: { Badge: 'Certificado' } },
  doors: {
    apply: { name: 'Solicitar un certificado', ofBadge: 'Solicitarlo' },
    badge: { name: 'Sugerir un certificado', title: 'Un certificado nuevo' },
    some: 'un certificado',
    lost: {
      title: '¿Buscas tu propio certificado?',
      write:
        '¿No lo encuentras? Escribe a {email} con tu nombre y el motivo del certificado: quien se ocupa de ellos te vuelve a enviar el enlace.',
      ask: '¿No lo encuentras? Pregunta a {about}, con tu nombre y el motivo del certificado: quien se ocupa de ellos te vuelve a enviar el enlace.',
    },
  },
  endorsements: { together: 'El certificado y lo que se ha firmado sobre él, en un solo archivo' },
  event: {
    poster: '¿Estuviste aquí? Pide tu certificado',
    honest:
      'El código solo dice que alguien vio este cartel. Si se otorga el certificado lo decide {issuer}, nombre por nombre.',
  },
  frame: {
    check: 'Verificar certificado',
    footer: {
      by: 'Certificados de {issuer}, en el formato abierto {format}.',
      badges: 'Certificados',
    },
    missing: {
      home: 'Todos los certificados y todas las personas',
      search: 'Buscar un certificado o un nombre',
      check: 'Verificar un certificado por su archivo',
    },
  },
  handOver: {
    title: 'Certificados que {recipient} ha recibido de {issuer}',
    files:
      'Cada archivo contiene el certificado firmado completo. El PNG es para mostrarlo; el JSON, para las aplicaciones de billetera.',
    certificate:
      'El PDF es la versión impresa, para guardar en papel; el certificado firmado va adjunto en él.',
  },
  home: {
    description:
      'Certificados de {issuer}: qué significan, quién los ha recibido y cómo verificarlos.',
    earned: {
      title: 'Tengo un certificado',
      text: 'Busca tu nombre, o abre el enlace que te dieron: en tu página están todos tus certificados, con su imagen y su prueba.',
    },
    checking: { title: 'Quiero verificar un certificado' },
    joining: {
      title: 'Quiero conseguir uno',
      text: 'Mira lo que reconocemos: cada certificado dice cómo se consigue y a quién preguntar.',
    },
    noBadges: 'Aún no hay certificados.',
  },
  host: {
    forms: {
      nominate: { description: 'Alguien hizo algo que merece un certificado.' },
      apply: {
        name: 'Solicitar un certificado',
        description: 'Hiciste lo que pide un certificado, y puedes mostrarlo.',
      },
      claim: { name: 'Pedir el certificado de un evento' },
      list: {
        description:
          'Un curso, un encuentro, un equipo: un certificado para todas las personas de una lista.',
      },
      badge: {
        name: 'Sugerir un certificado',
        description:
          'Hay algo que merece reconocerse aquí, y aún no existe un certificado para ello.',
        title: 'Un certificado nuevo: {badge}',
      },
      correct: {
        bare: 'Escribe a quien te otorgó el certificado si no debe leerlo nadie más: este formulario es público.',
      },
      look: {
        name: 'Ver los certificados',
        about: 'Qué significa cada certificado y cómo se consigue.',
      },
      labels: { badge: 'Certificado', badgeName: 'Nombre del certificado' },
      wishes: { withdraw: 'Retirar un certificado' },
    },
    told: {
      message: {
        awarded: '{issuer} te ha otorgado el certificado “{badge}”.',
        picture: 'La imagen del certificado:',
        signedPicture:
          'Tu imagen, con el certificado firmado dentro (envía el propio archivo, no una captura de pantalla):',
        linkedIn: 'Añádelo a tu perfil de LinkedIn:',
        check: 'Cualquiera puede verificarlo en esa página, o con su dirección aquí:',
        checkPicture: 'Cualquiera puede verificarlo en esa página, o con la imagen aquí:',
      },
      lapsing: { title: 'Certificados que caducan pronto' },
    },
  },
  numbers: {
    badges: 'Certificados otorgados',
    byBadge: 'Por certificado',
    badge: 'Certificado',
    again: 'Las renovaciones son reconocimientos de un certificado a alguien que ya lo tenía.',
  },
  pathway: {
    needed: 'Una línea continua: se necesita. Una línea discontinua: es uno de varios que sirven.',
    added: 'No es un paso de este recorrido, pero uno de sus pasos puede requerirlo.',
  },
  propose: {
    description:
      'Escribe un reconocimiento, un certificado o una persona para {issuer} en una página que comprueba mientras escribes.',
    kind: { badge: 'Un certificado nuevo' },
    heads: { badge: 'Proponer un certificado' },
    badge: 'Certificado',
    exceptionHelp:
      'Este certificado pide otros antes. Si se deja vacío, tienen que estar. Lo que alguien tiene fuera de las listas, esta página no lo ve.',
    resultsHelp:
      'Este certificado describe resultados. Escribe cada uno con su nombre delante, o deja fuera lo que no se sepa.',
  },
  recipient: {
    description: 'Certificados que {recipient} ha recibido de {issuer}.',
    byBadge: 'Por certificado',
    none: 'Aún no hay certificados.',
    calendar: 'Los días en que caducan estos certificados, para un calendario',
    together: 'Estos certificados en un solo archivo, para una billetera',
    selection: {
      description: 'Certificados que {recipient} ha elegido mostrar.',
      lead: 'Una selección de certificados, en el orden que eligió su titular, para quien tenga esta dirección. No está en ninguna lista.',
    },
  },
  search: {
    lead: 'Certificados, habilidades, y quienes han recibido un certificado y han elegido aparecer.',
    label: 'Buscar certificados, habilidades y personas',
    kinds: { badge: 'Certificado' },
  },
  share: {
    sentence: '{recipient} ha recibido el certificado “{badge}” de {issuer}.',
    page: {
      ofRecipient: '{recipient}: certificados de {issuer}.',
      ofIssuer: 'Certificados de {issuer}.',
    },
  },
} satisfies Called;
