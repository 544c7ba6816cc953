/** Parsed front matter, and the place of each string in it. */
import type { Text } from '../../../../base/sentence.ts'
import type { KeyPath } from '../../place.ts'
import type { Quoting } from '../../quoting.ts'

/** Place of a string in the text that was parsed. */
export interface MatterPlace {
  readonly start: number
  readonly end: number
  readonly quoting: Quoting
}

export interface MatterValues {
  /** The values as `JSON.parse` would return them. */
  readonly value: unknown
  /** Returns places in the order of the paths; undefined unless the value is a string on one line. */
  placesOf(paths: readonly KeyPath[]): readonly (MatterPlace | undefined)[]
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
