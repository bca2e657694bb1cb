/** The first page. */

export const home = {
  description: 'Insignias de {issuer}: qué significan, quién las ha recibido y cómo verificarlas.',
  entrances: 'Qué te trae por aquí',
  earned: {
    title: 'Tengo una insignia',
    text: 'Busca tu nombre, o abre el enlace que te dieron: en tu página están todas tus insignias, con su imagen y su prueba.',
  },
  checking: {
    title: 'Quiero verificar una insignia',
    text: 'Trae una imagen, un archivo o una dirección. Lo verifica tu navegador; no se envía nada a ninguna parte.',
  },
  joining: {
    title: 'Quiero conseguir una',
    text: 'Mira lo que reconocemos: cada insignia dice cómo se consigue y a quién preguntar.',
  },
  /** For those who learn: the entrance to badges and pathways. */
  next: '¿Y ahora qué?',
  /** For those who look for people who can do something: the entrance to skills. */
  asking: {
    title: '¿Quién sabe…?',
    text: 'Elige una habilidad y verás quién la ha demostrado aquí y con qué.',
  },
  badges: 'Lo que reconocemos',
  noBadges: 'Aún no hay insignias.',
  awards: 'Reconocimientos recientes',
  recipients: 'Personas reconocidas',
  nobody: 'Aún no aparece nadie.',
} as const;
