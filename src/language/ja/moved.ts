/** The pages that a former address of the site shows: each leads to the same page of today. */

export const moved = {
  title: '{issuer}は移転しました',
  says: '{issuer}のバッジは移転しました。このページは、今は {address} にあります。',
  stays: '以前のアドレスで授与されたバッジは、有効なままです。',
} as const;
