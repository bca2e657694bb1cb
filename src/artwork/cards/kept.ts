/** Things made before, the last used ones: so that equal ones are not made again. */

/**
 * Gives what is known under a name, or makes it. The name must say everything that it is made of.
 * Above `most`, what was not used for the longest time is forgotten, and what failed is at once.
 */
export function keeper<Made>(
  most: number,
): (name: string, make: () => Promise<Made>) => Promise<Made> {
  const known = new Map<string, Promise<Made>>();
  return (name, make) => {
    const found = known.get(name) ?? make();
    known.delete(name);
    known.set(name, found);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    found.catch(() => known.delete(name));
    return found;
  };
}
