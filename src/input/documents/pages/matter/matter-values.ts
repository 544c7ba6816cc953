/** Parsed front matter, and where each string stands in it. */
import type { Text } from '../../../../base/sentence.ts'
import type { Quoting } from '../../quoting.ts'
import type { KeyPath } from '../../source-position.ts'
import type { Span } from '../../span.ts'

/** Where a string stands in the text that was parsed. */
export interface MatterSpan extends Span {
  readonly quoting: Quoting
}

export interface MatterValues {
  /** The values as `JSON.parse` would return them. */
  readonly value: unknown
  /** Returns spans in the order of the paths; undefined unless the value is a string on one line. */
  spansOf(paths: readonly KeyPath[]): readonly (MatterSpan | undefined)[]
}

/** The text is not in the format that its fences announce. */
export class MatterError extends Error {
  /** Offset in the text; undefined if the fault has no place of its own. */
  readonly offset: number | undefined
  readonly fault: Text

  constructor(fault: Text, offset?: number) {
    super('front matter')
    this.fault = fault
    this.offset = offset
  }
}
