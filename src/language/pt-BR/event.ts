/** The poster, the slide and the list of an event, with the code that opens a claim. */

export const event = {
  poster: 'Você esteve lá? Resgate seu emblema',
  how: 'Aponte o celular para o código, escreva seu nome e envie. É preciso ter uma conta no lugar onde a comunidade guarda seus arquivos; se você não tem, escreva seu nome na lista da entrada.',
  until: 'Até {day}.',
  list: {
    title: 'Lista da entrada',
    lead: 'Para quem não tem conta no lugar onde a comunidade guarda seus arquivos. Escreva seu nome como deve aparecer em público; um apelido serve. Quem escreve aqui concorda que “{badge}” seja concedido a esse nome.',
    name: 'Nome, como deve aparecer',
    listed: 'Nas listas? sim / não',
  },
  code: 'Código QR que abre um resgate de “{badge}”',
  honest:
    'O código só diz que alguém viu este cartaz. Se o emblema é concedido, {issuer} decide nome por nome.',
} as const;
