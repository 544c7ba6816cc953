/** Counts the images of a run by what its mirrors have; each image once, in however many positions it stands. Pure. */
import type { MirrorState, Outcome } from './result.ts'

/** States in which a mirror has the object. */
const THERE: ReadonlySet<MirrorState> = new Set<MirrorState>(['stored', 'unchanged'])

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
