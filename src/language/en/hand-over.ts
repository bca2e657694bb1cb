/** The message that goes with the files that a recipient is handed. */

export const handOver = {
  title: 'Badges that {recipient} received from {issuer}',
  received: '{recipient}, you received from {issuer}:',
  award: '{badge}, {day}: {files}',
  files:
    'Each of the files holds the whole signed badge. The PNG is the one to show; the JSON is for wallet apps.',
  certificate:
    'The PDF is the certificate, to print and to keep; the signed badge is attached to it.',
  fileOnly:
    'As you wished, they are on no page and at no address: these files are all there is. Keep a copy of them.',
  page: 'They are on your page too: {address}',
  check:
    'Whoever you give a file to can check it here, in their own browser, which sends it nowhere: {address}',
} as const;
