import { setImmediate } from 'node:timers'

/**
 * Ends a foreign iterable when the signal is aborted, even if its next item is pending, and calls its `return`.
 * @throws the reason of the signal, so that items that were cut do not pass for all of them
 */
export async function* endedBy<Item>(items: AsyncIterable<Item>, signal: AbortSignal): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]()
  let cut = () => {}
  const onAbort = () => cut()
  signal.addEventListener('abort', onAbort)
  let isOver = false
  try {
    for (;;) {
      const step = await new Promise<IteratorResult<Item>>((resolve, reject) => {
        // A promise of its own for each item: one for all would hold every item until the end.
        // In the next turn: an end that is there already counts.
        cut = () => setImmediate(() => reject(signal.reason))
        if (signal.aborted) cut()
        iterator.next().then(resolve, reject)
      })
      isOver = step.done === true
      if (step.done) return
      signal.throwIfAborted()
      yield step.value
    }
  } catch (error) {
    isOver = error !== signal.reason
    throw error
  } finally {
    signal.removeEventListener('abort', onAbort)
    // Not awaited: a pending `next` may never end, and `return` runs after it.
    if (!isOver) iterator.return?.()?.catch(() => {})
  }
}
