/** Values of GitHub's expression language and how they turn into one another. */

export type Value = null | boolean | number | string | readonly Value[] | { readonly [name: string]: Value }

export const isTruthy = (value: Value): boolean =>
  !(value === null || value === false || value === 0 || value === '' || Number.isNaN(value))

/** How a value looks inside a text. */
export function asText(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(Number(value.toPrecision(15)))
  if (typeof value === 'object') return Array.isArray(value) ? 'Array' : 'Object'
  return String(value)
}

function asNumber(value: Value): number {
  if (typeof value === 'object' && value !== null) return Number.NaN
  // Number() also knows 0x and 0o, and reads an empty text as 0.
  return Number(typeof value === 'string' ? value.trim() : value)
}

const kindOf = (value: Value) => (value === null ? 'null' : typeof value)

export function isEqual(left: Value, right: Value): boolean {
  if (kindOf(left) !== kindOf(right)) return asNumber(left) === asNumber(right)
  if (typeof left === 'string' && typeof right === 'string') return left.toUpperCase() === right.toUpperCase()
  return left === right
}

/** @returns a number below, at or above 0; NaN where the two cannot be compared */
export function compare(left: Value, right: Value): number {
  if (typeof left !== 'string' || typeof right !== 'string') return asNumber(left) - asNumber(right)
  const [a, b] = [left.toUpperCase(), right.toUpperCase()]
  return a === b ? 0 : a < b ? -1 : 1
}

/** A member by its name in any case, or an element by its number; null where there is none. */
export function memberOf(value: Value, name: Value): Value {
  if (value === null || typeof value !== 'object') return null
  if (isArray(value)) return value[asNumber(name)] ?? null
  const wanted = asText(name).toUpperCase()
  const found = Object.keys(value).find(key => key.toUpperCase() === wanted)
  return found === undefined ? null : (value[found] ?? null)
}

/** Elements of a list, or values of an object: the meaning of `.*`. */
export function elementsOf(value: Value): readonly Value[] {
  if (value === null || typeof value !== 'object') return []
  return isArray(value) ? value : Object.values(value)
}

export const isArray = (value: Value): value is readonly Value[] => Array.isArray(value)
