import type { TimeBudget } from '../../base/concurrency/time-budget.ts'
import type { AddressNet } from './address-net.ts'
import type { StoredField } from './edit.ts'
import type { PageMedia } from './page-media.ts'
import type { FieldNames } from './records.ts'

/** What a reader notes for the writer: nothing, the place of each URL, or the place beside it. */
export type RewriteMode = 'none' | 'replace' | 'add'

export interface JsonMatch {
  readonly value: unknown
  /** For people: `posts[4].images[0]`, `[4].url`; `$` is the whole document. */
  readonly path: string
  /** The same path as member names and indexes from the top. */
  readonly keys: readonly (string | number)[]
}

/** A node list that a path goes through (all but the last), with the step that leads on from it. */
export interface PathLevel {
  /** Path to the node list: `$`, `$.posts`, `$.posts[*]`. */
  readonly path: string
  /** Members that the step names. */
  readonly names: readonly string[]
  /** The step takes all members or items. */
  readonly takesAll: boolean
  /** The step searches all levels below. */
  readonly isDeep: boolean
}

/** One compiled path of `select`. */
export interface PathReader {
  readonly path: string
  /** The input that names the path; absent for `select`. */
  readonly input?: string
  readonly levels: readonly PathLevel[]
  /** @param value a document as `JSON.parse` made it */
  find(value: unknown): JsonMatch[]
  /** Values at any other path, without their places. */
  valuesAt(value: unknown, path: string): unknown[]
}

/** The format of a text that a record holds. */
export type TextKind = 'html' | 'markdown'

/** One entry of `html-fields` or `markdown-fields`. */
export interface TextField {
  readonly kind: TextKind
  readonly input: 'html-fields' | 'markdown-fields'
  /** As the user wrote it: a JSONPath, or the title of a column. */
  readonly name: string
  /** Absent for the title of a column. */
  readonly reader?: PathReader
}

export interface DocumentOptions extends FieldNames {
  /** Texts of records whose images belong to the list; absent where no setting names one. */
  readonly texts?: readonly TextField[]
  /** The page that relative URLs belong to, where nothing nearer names one. Used for feeds. */
  readonly baseUrl?: string
  /** The address of a fetched document; its images are found on it. */
  readonly address?: string
  /** The encoding that a fetched page came in, if it is not UTF-8. */
  readonly encoding?: string
  /** Paths for JSON, JSON Lines and front matter; a place that two paths find counts once. */
  readonly select: readonly PathReader[]
  /** Time that `select` may take in all documents together; without it there is no limit. */
  readonly selectTime?: TimeBudget
  /** Most characters of a line of JSON Lines; absent: `MAX_LINE_CHARACTERS`. */
  readonly maxLine?: number
  /** Called between blocks of a fetched document. @throws PersistError if the time for lists is over */
  readonly checkTime?: () => void
  readonly mode: RewriteMode
  /** Used with `add`: the fields that are written beside a URL. */
  readonly storedFields: readonly StoredField[]
  /**
   * Used for pages (Markdown, HTML): whether a URL without a host belongs to the list. Without a base it is a local
   * file of the page, unless it links to a stored image.
   */
  readonly takesRelative: (url: string) => boolean
  /** Used for pages: receives their text and finds image addresses that no reader took. */
  readonly net?: AddressNet
  /** Used for front matter and shortcodes: whether a relative link leads to a stored image. Absent: no link does. */
  readonly isOwnLink?: (url: string) => boolean
  /** Used for pages and texts of records: which addresses belong to the list besides images; absent: none. */
  readonly media?: PageMedia
  /** The document is a pipe: it is read before it is whole, and a broken line must not end it. */
  readonly isPiped?: true
  /** `auto` (the default) also reads members that themes show as images, beside what `select` finds. */
  readonly frontMatter?: 'auto' | 'none'
}
