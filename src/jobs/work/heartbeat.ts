/** Shows `status`, which does not reach the queue, which parts a worker of the queue has, and that it lives. */
import { randomUUID } from 'node:crypto'
import { newOwner } from '../../base/files/process-owner.ts'
import { heartbeatKey, type PlanPlace } from '../plan/plan-names.ts'
import { replaceText } from '../plan/stored-text.ts'

/** Longest wait for the last request, milliseconds. A worker that leaves has little time. */
const LEAVE_MS = 2000

/** @returns functions to call when a part begins and is over, and when the worker leaves */
export function openHeartbeat(place: PlanPlace, lockMs: number) {
  const { store } = place
  const key = heartbeatKey(place, randomUUID())
  const owner = newOwner()
  const parts = new Set<number>()
  const ended = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let writing: Promise<void> | undefined
  const write = async (signal: AbortSignal) => {
    const text = `${JSON.stringify({ owner: await owner, lockMs, parts: [...parts] })}\n`
    await replaceText(store, key, text, signal)
  }
  const beat = () => {
    writing ??= write(ended.signal)
      // The next beat tries again.
      .catch(() => {})
      .finally(() => {
        writing = undefined
      })
  }
  return {
    began(part: number): void {
      parts.add(part)
      if (timer) return
      timer = setInterval(beat, lockMs / 3)
      beat()
    },
    over(part: number): void {
      parts.delete(part)
    },
    /** Never throws. */
    async end(): Promise<void> {
      if (!timer) return
      clearInterval(timer)
      ended.abort(new Error('the worker leaves'))
      await writing
      const signal = AbortSignal.timeout(LEAVE_MS)
      await store.remove(key, signal).catch(() => write(signal).catch(() => {}))
    },
  }
}
