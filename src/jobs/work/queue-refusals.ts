/** Ends a worker whose queue keeps refusing, as a full one does. */
import type { PersistError } from '../../base/errors.ts'
import type { PartQueue } from '../plan/part-queue.ts'
import { queueRefusal } from '../plan/queue-failure.ts'

/** Delay before the next request to a queue that refused to hand out a part. */
export const REFUSED_MS = 5000

/**
 * Calls `fail` when a queue keeps refusing for `lostMs`: until then, a user may repair a full queue or a replica.
 * @returns a function that takes each error and returns whether the queue refused
 */
export function watchRefusals(
  { address }: PartQueue,
  lostMs: number,
  fail: (error: PersistError) => void,
): (thrown: unknown) => boolean {
  let since = 0
  let last = Number.NEGATIVE_INFINITY
  return thrown => {
    const refusal = queueRefusal(address, thrown)
    // How long it lasts is judged by the connection itself.
    if (!refusal) return isConnectionEnd(thrown)
    const now = performance.now()
    if (now - last > 3 * REFUSED_MS) since = now
    last = now
    if (refusal.reason === 'store-denied' || now - since >= lostMs) fail(refusal)
    return true
  }
}

/** The command of a client that had ended, and will connect again. */
function isConnectionEnd(thrown: unknown): boolean {
  return thrown instanceof Error && /^Connection is closed/.test(thrown.message)
}
