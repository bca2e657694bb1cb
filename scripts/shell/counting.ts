/** Numbers in what commands print: "1 badge", "2 badges". */

/** `count` with its word; `many` where an s at the end is not enough. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** How large a community is, in one line: badges, recipients, awards. */
export function sizeOf(
  all: Readonly<Record<'badges' | 'recipients' | 'awards', readonly unknown[]>>,
): string {
  return (
    `${counted(all.badges.length, 'badge')}, ${counted(all.recipients.length, 'recipient')}, ` +
    `${counted(all.awards.length, 'award')}.`
  );
}
