/**
 * How far the search for an image that crashes workers is. Each worker writes the state before it goes on, so that the
 * state tells the next one what was under way at the crash. Pure; anyone with write access may have changed a state.
 */
import { recordIn } from '../plan/stored-text.ts'

/** First and last position of a range of the lists. */
export type Range = readonly [first: number, last: number]

export interface Trying {
  /** Positions under way. Undefined while the part is read. */
  readonly positions?: Range
  /** Positions among which the cause is, if any crash of this part is unexplained. */
  readonly suspects?: Range
  /** `positions` is one image, and a worker crashed before on that image alone. */
  readonly again?: true
  /** First positions of the images that crash workers. */
  readonly killers: readonly number[]
  /** Workers in a row that crashed before an image was under way. */
  readonly reads: number
  /** The worker left in good order. */
  readonly left?: true
}

const EVERYTHING: Range = [0, Number.MAX_SAFE_INTEGER]

/** What a worker that takes the part knows. */
export type Known = Omit<Trying, 'positions' | 'left'>

/** @param last the last state, if any: its worker crashed, unless it left in good order */
export function afterCrash(last: Trying | undefined): Known {
  if (!last) return { suspects: EVERYTHING, killers: [], reads: 0 }
  const { positions, killers, reads, left, ...rest } = last
  if (left) return { ...rest, killers, reads }
  if (!positions) return { ...rest, killers, reads: reads + 1 }
  const [first, end] = positions
  if (first !== end) return { suspects: positions, killers, reads: 0 }
  // One crash may be chance: workers are also killed for other reasons.
  if (!last.again) return { suspects: positions, again: true, killers, reads: 0 }
  return { killers: [...killers, first], reads: 0 }
}

/** @returns undefined for text that is no state */
export function decodeTrying(text: string): Trying | undefined {
  const { positions, suspects, again, killers, reads, left } = recordIn(text) ?? {}
  if (!Array.isArray(killers) || !killers.every(isPosition) || !isPosition(reads)) return undefined
  return {
    ...(isRange(positions) && { positions }),
    ...(isRange(suspects) && { suspects }),
    ...(again === true && { again }),
    killers,
    reads,
    ...(left === true && { left }),
  }
}

function isRange(value: unknown): value is Range {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    value.every(isPosition) &&
    Number(value[0]) <= Number(value[1])
  )
}

function isPosition(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
