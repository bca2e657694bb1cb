/** What others say of an award, a badge or the issuer: signed by an issuer or a person, or said. */

export const endorsements = {
  title: 'Lo que dicen otras voces',
  lead: 'Nada de esto cambia la validez de la insignia: de ella responde solo su emisor.',
  issuer: {
    by: 'En nombre de {host}',
    named: 'Se hace llamar {name}.',
    grade: 'Aquí nadie responde de la firma: tu navegador pregunta a {host} cuando la verificas.',
    /** Of Open Badges 2.0: its author hosts it. */
    hosted: 'Nadie lo ha firmado: cuenta mientras {host} lo publique, en {place}.',
    place: 'esta dirección',
  },
  person: {
    by: '{name}',
    grade: 'Firmado con una clave que figura en el perfil de esta persona.',
  },
  words: {
    by: '{who}',
    grade: 'Sin firma. Dicho en {place}.',
    confirmed: 'Sin firma. Dicho en {place}, y confirmado allí como {account}.',
    place: 'una propuesta revisada',
  },
  check: 'Verificar la firma',
  checkOf: 'Verificar la firma de {who}',
  file: 'archivo firmado',
  together: 'La insignia y lo que se ha firmado sobre ella, en un solo archivo',
  from: 'Desde el {day}.',
  until: 'Desde el {day} hasta el {until}.',
  ended: 'Terminó el {until}.',
  bound: 'Nombra exactamente el archivo que está publicado aquí.',
  unbound: 'Nombra la dirección, y ningún archivo en particular.',
  before: 'Nombra el archivo tal como era antes de una corrección.',
  version: 'Versión {version}.',
} as const;
