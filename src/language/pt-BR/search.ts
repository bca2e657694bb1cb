/** The page that finds badges, skills and people. */

export const search = {
  title: 'Buscar',
  lead: 'Emblemas, habilidades e quem recebeu um emblema e escolheu aparecer na lista.',
  label: 'Buscar emblemas, habilidades e pessoas',
  key: 'Tecle / para voltar aqui.',
  filters: 'Só com',
  any: 'qualquer',
  skill: 'Habilidade',
  type: 'Tipo',
  level: 'Nível',
  kinds: { badge: 'Emblema', skill: 'Habilidade', person: 'Pessoa' },
  found: {
    one: '{count} resultado',
    many: '{count} resultados',
    other: '{count} resultados',
  },
  near: 'Nada tem exatamente essas palavras. O mais próximo:',
  none: 'Nada tem essas palavras. Tente com menos letras ou olhe nas listas abaixo.',
  unread: 'Não foi possível ler a lista de nomes. Olhe nas listas abaixo.',
  more: 'Mostrar mais',
  communities: {
    title: 'Outras comunidades',
    lead: 'Emblemas de outras comunidades que querem ser encontradas. Cada uma responde pelos seus; abra um lá para ler mais.',
    label: 'Buscar nestes emblemas',
    asked: 'Consultada em {day}.',
    silent: 'Não responde desde {since}. Isto é o que publicava em {day}; hoje pode ser diferente.',
  },
} as const;
