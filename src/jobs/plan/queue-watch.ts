/** Whether a queue is there, for as long as something is wanted of it: its client waits for it without end. */
import type { PersistError } from '../../base/errors.ts'
import { formatDuration } from '../../base/messages/duration.ts'
import { say } from '../../base/messages/say.ts'
import type { PartQueue } from './part-queue.ts'
import { queueUnreachable } from './queue-failure.ts'

/** For how long a queue that was lost is waited for, milliseconds. */
export const LOST_MS = 90_000
/** Of that, between two looks whether anybody answers. */
const LOOKS = 9

/**
 * A queue that is away for longer than anybody waits is told once. One that keeps its connections and says nothing,
 * since its machine was frozen or the way to it is cut, is away, too.
 * @returns what ends watching
 */
export function watchConnection(
  { connection, url }: PartQueue,
  lostMs: number,
  fail: (error: PersistError) => void,
): () => void {
  let timer: NodeJS.Timeout | undefined
  let isAsked = false
  const onClose = () => {
    timer ??= setTimeout(
      () => fail(queueUnreachable(url, say('queue-gone', { time: formatDuration(lostMs) }))),
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
      // Another connection may get through.
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
