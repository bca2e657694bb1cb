/** The help pages' titles and leads; their text stands beside this file, in `help/`. */

export const help = {
  kind: 'Ayuda',
  more: 'Más ayuda',
  pages: {
    badge: {
      title: '¿Qué es una insignia?',
      lead: 'Aquí una insignia es un pequeño documento firmado. Cualquiera puede verificarlo, en cualquier equipo, sin preguntarnos.',
    },
    check: {
      title: 'Cómo verificar una insignia',
      lead: 'Con el enlace, la imagen, el archivo o la hoja impresa. Lleva un minuto, y nadie se entera.',
    },
    share: {
      title: 'Cómo mostrar una insignia',
      lead: 'En LinkedIn, en una publicación, al pie de tus correos, en una billetera, en papel. Todo empieza en la página del propio reconocimiento.',
    },
    employers: {
      title: 'Para quienes contratan',
      lead: 'Alguien te muestra una insignia de aquí. En qué puedes confiar, en qué no, y cuánto se tarda en averiguarlo.',
    },
    awarders: {
      title: 'Para quienes otorgan',
      lead: 'Una insignia y un reconocimiento son dos archivos de texto cortos. La propuesta nomina; la revisión reconoce.',
    },
    maintainers: {
      title: 'Para el equipo de mantenimiento',
      lead: 'Puesta en marcha, revisiones, claves, lo que la gente pide, y qué hacer cuando algo falla.',
    },
    privacy: {
      title: 'Privacidad',
      lead: 'Qué es público aquí, qué sigue siendo privado, y qué no puede deshacer nadie. En palabras sencillas.',
    },
  },
} as const;
