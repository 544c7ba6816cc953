/** Applies edits to a text while it streams. Each becomes a splice, a replaced range; the rest stays as it is. */
import { isDeepStrictEqual } from 'node:util'
import { quotedCell } from '../../input/documents/csv/stored-columns.ts'
import {
  type CellsEdit,
  type Edit,
  type MemberEdit,
  type Shape,
  STORED_FIELDS,
  type StoredField,
} from '../../input/documents/edit.ts'
import type { Span } from '../../input/documents/span.ts'
import type { OutcomeOf, PlaceOutcome, StoredLink } from './new-link.ts'
import { quoteLink } from './quote-link.ts'

interface Splice extends Span {
  readonly text: string
}

/**
 * @param source text at the edit's place
 * @returns undefined if the text does not change
 */
function spliceOf(edit: Edit, source: string, outcomeOf: OutcomeOf): Splice | undefined {
  const text = textFor(edit, source, outcomeOf)
  if (text === undefined || text === source) return undefined
  return { from: edit.from, to: edit.to, text }
}

function textFor(edit: Edit, source: string, outcomeOf: OutcomeOf): string | undefined {
  switch (edit.kind) {
    case 'text':
      return edit.text
    case 'removal':
      return ''
    case 'replace': {
      const stored = storedIn(outcomeOf(edit.url))
      return stored && quoteLink(stored.url ?? stored.key, edit.quoting)
    }
    case 'member':
      return memberText(edit, outcomeOf)
    case 'cells':
      return cellsText(edit, source, edit.url === undefined ? 'none' : outcomeOf(edit.url))
  }
}

function storedIn(outcome: PlaceOutcome): StoredLink | undefined {
  return typeof outcome === 'string' ? undefined : outcome
}

function cellsText(
  { isNew, fields, delimiter }: CellsEdit,
  source: string,
  outcome: PlaceOutcome,
): string | undefined {
  if (!isNew && outcome === 'none') return undefined
  const values = fields.map(field => cellValue(field, outcome))
  if (isNew) return values.map(value => delimiter + quotedCell(value, delimiter)).join('')
  const [value = ''] = values
  const isQuoted = /^"[\s\S]*"$/.test(source)
  const known = isQuoted ? source.slice(1, -1).replaceAll('""', '"') : source.trim()
  return known === value ? undefined : quotedCell(value, delimiter)
}

function cellValue(field: StoredField | undefined, outcome: PlaceOutcome): string {
  const stored = storedIn(outcome)
  if (field === undefined || stored === undefined) return ''
  return String((typeof field === 'string' ? stored[field] : stored.variants?.[field.variant]) ?? '')
}

/**
 * Writes NAME_stored: it has the shape of NAME's value, with the facts of each image.
 * @returns the new member or its new value; undefined if the existing member is equal
 */
function memberText({ before, shape, stored }: MemberEdit, outcomeOf: OutcomeOf): string | undefined {
  const value = valueFor(shape, isSameShape(shape, stored) ? stored : undefined, outcomeOf)
  return stored !== undefined && isDeepStrictEqual(value, stored) ? undefined : before + written(value)
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

/** JSON on one line, with a space after `:` and `,`. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([name, inner]) => `${JSON.stringify(name)}: ${written(inner)}`)
  return `{${members.join(', ')}}`
}

/**
 * @param chunks the text of the edits, split anywhere
 * @param edits in the order of the text
 * @param noted called with each change
 */
export async function* rewriteText(
  chunks: AsyncIterable<string>,
  edits: readonly Edit[],
  outcomeOf: OutcomeOf,
  noted: (splice: Splice) => void = () => {},
): AsyncGenerator<string> {
  let next = 0
  /** Text that was read but not yielded yet; it begins at `start`. */
  let rest = ''
  let start = 0
  for await (const chunk of chunks) {
    rest += chunk
    const end = start + rest.length
    const parts: string[] = []
    let copied = 0
    for (; next < edits.length; next++) {
      const edit = edits[next] as Edit
      if (edit.to > end) break
      const source = rest.slice(edit.from - start, edit.to - start)
      const splice = spliceOf(edit, source, outcomeOf)
      if (!splice) continue
      noted(splice)
      parts.push(rest.slice(copied, edit.from - start), splice.text)
      copied = edit.to - start
    }
    // The text of an edit waits until its end has arrived.
    const open = edits[next]
    const ready = open && open.from < end ? Math.max(copied, open.from - start) : rest.length
    parts.push(rest.slice(copied, ready))
    rest = rest.slice(ready)
    start += ready
    yield parts.join('')
  }
  if (rest !== '') yield rest
}
