/** Values of which each look is noted, and which nobody can change. */

/** Told the name of what was read. */
export type Note = (read: string) => void;

/** The name of a look at a field; null: it needs no note. */
export type NameOf = (field: string) => string | null;

/** One name for every field. */
export const always =
  (name: string): NameOf =>
  () =>
    name;

/** The same names, each made once: a text that was just put together costs more to note than to make. */
export function eachOnce(nameOf: NameOf): NameOf {
  const names = new Map<string, string | null>();
  return (field) => {
    const known = names.get(field);
    if (known !== undefined) return known;
    const name = nameOf(field);
    names.set(field, name);
    return name;
  };
}

/**
 * The same thing, of which each look at a field is noted by the name that `nameOf` gives it.
 * What the fields hold is handed over as it is, frozen from then on. `shown`: what stands in its place
 * at the moment of the look.
 */
export function noted<Thing extends object>(
  thing: Thing,
  nameOf: NameOf,
  note: Note,
  shown: () => Thing = () => thing,
): Thing {
  // What stands behind a proxy may not be frozen where another stands in its place.
  return new Proxy({ ...thing }, new Noting(nameOf, note, shown));
}

/** One for each thing of a large site, so that it has no functions of its own. */
class Noting<Thing extends object> implements ProxyHandler<Thing> {
  readonly #nameOf: NameOf;
  readonly #note: Note;
  readonly #shown: () => Thing;

  constructor(nameOf: NameOf, note: Note, shown: () => Thing) {
    [this.#nameOf, this.#note, this.#shown] = [nameOf, note, shown];
  }

  #look(field: string | symbol): void {
    const name = typeof field === 'string' ? this.#nameOf(field) : null;
    if (name !== null) this.#note(name);
  }

  get(_: Thing, field: string | symbol): unknown {
    this.#look(field);
    return frozen(Reflect.get(this.#shown(), field));
  }

  has(_: Thing, field: string | symbol): boolean {
    this.#look(field);
    return Reflect.has(this.#shown(), field);
  }

  getOwnPropertyDescriptor(_: Thing, field: string | symbol): PropertyDescriptor | undefined {
    this.#look(field);
    const found = Reflect.getOwnPropertyDescriptor(this.#shown(), field);
    return found && { ...found, value: frozen(found.value), configurable: true };
  }

  ownKeys(): (string | symbol)[] {
    const fields = Reflect.ownKeys(this.#shown());
    for (const field of fields) this.#look(field);
    return fields;
  }

  set = refused;
  defineProperty = refused;
  deleteProperty = refused;
  preventExtensions = refused;
}

const refused = (): boolean => false;

/** The same value, which nobody can change any more, however deep: others would read that unnoted. */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
