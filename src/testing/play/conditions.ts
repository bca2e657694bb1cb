/** Conditions of workflows, as far as ours have them. */

/** What is left of a condition that is being read. */
interface Reader {
  rest: string;
}

/**
 * Whether a condition holds: words joined by `&&`, `||` and brackets, comparisons with a text,
 * `contains` and `!contains`, `success()` and `!cancelled()`. Another form throws, so that nobody believes it was
 * played. `valueOf` gives the value of a name.
 */
export function holds(condition: string, valueOf: (name: string) => string): boolean {
  const reader = { rest: condition.replace(/^\$\{\{|\}\}$/g, '').trim() };
  const value = anyOf(reader, valueOf);
  if (reader.rest !== '') throw new Error(`Nobody plays the condition ${condition}`);
  return value;
}

type ValueOf = (name: string) => string;

function anyOf(reader: Reader, valueOf: ValueOf): boolean {
  let value = allOf(reader, valueOf);
  while (taken(reader, /^\|\|/) !== null) value = allOf(reader, valueOf) || value;
  return value;
}

function allOf(reader: Reader, valueOf: ValueOf): boolean {
  let value = oneOf(reader, valueOf);
  while (taken(reader, /^&&/) !== null) value = oneOf(reader, valueOf) && value;
  return value;
}

function oneOf(reader: Reader, valueOf: ValueOf): boolean {
  if (taken(reader, /^\(/) !== null) {
    const value = anyOf(reader, valueOf);
    if (taken(reader, /^\)/) === null) throw new Error(`Nobody plays ${reader.rest}`);
    return value;
  }
  if (taken(reader, /^!cancelled\(\)/) !== null) return true;
  if (taken(reader, /^success\(\)/) !== null) return false;
  const within = taken(reader, /^(!?)contains\(([\w.-]+), '([^']*)'\)/);
  // As the host has it, capitals make no difference.
  const [, not, name = '', part = ''] = within ?? [];
  if (within !== null)
    return valueOf(name).toLowerCase().includes(part.toLowerCase()) === (not === '');
  const compared = taken(reader, /^([\w.-]+) (==|!=) '([^']*)'/);
  if (compared === null) throw new Error(`Nobody plays the condition ${reader.rest}`);
  return (valueOf(compared[1] ?? '') === compared[3]) === (compared[2] === '==');
}

function taken(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  const found = pattern.exec(reader.rest);
  if (found !== null) reader.rest = reader.rest.slice(found[0].length).trim();
  return found;
}
