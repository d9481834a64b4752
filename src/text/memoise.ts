/** A function of one object that makes its result once for each, and keeps it as long as the object is in use. */
export function memoise<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>()
  return key => {
    let found = known.get(key)
    if (!found) {
      found = { value: make(key) }
      known.set(key, found)
    }
    return found.value
  }
}
