/**
 * What is said of the parts of a document: is everything there, and written as it must be. Words in
 * straight quotes are members of the document.
 */

import { assertionId, saysWithdrawn, wholeAssertion } from './sentences.ts';

export const schema = {
  'open-badge': 'Open Badges 3.0のクレデンシャルに必要なものがすべてそろっています。',
  endorsement: 'Open Badges 3.0の支持に必要なものがすべてそろっています。',
  record: 'CLR 2.0の記録に必要なものがすべてそろっています。',
  'other-credential':
    'バッジとは別の種類の検証可能なクレデンシャルです。何を述べているかは、ここでは判断していません。',
  'wrong-id': {
    says: '識別子がないか、書き方が正しくありません。',
    details: {
      credential: 'クレデンシャルには、アドレスである"id"が必要です。',
      presentation: 'プレゼンテーションの"id"は、アドレスでなければなりません。',
      assertion: assertionId,
    },
  },
  'wrong-type': {
    says: '型が正しくありません。',
    details: {
      badge: '"type"には、VerifiableCredentialとOpenBadgeCredentialが必要です。',
    },
  },
  'wrong-issuer': {
    says: '発行者がないか、書き方が正しくありません。',
    details: {
      profile: '"issuer"は、"id"と型Profileを持つオブジェクトでなければなりません。',
      holder: '"holder"は、アドレスか、アドレスを持つオブジェクトでなければなりません。',
    },
  },
  'wrong-date': {
    says: '日付がないか、書き方が正しくありません。',
    details: {
      missing: '"{member}"が必要です。実在する、タイムゾーン付きの日時で書きます。',
      written: '"{member}"は、実在する、タイムゾーン付きの日時でなければなりません。',
      order: '始まる前に終わることになっています。',
    },
  },
  'wrong-subject': {
    says: '受領者についての記載が不完全か、書き方が正しくありません。',
    details: {
      number: '"credentialSubject"が一つだけ必要です。',
      'badge-type': '対象の型は、AchievementSubjectでなければなりません。',
      'record-type': '対象の型は、ClrSubjectでなければなりません。',
      nobody:
        '対象には"id"または"identifier"が必要です。なければ、誰についてのものでもありません。',
      identifier: 'どの"identifier"も、完全なIdentityObjectでなければなりません。',
      endorsed: '支持には、支持する対象を示す"id"が必要です。',
      association: 'どの"association"も、オブジェクトでなければなりません。',
    },
  },
  'wrong-achievement': {
    says: '達成内容についての記載が不完全か、書き方が正しくありません。',
    details: {
      missing: '対象には"achievement"が一つ必要です。',
      type: '達成内容には、"id"と型Achievementが必要です。',
      name: '達成内容には、"name"と"description"が必要です。',
      criteria: '達成内容には、"id"または"narrative"を持つ"criteria"が必要です。',
      each: 'どの"achievement"も、オブジェクトでなければなりません。',
    },
  },
  'wrong-status': {
    says: 'ステータスの書き方が正しくありません。',
    details: { each: 'どの"credentialStatus"も、型を持つオブジェクトでなければなりません。' },
  },
  'wrong-proof': {
    says: '証明の書き方が正しくありません。',
    details: { objects: '"proof"は、オブジェクトかオブジェクトのリストでなければなりません。' },
  },
  'wrong-member': {
    says: '一部の書き方が正しくありません。',
    details: {
      credential: 'どの"verifiableCredential"も、クレデンシャルでなければなりません。',
      'presentation-subject':
        'プレゼンテーション自体は何も授与しないので、"credentialSubject"があってはなりません。',
      type: '"{member}"の型は、{type}でなければなりません。',
      lacks: '"{member}"に{members}がありません。',
      closed: '"{member}"に、Open Badges 3.0がそこに認めていないメンバーがあります。',
      text: '"{member}"は、テキストでなければなりません。',
      texts: '"{member}"は、テキストのリストでなければなりません。',
      jws: '"{member}"は、コンパクトJWSのリストでなければなりません。',
      number: '"{member}"は、数値でなければなりません。',
      flag: '"{member}"は、trueまたはfalseでなければなりません。',
      moment: '"{member}"は、タイムゾーン付きの日時でなければなりません。',
      day: '"{member}"は、日付でなければなりません。',
      language: '"{member}"は、言語タグでなければなりません。',
      word: '"{member}"は、Open Badges 3.0がそのために定めた語のどれでもありません。',
      objects: '"{member}"は、オブジェクト（{type}）のリストでなければなりません。',
      object: '"{member}"は、一つのオブジェクト（{type}）でなければなりません。',
      names: '"name"と"description"は、テキストでなければなりません。',
      evidence: 'どの"evidence"も、オブジェクトでなければなりません。',
      'evidence-id': '"evidence"の"id"は、アドレスでなければなりません。',
      image: '"image"は、オブジェクトでなければなりません。',
      service: 'どの"{member}"にも型が必要で、"id"があれば、それはアドレスでなければなりません。',
      resource: 'どの"relatedResource"にも、それぞれの"id"と、正しい形式のダイジェストが必要です。',
      'assertion-id': assertionId,
      'assertion-type': '"type"は、Assertionでなければなりません。',
      'assertion-uid': 'アサーションには"uid"が必要です。',
      'assertion-issued-day': '"issuedOn"が必要です。日付、または1970年からの秒数で書きます。',
      'assertion-expires-day': '"expires"は、日付、または1970年からの秒数でなければなりません。',
      'assertion-issued': '"issuedOn"が必要です。タイムゾーン付きの日時で書きます。',
      'assertion-expires': '"expires"は、タイムゾーン付きの日時でなければなりません。',
      'assertion-badge': 'アドレスを持つ"badge"が必要です。',
      'assertion-image': '"image"は、アドレスでなければなりません。',
      'assertion-evidence': 'どの"evidence"も、アドレスかオブジェクトでなければなりません。',
    },
  },
  'reused-id': {
    says: '二つの部分が同じ識別子を持っており、一方を他方と取り違えさせることができます。',
    details: {
      whole: '一部が、全体と同じidを持っています。',
      parts: '二つの部分が同じidを持ち、違うことを述べています。',
    },
  },
  presentation: {
    says: 'クレデンシャルのプレゼンテーションです。',
    details: { counted: { other: 'クレデンシャル{count}件のプレゼンテーションです。' } },
  },
  'complete-assertion': {
    says: wholeAssertion,
    details: {
      assertion: wholeAssertion,
      whole: 'アサーションとバッジクラスに必要なものがすべてそろっています。',
      withdrawn: saysWithdrawn,
    },
  },
  'wrong-verification': {
    says: '検証の方法が正しく書かれていません。',
    details: {
      missing:
        '検証の方法が書かれていません。"verification"の型は、HostedBadgeまたはSignedBadgeでなければなりません。',
      older:
        '検証の方法が書かれていません。"verify"の型は、hostedまたはsignedでなければなりません。',
      hosted: '署名済みのアサーションですが、署名ではなくウェブに置かれていると書かれています。',
    },
  },
  'wrong-recipient': {
    says: '受領者がないか、書き方が正しくありません。',
    details: {
      missing: '"recipient"が必要です。',
      members: '受領者には、"type"、"identity"、"hashed"が必要です。',
      hashed: '受領者が、"hashed"の示すとおりに書かれていません。',
      salt: '受領者の"salt"は、テキストでなければなりません。',
    },
  },
  'wrong-badge-class': {
    says: 'バッジクラスがないか、書き方が正しくありません。',
    details: {
      address: 'バッジクラス {address} は、ウェブのアドレスで示されていません。',
      id: 'バッジクラスには、アドレスである"id"が必要です。',
      type: 'バッジクラスの"type"は、BadgeClassでなければなりません。',
      name: 'バッジクラスには、"name"と"description"が必要です。',
      image: 'バッジクラスには"image"が必要です。',
      criteria: 'バッジクラスには"criteria"が必要です。',
      issuer: 'バッジクラスには、アドレスを持つ"issuer"が必要です。',
      alignment: 'どの"alignment"にも、"targetName"と"targetUrl"が必要です。',
    },
  },
  'badge-unreachable': {
    says: 'バッジクラスを読み取れませんでした。',
    details: { address: 'バッジクラスを {address} から読み取れませんでした：{reason}' },
  },
  'malformed-badge-class': {
    says: '示されたアドレスに、バッジクラスがありません。',
    details: { document: '{source} に、バッジクラスはありません：{reason}' },
  },
  'other-badge-class': {
    says: 'バッジクラスのアドレスにあるのは、別の文書です。',
    details: { document: '{source} は、アサーションが示すものとは別の文書です。' },
  },
} as const;
