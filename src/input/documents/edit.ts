/**
 * Places that a writer changes, noted while reading, and how a URL is quoted there, so that a writer quotes the link in
 * the same way. `url` is the index among the URLs that the document gave.
 */
import type { Span } from './span.ts'

/** What a writer can add to a record about its image. The link of a variant stands in a column of its name. */
export type StoredField = FixedField | { readonly variant: string }

type FixedField = 'key' | 'url' | 'width' | 'height'

/** What follows NAME in the names of members and columns that `add` writes. */
export const STORED_SUFFIX = '_stored'

/** The fields of every image, in the order in which they are written. */
export const STORED_FIELDS: readonly FixedField[] = ['key', 'url', 'width', 'height']

/** Which URL each position of a member's value holds: an index, none, or a nested array. */
export type Shape = number | null | readonly Shape[]

export type Edit = ReplaceEdit | MemberEdit | CellsEdit | TextEdit | RemovalEdit

/** Replaces the URL with the link. */
interface ReplaceEdit extends Span {
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
interface TextEdit extends Span {
  readonly kind: 'text'
  readonly text: string
}

/** What separates the cells of a row. */
export type Delimiter = ',' | ';' | '\t'

/** An attribute's quotes; '' if it has none. */
export type AttributeQuote = '"' | "'" | ''

/** How XML writes a text: as an attribute or text with references, in CDATA, or as tags of the feed itself. */
export type SurroundingForm = 'references' | 'cdata' | 'markup'

/** How the text around a URL is written in its file. */
export type Surrounding =
  /** A JSON string; `escaped` holds the characters that it writes as escapes although JSON does not ask for it. */
  | { readonly kind: 'json'; readonly escaped: string }
  /** A cell: inside its quotes, or without quotes. */
  | { readonly kind: 'cell'; readonly delimiter: Delimiter; readonly quoted: boolean }
  | { readonly kind: 'xml'; readonly form: SurroundingForm }

export type Quoting =
  /** A line of a `.txt` list. */
  | { readonly kind: 'line' }
  /** Inside the quotes of a JSON string. */
  | { readonly kind: 'json' }
  /** The text of a cell: inside its quotes, or unquoted and perhaps with blanks around it. */
  | {
      readonly kind: 'cell'
      readonly delimiter: Delimiter
      readonly quoted: boolean
      readonly padded: boolean
    }
  /** A link destination: bare, or inside `<…>`. */
  | { readonly kind: 'markdown' }
  /** Inside `<…>` of a Markdown text, where only an address with a scheme is a link. */
  | { readonly kind: 'autolink' }
  /** Inside the quotes of an attribute; perhaps in a srcset candidate or a CSS `url()` there. */
  | {
      readonly kind: 'attribute'
      readonly quote: AttributeQuote
      readonly inside?: 'srcset' | { readonly cssQuote: AttributeQuote }
    }
  /** A whole YAML scalar with its quotes. */
  | { readonly kind: 'yaml'; readonly style: 'plain' | 'single' | 'double' }
  /** A whole TOML string with its quotes. */
  | { readonly kind: 'toml'; readonly style: 'basic' | 'literal' }
  /**
   * Inside a text that another format holds. `inner` is absent where the text is the URL alone. `around` writes a quoted
   * link in the escapes of the other format; undefined if it has no spelling for it.
   */
  | {
      readonly kind: 'within'
      readonly inner?: Quoting
      readonly around: (text: string) => string | undefined
    }
  /** Inside the quotes of a shortcode's parameter, or an unquoted word. */
  | {
      readonly kind: 'shortcode'
      readonly quote: '"' | "'" | '`' | ''
      /** A comma may follow that is not part of the word. */
      readonly hasCommas?: boolean
    }
