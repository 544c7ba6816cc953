/** Watches whether a queue answers while it is in use, since its client would wait forever, and whether it refuses. */
import type { PersistError } from '../../base/errors.ts'
import { formatDuration } from '../../base/messages/duration.ts'
import { say } from '../../base/messages/say.ts'
import type { PartQueue } from './part-queue.ts'
import { queueRefusal, queueUnreachable } from './queue-failure.ts'

/** Longest wait for a lost queue, milliseconds. */
export const LOST_MS = 90_000
/** Pings within that time. */
const LOOKS = 9

/**
 * Calls `fail` once the queue has been lost for `lostMs`. A queue that keeps its connection but does not answer is lost
 * too: its machine may be frozen, or the network cut.
 * @returns a function that ends watching
 */
export function watchConnection(
  { connection, address }: PartQueue,
  lostMs: number,
  fail: (error: PersistError) => void,
): () => void {
  let timer: NodeJS.Timeout | undefined
  let isAsked = false
  const onClose = () => {
    timer ??= setTimeout(
      () => fail(queueUnreachable(address, say('queue-gone', { time: formatDuration(lostMs) }))),
      lostMs,
    )
  }
  const onReady = () => {
    clearTimeout(timer)
    timer = undefined
  }
  const onAnswer = () => {
    isAsked = false
  }
  const looking = setInterval(() => {
    if (timer !== undefined) return
    if (isAsked) {
      onClose()
      // A new connection may get through.
      connection.disconnect(true)
      return
    }
    isAsked = true
    connection.ping().then(onAnswer, onAnswer)
  }, lostMs / LOOKS)
  connection.on('close', onClose)
  connection.on('ready', onReady)
  return () => {
    clearInterval(looking)
    onReady()
    connection.off('close', onClose)
    connection.off('ready', onReady)
  }
}

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
    // A client that had ended connects again. How long that lasts is judged by the connection itself.
    if (!refusal) return thrown instanceof Error && /^Connection is closed/.test(thrown.message)
    const now = performance.now()
    if (now - last > 3 * REFUSED_MS) since = now
    last = now
    if (refusal.reason === 'store-denied' || now - since >= lostMs) fail(refusal)
    return true
  }
}
