/** How many people look after a community: rules that suit several lock one person out. */

export type Upkeep = 'one' | 'several';

/**
 * What was said, or what the accounts tell: one person, as long as no second one is named. Refused
 * where the two contradict each other.
 */
export function upkeepOf(
  said: string | null,
  accounts: readonly string[],
): { readonly upkeep: Upkeep } | { readonly refused: string } {
  if (said === null) return { upkeep: accounts.length > 1 ? 'several' : 'one' };
  if (said !== 'one' && said !== 'several')
    return { refused: `"${said}" is not "one" or "several": --maintainers says how many you are.` };
  return said === 'one' && accounts.length > 1
    ? { refused: `--maintainers one, and ${accounts.length} accounts after --maintainer.` }
    : { upkeep: said };
}
