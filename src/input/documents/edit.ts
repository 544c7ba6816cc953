/**
 * What a writer has to know of a place, found while reading. Offsets and lengths count characters (UTF-16 units) of
 * the decoded text, a byte order mark not among them. `url` is the index among the URLs that the document gave.
 */
import type { Delimiter } from './csv/csv-cells.ts'
import type { Quoting } from './quoting.ts'

/** What a record can be told about its image. */
export type StoredField = 'key' | 'url' | 'width' | 'height'

/** The order in which they are written. */
export const STORED_FIELDS: readonly StoredField[] = ['key', 'url', 'width', 'height']

/** Which URL each position of a member's value holds: one, none, or an array of the same. */
export type Shape = number | null | readonly Shape[]

export type Edit = ReplaceEdit | MemberEdit | CellsEdit | TextEdit | RemovalEdit

/** The URL gives way to the link. */
export interface ReplaceEdit {
  readonly kind: 'replace'
  readonly offset: number
  readonly length: number
  readonly quoting: Quoting
  readonly url: number
}

/** A JSON member beside the one that holds the URL: a new one, or the value of one that is there. */
export interface MemberEdit {
  readonly kind: 'member'
  readonly offset: number
  readonly length: number
  /** What stands in front of the value: comma, line break, indentation, name and colon; '' where it is there. */
  readonly before: string
  readonly shape: Shape
  /** The value that is there. */
  readonly stored?: unknown
}

/** Cells of one row: new ones, each behind a delimiter, or one that is there. */
export interface CellsEdit {
  readonly kind: 'cells'
  readonly offset: number
  readonly length: number
  readonly delimiter: Delimiter
  readonly isNew: boolean
  /** `undefined` is an empty cell. */
  readonly fields: readonly (StoredField | undefined)[]
  /** undefined where the row has no URL. */
  readonly url: number | undefined
}

/** Text that is removed, whatever became of the images. */
export interface RemovalEdit {
  readonly kind: 'removal'
  readonly offset: number
  readonly length: number
}

/** The same whatever became of the images: the titles of new columns. */
export interface TextEdit {
  readonly kind: 'text'
  readonly offset: number
  readonly text: string
}
