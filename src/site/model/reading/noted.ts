/** Values of which each look is noted, and which nobody can change. */

/** Told the name of what was read. */
export type Note = (read: string) => void;

/**
 * The same thing, of which each look at a field is noted by the name that `nameOf` gives it; null:
 * it needs no note. What the fields hold is handed over as it is.
 */
export function noted<Thing extends object>(
  thing: Thing,
  nameOf: (field: string) => string | null,
  note: Note,
): Thing {
  const look = (field: string | symbol): void => {
    const name = typeof field === 'string' ? nameOf(field) : null;
    if (name !== null) note(name);
  };
  return new Proxy(thing, {
    get: (target, field): unknown => {
      look(field);
      return Reflect.get(target, field);
    },
    has: (target, field) => {
      look(field);
      return Reflect.has(target, field);
    },
    getOwnPropertyDescriptor: (target, field) => {
      look(field);
      return Reflect.getOwnPropertyDescriptor(target, field);
    },
    ownKeys: (target) => {
      const fields = Reflect.ownKeys(target);
      for (const field of fields) look(field);
      return fields;
    },
  });
}

/** The same value, which nobody can change any more, however deep: others would read that unnoted. */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
