/**
 * Places that a writer changes, noted while reading. `url` is the index among the URLs that the document gave.
 */
import type { Delimiter } from './csv/csv-cells.ts'
import type { Quoting } from './quoting.ts'
import type { Span } from './span.ts'

/** What a writer can add to a record about its image. */
export type StoredField = FixedField | VariantField

type FixedField = 'key' | 'url' | 'width' | 'height'

/** The link of a variant, in a column of its name. */
export interface VariantField {
  readonly variant: string
}

/** The fields of every image, in the order in which they are written. */
export const STORED_FIELDS: readonly FixedField[] = ['key', 'url', 'width', 'height']

/** Which URL each position of a member's value holds: an index, none, or a nested array. */
export type Shape = number | null | readonly Shape[]

export type Edit = ReplaceEdit | MemberEdit | CellsEdit | TextEdit | RemovalEdit

/** Replaces the URL with the link. */
export interface ReplaceEdit extends Span {
  readonly kind: 'replace'
  readonly quoting: Quoting
  readonly url: number
}

/** Adds a JSON member beside the one that holds the URL, or replaces the value of an existing one. */
export interface MemberEdit extends Span {
  readonly kind: 'member'
  /** Text before a new value: comma, line break, indentation, name and colon; '' for an existing member. */
  readonly before: string
  readonly shape: Shape
  /** The existing value. */
  readonly stored?: unknown
}

/** Writes cells of one row: new cells, each after a delimiter, or one existing cell. */
export interface CellsEdit extends Span {
  readonly kind: 'cells'
  readonly delimiter: Delimiter
  readonly isNew: boolean
  /** `undefined` is an empty cell. */
  readonly fields: readonly (StoredField | undefined)[]
  /** `undefined` if the row has no URL. */
  readonly url: number | undefined
  /** The key in an existing cell. */
  readonly stored?: string
}

/** Removes text, whether or not images were stored. */
export interface RemovalEdit extends Span {
  readonly kind: 'removal'
}

/** Inserts text, whether or not images were stored: the titles of new columns. */
export interface TextEdit extends Span {
  readonly kind: 'text'
  readonly text: string
}
