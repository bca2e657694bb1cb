/** What others say of an award, a badge or the issuer: signed by an issuer or a person, or said. */

export const endorsements = {
  title: 'O que outras pessoas dizem',
  lead: 'Nada disso altera a validade do emblema: por ela, só o emissor responde.',
  issuer: {
    by: 'Em nome de {host}',
    named: 'Diz se chamar {name}.',
    grade:
      'Ninguém aqui responde pela assinatura: seu navegador pergunta a {host} quando você a verifica.',
    /** Of Open Badges 2.0: its author hosts it. */
    hosted: 'Ninguém o assinou: conta enquanto {host} o publica, {place}.',
    place: 'neste endereço',
  },
  person: {
    by: '{name}',
    grade: 'Assinado com uma chave que consta no perfil desta pessoa.',
  },
  words: {
    by: '{who}',
    grade: 'Não assinado. Dito em {place}.',
    confirmed: 'Não assinado. Dito em {place}, e confirmado ali como {account}.',
    place: 'uma proposta revisada',
  },
  check: 'Verificar a assinatura',
  checkOf: 'Verificar a assinatura de {who}',
  file: 'arquivo assinado',
  together: 'O emblema e o que outras pessoas assinaram sobre ele, em um só arquivo',
  from: 'A partir de {day}.',
  until: 'De {day} até {until}.',
  ended: 'Terminou em {until}.',
  bound: 'Cita exatamente o arquivo que está publicado aqui.',
  unbound: 'Cita o endereço, e nenhum arquivo em particular.',
  before: 'Cita o arquivo como era antes de uma correção.',
  version: 'Versão {version}.',
} as const;
