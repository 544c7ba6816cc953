import type { TimeBudget } from '../../base/concurrency/time-budget.ts'
import type { StoredField } from './edit.ts'
import type { PathReader } from './json/json-select.ts'
import type { AddressNet } from './pages/address-net.ts'
import type { FieldNames } from './records.ts'

/** What is to be noted for a writer: nothing, where each URL stands, or where something goes beside it. */
export type RewriteMode = 'none' | 'replace' | 'add'

export interface DocumentOptions extends FieldNames {
  /** Of JSON, JSON Lines and front matter; a place that two of them find is one. */
  readonly select: readonly PathReader[]
  /** What `select` may take of all documents together; without it there is no end. */
  readonly selectTime?: TimeBudget
  readonly mode: RewriteMode
  /** With `add`: behind NAME in the names of what is written. */
  readonly suffix: string
  /** With `add`: what is written beside a URL. */
  readonly storedFields: readonly StoredField[]
  /**
   * Pages (Markdown, HTML) alone: whether a URL that names no host is one of the list. Without a base it is a file of
   * the page's own, unless it is a link that leads to what is stored.
   */
  readonly takesRelative: (url: string) => boolean
  /** Pages alone: told what they hold, so that it finds what no reader takes. */
  readonly net?: AddressNet
  /** Front matter alone: whether a relative link leads to what is stored; no link does where nothing is said. */
  readonly isOwnLink?: (url: string) => boolean
  /** `auto`, also where nothing is said: members that themes show as images are read beside what `select` finds. */
  readonly frontMatter?: 'auto' | 'none'
}
