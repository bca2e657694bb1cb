/** What is said of the file. `{reason}` is a sentence of whoever read it. */

import { unknownSignature } from './sentences.ts';

export const format = {
  'strict-json': {
    says: '正しい形式のJSONで、重複や隠れた項目はありません。',
    details: { file: 'ファイルは正しい形式のJSONで、重複や隠れた項目はありません。' },
  },
  'malformed-json': {
    says: 'ファイルは厳密なJSONではありません。',
    details: { reason: 'ファイルは厳密なJSONではありません。{reason}' },
  },
  'duplicate-key': {
    says: 'ファイルが同じことを二度述べています。',
    details: {
      file: 'ファイルが同じことを二度述べています。{reason}',
      token: 'トークンが同じことを二度述べています。{reason}',
    },
  },
  'not-an-object': 'クレデンシャルはJSONのオブジェクトですが、これは別の種類のJSONです。',
  'verifier-fault':
    'この検証ツールがファイルの処理に失敗しました。ファイルについては何も言えません。',
  'malformed-jws': {
    says: 'トークン（JWS）の形式が正しくありません。',
    details: {
      parts: 'トークン（JWS）の形式が正しくありません。三つの部分に分かれていません。',
      objects:
        'トークン（JWS）の形式が正しくありません。ヘッダーと内容はJSONのオブジェクトでなければなりません。',
      base64url: 'トークン（JWS）の形式が正しくありません。base64urlではない部分があります。',
      'no-algorithm': 'トークン（JWS）の形式が正しくありません。アルゴリズムが書かれていません。',
      reason: 'トークン（JWS）の形式が正しくありません。{reason}',
    },
  },
  'unsecured-jws': {
    says: 'トークンは署名されていません。',
    details: { itself: 'トークン自体に、署名されていないと書かれています（"alg": "none"）。' },
  },
  'shared-secret-jws':
    'トークンは共有の秘密で署名されています。検証できる人なら、誰でも作れたことになります。',
  'critical-header':
    'トークンは、この検証ツールが理解する以上のことを読み手に求めています（"crit"）。',
  'wrong-claim': {
    says: 'トークンのクレームに、型が正しくないものがあります。',
    details: { vc: 'トークンのクレーム"vc"はオブジェクトでなければなりません。' },
  },
  'badge-class-alone':
    'これはバッジの種類を説明するものです。誰かに授与されたことは示していません。',
  'issuer-alone': 'これは発行者を説明するものです。誰かにバッジが授与されたことは示していません。',
  'revocation-list-alone':
    'これは、発行者が取り消したバッジを記録するリストです。バッジは入っていません。',
  'key-alone': 'これは発行者の鍵です。バッジは入っていません。',
  'endorsement-alone': 'これはOpen Badges 2.0の支持であり、バッジではありません。',
  'too-large': {
    says: 'ここで検証する大きさを超えています。',
    details: {
      file: 'ファイルが、ここで検証する大きさを超えています。{reason}',
      token: 'トークンが、ここで検証する大きさを超えています。',
      reason: '{reason}',
    },
  },
  'too-deep': {
    says: '入れ子が、ここで検証する深さを超えています。',
    details: { file: 'ファイルの入れ子が、ここで検証する深さを超えています。{reason}' },
  },
  'too-complex': {
    says: '中身が、ここで検証する量を超えています。',
    details: {
      values: '値が{most}個を超えており、ここで検証する量を超えています。',
      credentials: 'ほかに{left}件のクレデンシャルがありますが、調べていません。',
    },
  },
  'unsupported-format': {
    says: 'ここでは検証していない種類のものです。',
    details: { token: 'トークンの型が、ここでは検証していないものです。' },
  },
  'sd-jwt':
    'SD-JWTクレデンシャルです。保有者が選んだものだけを示す形式で、ここでは検証していません。保管しているウォレットで提示するか、発行者に尋ねることができます。',
  blockcerts:
    'Blockcertsの証明書で、ブロックチェーンに固定されています。この種類はここでは検証していません。blockcerts.orgの検証ツールで検証できます。',
  'european-credential':
    '欧州デジタルクレデンシャルで、電子シールが付いています。この種類はここでは検証していません。Europassのビューアー（europass.europa.eu）で検証できます。',
  'mobile-document':
    'モバイル文書（mdoc）で、身分証用のウォレットが保管する形式です。この種類はここでは検証していません。保管しているウォレットで提示できます。',
  'bbs-signature':
    '保有者が一部だけを示せるように、BBSで署名されています。この種類の署名はここでは検証していません。保管しているウォレットで提示するか、発行者に尋ねることができます。',
  'other-envelope':
    'クレデンシャルを包むエンベロープで、ここでは検証していない種類のものです。発行者に尋ねることができます。',
  'no-credential-inside': {
    says: 'このファイルにバッジは入っていません。',
    details: {
      'status-list': 'これは、発行者がバッジの状態を記録するリストです。バッジは入っていません。',
      'did-document': 'これは、発行者の鍵を載せた文書です。バッジは入っていません。',
      json: 'これはJSONですが、バッジではありません。',
      token: 'これは署名済みのトークンですが、バッジは入っていません。',
      presentation: 'これはプレゼンテーションですが、バッジは入っていません。',
      text: 'これはテキストですが、バッジではありません。',
      cut: '始まりはバッジのようですが、途中で切れているか壊れていて、読み取れません。{reason}',
      'broken-token':
        '始まりは署名済みのトークンのようですが、途中で切れているか壊れていて、読み取れません。',
      reason: '{reason}',
      page: 'ページ {page} には、検証できるバッジが書かれていません。',
      'badge-page':
        'ページ {page} はバッジを説明するものです。誰かに授与されたことは示していません。授与にはそれぞれのページがあります。',
      'other-page': 'ページ {page} は授与のページではありません。',
      'unsigned-page':
        '{page} では、署名済みのバッジが公開されていません。アドレスが違うか、まだ署名されていないか、取り下げられた可能性があります。',
      'empty-record': 'ページ {page} には、署名済みのバッジがありません。',
      record: { other: 'バッジが{count}個あり、個別に検証しました。' },
      'no-web-address':
        '{address} につながっていますが、ウェブ（https）のアドレスではないため、開いていません。',
      code: '画像の中のコード（QR）の内容は「{text}」で、バッジにはつながっていません。',
      'too-far': '場所から場所へと、あまりに何度も転送されています。',
      name: '「{text}」は、ファイルでもウェブのアドレスでもありません。名前だけでは検証できません。',
    },
  },
  'two-credentials': {
    says: 'ファイルに、一つだけのはずのクレデンシャルが複数入っています。',
    details: { reason: '{reason}' },
  },
  'broken-picture': { says: '画像が壊れています。', details: { reason: '{reason}' } },
  'unreadable-input': {
    says: '読み取れませんでした。',
    details: {
      reason: '{reason}',
      address: 'アドレス {address} を読み取れませんでした：{reason}',
    },
  },
  'compact-jws': {
    says: '署名済みのトークン（JWS）です。',
    details: { algorithm: '{algorithm}で署名されたトークン（JWS）です。' },
  },
  'unsupported-algorithm': {
    says: unknownSignature,
    details: {
      token: 'トークンは{algorithm}で署名されており、ここでは検証していません。',
      assertion: 'アサーションは{algorithm}で署名されており、ここでは検証していません。',
    },
  },
  'claims-differ': {
    says: 'トークンが、同じことについて二つの内容を述べています。',
    details: {
      id: 'トークンが、idについて二つの内容を述べています。',
      issuer: 'トークンが、発行者について二つの内容を述べています。',
      recipient: 'トークンが、受領者について二つの内容を述べています。',
      'first-day': 'トークンが、開始日について二つの内容を述べています。',
      'last-day': 'トークンが、終了日について二つの内容を述べています。',
    },
  },
  'missing-claim': {
    says: 'トークンに、必要なクレームがありません。',
    details: { claim: 'トークンには、クレデンシャルのほかにクレーム"{claim}"が必要です。' },
  },
} as const;
