import { raceAbort } from '../../../base/on-abort.ts'
import type { PersistRun } from '../run.ts'

/** Waits while images are held. @returns false if the run ends first */
export async function mayBegin({
  attached,
  stop: { stopping },
}: Pick<PersistRun, 'attached' | 'stop'>): Promise<boolean> {
  for (let held = attached.hold?.(); held !== undefined; held = attached.hold?.()) {
    const waiting = held
    try {
      await raceAbort(() => waiting, stopping)
    } catch {
      return false
    }
  }
  return true
}
