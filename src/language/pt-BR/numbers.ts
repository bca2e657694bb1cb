/** The page that counts. */

export const numbers = {
  title: 'Números',
  lead: 'O que foi concedido aqui, contado a partir dos arquivos assinados até {day}.',
  none: 'Nada foi assinado ainda, então não há o que contar.',
  counted:
    'Contam-se as concessões assinadas de pessoas que escolheram aparecer na lista, inclusive as concessões que já expiraram. O que foi revogado, e quem não está na lista, não entra em nenhum número daqui.',
  inShort: 'Em resumo',
  awards: 'Concessões',
  people: 'Pessoas',
  badges: 'Emblemas concedidos',
  skills: 'Habilidades demonstradas',
  inForce: 'Em vigor nesse dia',
  renewals: 'Renovações',
  byYear: 'Por ano',
  byBadge: 'Por emblema',
  bySkill: 'Por habilidade',
  growth: 'Crescimento',
  growthText: 'Até o fim de {year}: concessões, {awards}; pessoas, {people}.',
  year: 'Ano',
  badge: 'Emblema',
  skill: 'Habilidade',
  newPeople: 'Pessoas novas',
  total: 'Concessões até então',
  last: 'Última concessão',
  again: 'Renovações são concessões de um emblema a alguém que já o tinha.',
} as const;
