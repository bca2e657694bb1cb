/** What is said of revocation. `{fault}` is what was said of the list when it was checked. */

import { noList, saysWithdrawn, unreadList } from './sentences.ts';

export const status = {
  'not-revoked': {
    says: '発行者は取り消していません。',
    details: {
      source: '発行者は取り消していません（{source} から読み取り）。',
      unsigned: '発行者は取り消していません（署名のない {source} から読み取り）。',
      informative: '"{purpose}"用のステータスでは取り消せないため、読み取っていません。',
      hosted: '発行者は取り消していません。アドレスは今も応答しています。',
    },
  },
  'status-message': {
    says: '発行者が、さらに何かを述べています。',
    details: {
      text: '発行者の言葉：「{message}」（{source} から読み取り）。',
      number:
        '発行者がステータス{value}を付けていますが、それを説明するテキストはありません（{source} から読み取り）。',
    },
  },
  revoked: {
    says: '発行者が取り消しました。',
    details: {
      source: '発行者が取り消しました（{source} から読み取り）。',
      reason: '発行者が取り消しました。理由：「{reason}」（{source} から読み取り）。',
      unsigned: '発行者が取り消しました。理由：「{reason}」（署名のない {source} から読み取り）。',
      gone: 'アサーションを置いているホストが、もうないと応答しています（410）。',
      itself: saysWithdrawn,
    },
  },
  suspended: {
    says: '発行者が一時停止しています。',
    details: { source: '発行者が一時停止しています（{source} から読み取り）。' },
  },
  replaced: {
    says: '発行者が、訂正したものに差し替えました。',
    details: {
      day: '発行者が差し替えました。現在のものは{day}に署名され、アドレスは次のとおりです： {address} 。',
      address: '発行者が差し替えました。現在のもののアドレスは次のとおりです： {address} 。',
      handed: '発行者が差し替えました。現在のものは{day}に署名され、授与された本人が持っています。',
    },
  },
  'status-not-shown':
    '発行者が取り消したかどうかを調べられません。示すものを選んだ保有者が、その手段を示していません。',
  'no-status': '発行者は、取り消すための手段を設けていません。',
  'unsupported-status': {
    says: 'ステータスの記録方法が、ここでは検証していないものです。',
    details: {
      number: 'ステータスの項目が、ここで検証する数を超えています。',
      type: 'ステータスが{type}として記録されており、ここでは検証していません。',
      purpose: 'ステータスは"{purpose}"用のもので、ここでは検証していません。',
      bits: 'ステータスリストが、項目ごとに2ビット以上を使っています。',
      size: 'ステータスリストの項目ごとのビット数が、クレデンシャルの記載と違います。',
      largest: 'ステータスのビット数が、ここで読み取る数を超えています。',
      texts: '発行者がさらに何かを述べている可能性がありますが、そのテキストが挙げられていません。',
    },
  },
  'status-unreachable': {
    says: unreadList,
    details: {
      address: 'ステータスリストを {address} から読み取れませんでした：{reason}',
      revocation: '取り消しリストを {address} から読み取れませんでした：{reason}',
    },
  },
  'malformed-status-list': {
    says: noList,
    details: {
      entry: 'ステータスの項目が不完全です。',
      document: '{source} に、ステータスリストはありません：{reason}',
      type: 'ステータスリストのアドレスにある文書は、ステータスリストではありません。',
      packed: 'ステータスリストを展開できません。',
      'revocation-document': '{source} に、取り消しリストはありません：{reason}',
      'revocation-type': '取り消しリストのアドレスにある文書は、取り消しリストではありません。',
    },
  },
  'foreign-status-list': {
    says: '取り消されたバッジのリストが、このバッジと発行者のものではありません。',
    details: {
      id: 'ステータスリストが、クレデンシャルの示すものとは別のものです。',
      signer:
        'ステータスリストは、発行者ではなく {signer} が署名しています（{source} から読み取り）。このリストではバッジは取り消されていませんが、それを確実に言えるのは発行者だけです。',
      by: 'ステータスリストは、発行者ではなく {signer} が署名しています。そのリストは、バッジ自体が示しているものです。',
      'revocation-id': '取り消しリストが、クレデンシャルの示すものとは別のものです。',
      'revocation-issuer': '取り消しリストは、別の発行者のものです。',
    },
  },
  'forged-status-list': {
    says: '取り消されたバッジのリストに、発行者の署名がありません。',
    details: {
      fault: 'ステータスリストに、発行者の署名がありません。{fault}',
      proof: 'ステータスリストの証明の形式が正しくありません。',
    },
  },
  'unverified-status-list': {
    says: '取り消されたバッジのリストの署名を検証できませんでした。',
    details: {
      contexts: 'ステータスリストは、ここでは検証できません。{fault}',
      fault: 'ステータスリストの署名を検証できませんでした。{fault}',
    },
  },
  'status-list-too-short': 'ステータスリストが短すぎて、誰のプライバシーも守れません。',
  'status-list-out-of-date': 'ステータスリストは、現時点で有効ではありません。',
  'other-status-purpose': 'ステータスリストの目的が、クレデンシャルの記載と違います。',
  'status-index-out-of-range': 'ステータスリストに、その項目はありません。',
  'revocation-list-unreachable': {
    says: unreadList,
    details: {
      address: '取り消されたアサーションのリストを {address} から読み取れませんでした：{reason}',
      unnamed:
        '取り消されたアサーションのリスト {address} は、ウェブのアドレスで示されていません。',
    },
  },
  'malformed-revocation-list': {
    says: noList,
    details: {
      document: '{source} に、取り消されたアサーションのリストはありません：{reason}',
      unnamed:
        '{source} は、取り消されたものを番号（"uid"）で挙げていますが、このバッジに番号はありません。',
      foreign: '{source} は、この発行者が取り消したアサーションのリストではありません。',
    },
  },
} as const;
