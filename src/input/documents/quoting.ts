/** How a URL is written where it stands, so that a link in its place is written in the same way. */

import type { Delimiter } from './csv/csv-cells.ts'

/** An attribute's quotes; '' where it has none. */
export type AttributeQuote = '"' | "'" | ''

export type Quoting =
  /** A line of a `.txt` list. */
  | { readonly kind: 'line' }
  /** Inside the quotes of a JSON string. */
  | { readonly kind: 'json' }
  /** The text of a cell: inside its quotes, or without any, then perhaps with blanks around it. */
  | {
      readonly kind: 'cell'
      readonly delimiter: Delimiter
      readonly quoted: boolean
      readonly padded: boolean
    }
  /** A link destination: bare, or inside `<…>`. */
  | { readonly kind: 'markdown' }
  /** Inside the quotes of an attribute; a srcset candidate or a CSS `url()` in there, quoted or not. */
  | {
      readonly kind: 'attribute'
      readonly quote: AttributeQuote
      readonly inside?: 'srcset' | { readonly cssQuote: AttributeQuote }
    }
  /** A whole scalar, its quotes included. */
  | { readonly kind: 'yaml'; readonly style: 'plain' | 'single' | 'double' }
  /** A whole string, its quotes included. */
  | { readonly kind: 'toml'; readonly style: 'basic' | 'literal' }
  /** Inside the quotes of a shortcode's parameter, or a word of it. */
  | {
      readonly kind: 'shortcode'
      readonly quote: '"' | "'" | '`' | ''
      /** A comma may follow, and is none of the word. */
      readonly hasCommas?: boolean
    }
