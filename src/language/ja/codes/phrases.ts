/**
 * What stands beside or inside the sentences of several codes: whole sentences, and names for what
 * fills a place.
 */

export const phrases = {
  'not-reached': '前の検証を通らなかったため、調べていません。',
  /** `{sentence}`: what else a picture holds, said by whoever opened it. */
  beside: '{sentence}',
  'bring-assertion': '代わりに、受領者が受け取った画像またはアサーションをご用意ください。',
  'no-object': 'JSONのオブジェクトではありません。',
  'no-assertion': 'バッジが書かれていません。',
  failed: '失敗しました。',
  /** How a badge was found. */
  'page-names': 'ページ {page} が示すアドレス {address} から読み取りました。',
  'page-is': 'ページは {page} から保存されたものです。',
  'picture-names': '画像にバッジは入っていませんが、アドレス {address} が書かれています。',
  'code-names': '画像にバッジは入っていませんが、コード（QR）があります。その内容： {text} 。',
  'document-names': '文書が {address} にリンクしています。',
  /** Where something was read. */
  'in-place-of': '{answered} （ {asked} の代わり）',
  'the-file': 'ファイル自体',
  'own-identifier': '識別子自体（それが鍵です）',
  'issuers-profile': '発行者のプロフィール',
  /** Who endorses, where nothing says it. */
  somebody: '誰か',
} as const;
