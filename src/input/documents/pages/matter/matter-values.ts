/** Front matter as values, and where each string of them is written. */
import type { Text } from '../../../../base/sentence.ts'
import type { KeyPath } from '../../place.ts'
import type { Quoting } from '../../quoting.ts'

/** Where a string is written, in the text that was parsed. */
export interface MatterPlace {
  readonly start: number
  readonly end: number
  readonly quoting: Quoting
}

export interface MatterValues {
  /** As `JSON.parse` would make it. */
  readonly value: unknown
  /** In the order of the paths; undefined for what is no string on one line. */
  placesOf(paths: readonly KeyPath[]): readonly (MatterPlace | undefined)[]
}

/** The text is not what its fences say. */
export class MatterError extends Error {
  /** In the text; undefined where the fault has no place of its own. */
  readonly offset: number | undefined
  readonly fault: Text

  constructor(fault: Text, offset?: number) {
    super('front matter')
    this.fault = fault
    this.offset = offset
  }
}
