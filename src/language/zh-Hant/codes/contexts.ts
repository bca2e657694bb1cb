/** What is said of the vocabulary of a document. */

export const contexts = {
  'pinned-contexts': '它的用詞是 Open Badges 3.0 的用詞，與這個驗證工具所保存的一致。',
  'no-context': {
    says: '檔案沒有指明 context，所以不是憑證。',
    details: {
      assertion: '檔案沒有指明 context，所以不是徽章聲明（assertion）。',
      credential: '它的 context 之中，沒有可驗證憑證的 context。',
    },
  },
  'context-order': '它的第一個 context 不是可驗證憑證的 context，而那是必須的。',
  'no-badge-context': '它是憑證，但不是用 Open Badges 3.0 的用詞寫的。',
  'nested-context': '它有一部分帶了自己的用詞，這裡不查驗。',
  'null-value': {
    says: '有一個欄位是 null，那等於什麼都沒說；讀取時當作沒有這個欄位。',
    details: {
      place: '"{place}" 是 null，那等於什麼都沒說；讀取時當作沒有這個欄位。',
    },
  },
  'nameless-id': '它有一部分以標籤命名，這裡不查驗。',
  'open-badges-2': '它的用詞是 Open Badges 2.0 的用詞。',
  'open-badges-1': '它的用詞是 Open Badges 1 的用詞，那是 2018 年以前的格式。',
  'unknown-context': {
    says: '它所用的用詞，這個驗證工具沒有保存。',
    details: {
      context: '它所用的用詞，這個驗證工具沒有保存（{context}）。',
      unreachable: '它所用的用詞，這個驗證工具沒有保存（{context}），也無法讀取：{reason}',
      version: '它沒有指明任何存在的 Open Badges 版本。',
    },
  },
  'extension-context': {
    says: '它在 Open Badges 3.0 的用詞之外加了自己的用詞，沒有改動原有的。',
    details: {
      fetched:
        '它在 Open Badges 3.0 的用詞之外加了 {host} 的用詞，沒有改動原有的（讀取自 {context}，SHA-256 {digest}）。',
      inline: '它帶了自己的用詞，加在 Open Badges 3.0 的用詞之外，沒有改動原有的。',
    },
  },
  'refused-context': {
    says: '它帶的用詞可能讓 Open Badges 3.0 的用詞有別的意思；這裡不查驗。',
    details: {
      word: '{source} 的用詞可能讓 Open Badges 3.0 的用詞有別的意思（"{word}"）；這裡不查驗。',
      order: '它把其他用詞放在 Open Badges 3.0 的用詞之前，可能因此左右其意思；這裡不查驗。',
      shortened: '它帶了一個用詞（"{word}"），讓其中的網址有別的意思；這裡不查驗。',
      number: '它從超過 {most} 個地方帶來用詞，多於這裡所查驗的。',
      document: '{source} 裡沒有這裡讀得懂的用詞。',
    },
  },
  'json-ld-keyword': {
    says: '它用了一個字詞，能說出讀者看不到的事。',
    details: { word: '它用了 "{word}"，能說出讀者看不到的事。' },
  },
  'undefined-key': {
    says: '它用了 Open Badges 3.0 沒有的字詞。',
    details: { word: '"{word}" 不是 Open Badges 3.0 的字詞。' },
  },
} as const;
