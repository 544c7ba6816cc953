/** How a URL is quoted at its place, so that a writer quotes the link in the same way. */

import type { Delimiter } from './csv/csv-cells.ts'

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
