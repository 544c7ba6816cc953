/** Positions of a run by outcome, and its images by what mirrors have. Pure. */
import { type MirrorState, OUTCOMES, type Outcome, type OutcomeName } from './result.ts'

/** Positions by outcome; the five add up to `total`. */
export interface Counts extends Readonly<Record<OutcomeName, number>> {
  /** Number of positions of this shard. */
  readonly total: number
  /** Positions whose object this run wrote. */
  readonly stored: number
  /** Positions for which nothing had to be written. */
  readonly unchanged: number
  /** Positions not tried this time. */
  readonly skipped: number
  /** Positions for which no request was sent to the origin. */
  readonly refused: number
  /** Positions tried and not stored. */
  readonly failed: number
}

export function zeroes(): Record<OutcomeName, number> {
  return Object.fromEntries(OUTCOMES.map(name => [name, 0])) as Record<OutcomeName, number>
}

/** States in which a mirror has the object. */
const THERE: ReadonlySet<MirrorState> = new Set<MirrorState>(['stored', 'unchanged'])

/** Counts the images of a run by what its mirrors have; each image once, in however many positions it stands. */
export class MirrorCounts {
  /** Images that every mirror has. */
  mirrored = 0
  /** Images that a mirror still lacks. */
  owed = 0
  /** By mirror, images that are older than it, and that no check has found there. */
  readonly unproven = new Map<string, number>()

  add({ mirrors }: Pick<Outcome, 'mirrors'>): void {
    if (mirrors === undefined) return
    let isThere = true
    let isOwed = false
    for (const [name, state] of Object.entries(mirrors)) {
      if (!THERE.has(state)) isThere = false
      if (state === 'owed') isOwed = true
      if (state === 'unproven') this.unproven.set(name, (this.unproven.get(name) ?? 0) + 1)
    }
    if (isThere) this.mirrored++
    if (isOwed) this.owed++
  }
}
