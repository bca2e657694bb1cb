/** Values of which each look is noted, and which nobody can change. */

/** Told the name of what was read. */
export type Note = (read: string) => void;

/**
 * The same thing, of which each look at a field is noted by the name that `nameOf` gives it; null:
 * it needs no note. What the fields hold is handed over as it is, frozen from then on. `shown`: what stands in its place
 * at the moment of the look.
 */
export function noted<Thing extends object>(
  thing: Thing,
  nameOf: (field: string) => string | null,
  note: Note,
  shown: () => Thing = () => thing,
): Thing {
  const look = (field: string | symbol): void => {
    const name = typeof field === 'string' ? nameOf(field) : null;
    if (name !== null) note(name);
  };
  // What stands behind a proxy may not be frozen where another stands in its place.
  return new Proxy(
    { ...thing },
    {
      get: (_, field): unknown => {
        look(field);
        return frozen(Reflect.get(shown(), field));
      },
      has: (_, field) => {
        look(field);
        return Reflect.has(shown(), field);
      },
      getOwnPropertyDescriptor: (_, field) => {
        look(field);
        const found = Reflect.getOwnPropertyDescriptor(shown(), field);
        return found && { ...found, value: frozen(found.value), configurable: true };
      },
      ownKeys: () => {
        const fields = Reflect.ownKeys(shown());
        for (const field of fields) look(field);
        return fields;
      },
      set: () => false,
      defineProperty: () => false,
      deleteProperty: () => false,
      preventExtensions: () => false,
    },
  );
}

/** The same value, which nobody can change any more, however deep: others would read that unnoted. */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
