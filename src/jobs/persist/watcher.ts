import type { Listener } from '../../base/watcher.ts'
import type { Outcome } from '../../output/result.ts'
import type { Finding } from '../doctor/finding.ts'

/** What a persist run tells while it goes. */
export interface Watcher extends Listener {
  /** Positions in all, and distinct images among them. */
  planned?(positions: number, images: number): void
  /** One image has its outcome, in the order they come to have it. `url` is canonical. */
  settled?(outcome: Outcome, url: string): void
  /** A dry run has tried one thing that a run needs of the store. */
  found?(finding: Finding): void
}
