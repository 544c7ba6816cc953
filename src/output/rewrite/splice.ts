/** Turns an edit into a splice: a replaced range of a text. The rest of the text stays as it is. */

import { quotedCell } from '../../input/documents/csv/stored-columns.ts'
import type { CellsEdit, Edit, StoredField } from '../../input/documents/edit.ts'
import type { Span } from '../../input/documents/span.ts'
import { quoteLink } from './quote-link.ts'
import type { OutcomeOf, PlaceOutcome, StoredLink } from './stored-link.ts'
import { memberText } from './stored-value.ts'

export interface Splice extends Span {
  readonly text: string
}

/**
 * @param source text at the edit's place
 * @returns undefined if the text does not change
 */
export function spliceOf(edit: Edit, source: string, outcomeOf: OutcomeOf): Splice | undefined {
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
