/**
 * Plain objects and arrays of a caller: what of them is searched, and a copy with other texts. Works without recursion,
 * because hostile depth would overflow the stack.
 */

type Holder = Record<string | number, unknown>

/** The same object is inside itself. */
export class CycleError extends Error {}

function isPlain(value: unknown): value is Holder {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  return Array.isArray(value) || prototype === Object.prototype || prototype === null
}

const keysOf = (value: Holder): readonly (string | number)[] =>
  Array.isArray(value) ? [...value.keys()] : Object.keys(value)

/** Empty, without a prototype: a member called `__proto__` is data. */
const emptyOf = (value: Holder): Holder =>
  (Array.isArray(value) ? [] : Object.create(null)) as unknown as Holder

/**
 * Returns the members that JSON holds. Dates, instances of classes and the like are null: they are handed over, and not
 * searched.
 * @throws CycleError
 */
export function jsonView(value: unknown): unknown {
  const root: Holder = { value: null }
  /** `leave` ends the search of a value, whose members were put after it. */
  const open: { value: unknown; into: Holder; key: string | number; leave?: true }[] = [
    { value, into: root, key: 'value' },
  ]
  const above = new Set<unknown>()
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.leave) above.delete(next.value)
    else if (!isPlain(next.value)) next.into[next.key] = inJson(next.value)
    else {
      if (above.has(next.value)) throw new CycleError()
      above.add(next.value)
      const view = emptyOf(next.value)
      next.into[next.key] = view
      open.push({ ...next, leave: true })
      for (const key of keysOf(next.value)) open.push({ value: next.value[key], into: view, key })
    }
  }
  return root.value
}

/** A BigInt is text, as an id that is longer than a number. */
function inJson(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value)
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value) ? value : null
}

/**
 * Copies plain objects and arrays, and hands over everything else as it is.
 * @param view as `jsonView` made it; a text that differs there takes the place of the text of `value`
 */
export function withTexts<T>(value: T, view: unknown): T {
  const root: Holder = { value }
  const open: { into: Holder; key: string | number; view: unknown }[] = [{ into: root, key: 'value', view }]
  for (let next = open.pop(); next; next = open.pop()) {
    const original = next.into[next.key]
    if (typeof original === 'string' && typeof next.view === 'string') put(next.into, next.key, next.view)
    if (!isPlain(original)) continue
    const copy = copyOf(original)
    put(next.into, next.key, copy)
    for (const key of keysOf(copy)) open.push({ into: copy, key, view: (next.view as Holder)?.[key] })
  }
  return root.value as T
}

function copyOf(original: Holder): Holder {
  // A missing item of an array stays missing.
  if (Array.isArray(original)) return original.slice() as unknown as Holder
  return Object.getPrototypeOf(original) === null
    ? Object.setPrototypeOf({ ...original }, null)
    : { ...original }
}

function put(into: Holder, key: string | number, value: unknown): void {
  Object.defineProperty(into, key, { value, writable: true, enumerable: true, configurable: true })
}
