/**
 * Places that a writer changes, noted while reading. Offsets and lengths count UTF-16 units of the decoded text
 * without its byte order mark. `url` is the index among the URLs that the document gave.
 */
import type { Delimiter } from './csv/csv-cells.ts'
import type { Quoting } from './quoting.ts'

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
export interface ReplaceEdit {
  readonly kind: 'replace'
  readonly offset: number
  readonly length: number
  readonly quoting: Quoting
  readonly url: number
}

/** Adds a JSON member beside the one that holds the URL, or replaces the value of an existing one. */
export interface MemberEdit {
  readonly kind: 'member'
  readonly offset: number
  readonly length: number
  /** Text before a new value: comma, line break, indentation, name and colon; '' for an existing member. */
  readonly before: string
  readonly shape: Shape
  /** The existing value. */
  readonly stored?: unknown
}

/** Writes cells of one row: new cells, each after a delimiter, or one existing cell. */
export interface CellsEdit {
  readonly kind: 'cells'
  readonly offset: number
  readonly length: number
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
export interface RemovalEdit {
  readonly kind: 'removal'
  readonly offset: number
  readonly length: number
}

/** Inserts text, whether or not images were stored: the titles of new columns. */
export interface TextEdit {
  readonly kind: 'text'
  readonly offset: number
  readonly text: string
}
