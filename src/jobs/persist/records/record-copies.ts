/**
 * Objects and arrays of a caller: what of them is searched, and copies with other texts. Works without recursion,
 * because hostile depth would overflow the stack.
 */

import { pointerOf } from '../../../input/documents/source-position.ts'

type Holder = Record<string | number, unknown>

/** Members. A larger view leaves no memory for the run; objects that share large others reach this soon. */
const MAX_MEMBERS = 20_000_000

/** Whether the members of a value are searched: those of bytes, dates, maps and the like are not. */
function isSearched(value: unknown): value is Holder {
  if (typeof value !== 'object' || value === null) return false
  return Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]'
}

const keysOf = (value: Holder): readonly (string | number)[] =>
  Array.isArray(value) ? [...value.keys()] : Object.keys(value)

/** Empty, without a prototype: a member called `__proto__` is data. */
const emptyOf = (value: Holder): Holder =>
  (Array.isArray(value) ? [] : Object.create(null)) as unknown as Holder

interface JsonView {
  /** The members that JSON holds. */
  readonly value: unknown
  /** JSON pointers of objects that are inside themselves; `value` ends where such an object comes again. */
  readonly cycles: ReadonlySet<string>
}

/** @throws RangeError if there are too many members */
export function jsonView(value: unknown): JsonView {
  const root: Holder = { value: null }
  /** `leave` ends the search of a value, whose members were put after it. */
  const open: { value: unknown; into: Holder; key: string | number; leave?: true }[] = [
    { value, into: root, key: 'value' },
  ]
  /** The objects that lead to the value at hand, each with its key. */
  const above = new Map<unknown, string | number>()
  const cycles = new Set<string>()
  let members = 0
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, into, key } = next
    if (next.leave) above.delete(value)
    else if (!isSearched(value)) into[key] = inJson(value)
    else if (above.has(value)) {
      into[key] = null
      cycles.add(pointerOf([...above.values()].slice(1, [...above.keys()].indexOf(value) + 1)))
    } else {
      above.set(value, key)
      const view = emptyOf(value)
      into[key] = view
      open.push({ ...next, leave: true })
      const keys = keysOf(value)
      members += keys.length
      if (members > MAX_MEMBERS) throw new RangeError()
      for (const key of keys) open.push({ value: value[key], into: view, key })
    }
  }
  return { value: root.value, cycles }
}

/** A BigInt is text, as an id that is longer than a number. An object that is not searched has no member. */
function inJson(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value)
  if (typeof value === 'object' && value !== null) return {}
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value) ? value : null
}

/** An object on the way to a text. */
interface Place {
  readonly original: Holder
  readonly view: Holder
  readonly above?: Place
  /** Its key in the object above. */
  readonly key: string | number
  copy?: Holder
}

/**
 * Copies the objects that hold a changed text, and hands over everything else as it is.
 * @param view as `jsonView` made it; a text that differs there takes the place of the text of `value`
 */
export function withTexts<T>(value: T, view: unknown): T {
  const root: Place = { original: { value }, view: { value: view }, key: '' }
  const open = [root]
  for (let above = open.pop(); above; above = open.pop())
    for (const key of keysOf(above.view)) {
      const [original, view] = [above.original[key], above.view[key]]
      if (typeof original === 'string' && original !== view) put(copyAt(above), key, view)
      else if (isSearched(original) && isSearched(view)) open.push({ original, view, above, key })
    }
  return (root.copy ?? root.original).value as T
}

/** Returns the copy of an object, which the copies of all objects above it hold. */
function copyAt(place: Place): Holder {
  for (let at: Place | undefined = place; at && !at.copy; at = at.above) at.copy = copyOf(at.original)
  for (let at = place; at.above?.copy && at.above.copy[at.key] !== at.copy; at = at.above)
    put(at.above.copy, at.key, at.copy)
  return place.copy as Holder
}

function copyOf(original: Holder): Holder {
  // A missing item of an array stays missing.
  if (Array.isArray(original)) return original.slice() as unknown as Holder
  const members = Object.getOwnPropertyDescriptors(original)
  // A member of a frozen object could not be put.
  for (const member of Object.values(members)) member.configurable = true
  return Object.create(Object.getPrototypeOf(original), members)
}

function put(into: Holder, key: string | number, value: unknown): void {
  Object.defineProperty(into, key, { value, writable: true, enumerable: true, configurable: true })
}
