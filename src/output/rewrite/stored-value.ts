/** Makes the value of NAME_stored: it has the shape of NAME's value, with the facts of each image. */
import type { MemberEdit, Shape } from '../../input/documents/edit.ts'
import { STORED_FIELDS } from '../../input/documents/edit.ts'
import type { OutcomeOf, StoredLink } from './stored-link.ts'

/** @returns the new member or its new value; undefined if the existing member is equal */
export function memberText({ before, shape, stored }: MemberEdit, outcomeOf: OutcomeOf): string | undefined {
  const value = valueFor(shape, isSameShape(shape, stored) ? stored : undefined, outcomeOf)
  return stored !== undefined && isEqual(value, stored) ? undefined : before + written(value)
}

type StoredValue = null | Readonly<Record<string, unknown>> | readonly StoredValue[]

/** @param old existing value of the same shape, or undefined */
function valueFor(shape: Shape, old: unknown, outcomeOf: OutcomeOf): StoredValue {
  // A position that no path selected keeps its value.
  if (shape === null) return (old ?? null) as StoredValue
  if (typeof shape !== 'number')
    return shape.map((inner, index) =>
      valueFor(inner, Array.isArray(old) ? old[index] : undefined, outcomeOf),
    )
  const outcome = outcomeOf(shape)
  if (outcome === 'gone') return null
  return outcome === 'none' ? ((old ?? null) as StoredValue) : memberOf(outcome)
}

function memberOf(link: StoredLink): Readonly<Record<string, unknown>> {
  const fields = STORED_FIELDS.flatMap(field => (link[field] === undefined ? [] : [[field, link[field]]]))
  return Object.fromEntries([...fields, ...(link.variants ? [['variants', link.variants]] : [])])
}

function isSameShape(shape: Shape, value: unknown): boolean {
  if (shape === null) return true
  if (typeof shape === 'number') return !Array.isArray(value)
  return (
    Array.isArray(value) &&
    value.length === shape.length &&
    shape.every((inner, index) => isSameShape(inner, value[index]))
  )
}

/** Compares values; the order of members does not matter. */
function isEqual(one: unknown, other: unknown): boolean {
  if (Array.isArray(one))
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => isEqual(item, other[index]))
    )
  if (
    typeof one !== 'object' ||
    one === null ||
    typeof other !== 'object' ||
    other === null ||
    Array.isArray(other)
  )
    return one === other
  const [mine, theirs] = [Object.entries(one), other as Readonly<Record<string, unknown>>]
  return (
    mine.length === Object.keys(theirs).length && mine.every(([name, value]) => isEqual(value, theirs[name]))
  )
}

/** JSON on one line, with a space after `:` and `,`. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([name, inner]) => `${JSON.stringify(name)}: ${written(inner)}`)
  return `{${members.join(', ')}}`
}
