// Lets several copies of the kit on one page work together, as bundles and versions can meet there.

/** The map that every copy finds under this name, made by who asks first: a module that is only loaded adds nothing. Where nothing can be added to the global object, a copy is by itself. */
export function sharedMap<Value>(name: string): WeakMap<object, Value> {
  const key = Symbol.for(`fluz-kit/${name}`);
  const found: unknown = Reflect.get(globalThis, key);
  if (isMap<Value>(found)) return found;
  const made = new WeakMap<object, Value>();
  Reflect.set(globalThis, key, made);
  return made;
}

/** Of its values nothing is known: who shares a map says by its name, or in each value, what they are. */
function isMap<Value>(found: unknown): found is WeakMap<object, Value> {
  return found instanceof WeakMap;
}
