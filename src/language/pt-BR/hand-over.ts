/** The message that goes with the files that a recipient is handed. */

export const handOver = {
  title: 'Emblemas que {recipient} recebeu de {issuer}',
  received: '{recipient}, você recebeu de {issuer}:',
  award: '{badge}, {day}: {files}',
  files:
    'Cada um dos arquivos contém o emblema assinado inteiro. O PNG é para mostrar; o JSON, para apps de carteira.',
  certificate:
    'O PDF é o certificado, para imprimir e guardar; o emblema assinado vai anexado a ele.',
  fileOnly:
    'Como você pediu, eles não estão em nenhuma página nem em nenhum endereço: estes arquivos são tudo o que existe. Guarde uma cópia.',
  page: 'Eles também estão na sua página: {address}',
  check:
    'Quem receber um arquivo de você pode verificá-lo aqui, no próprio navegador, que não o envia a lugar nenhum: {address}',
} as const;
