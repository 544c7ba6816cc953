import { raceAbort } from '../../../base/concurrency/unless-aborted.ts'
import type { Stop } from '../stop.ts'

export interface Holding {
  readonly stop: Stop
  /** Called before an image begins. @returns undefined if it may, else a promise that resolves when to call again */
  hold?(): Promise<void> | undefined
  /** Called when an image that `hold` let begin has ended. */
  imageEnded?(): void
}

/** Waits while images are held. @returns false if the run ends first */
export async function mayBegin({ hold, stop: { stopping } }: Holding): Promise<boolean> {
  for (let held = hold?.(); held !== undefined; held = hold?.()) {
    const waiting = held
    try {
      await raceAbort(() => waiting, stopping)
    } catch {
      return false
    }
  }
  return true
}
