/**
 * The same pure function, which remembers what it found out: of so many keys, and then begins anew.
 *
 * @param most how many are worth their place in memory
 */
export function remembering<Key, Value>(most: number, find: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const value = find(key);
    known.set(key, value);
    return value;
  };
}

/** Found out when it is first asked for, and once. */
export function onDemand<Value>(find: () => Value): () => Value {
  let found: { value: Value } | null = null;
  return () => (found ??= { value: find() }).value;
}
