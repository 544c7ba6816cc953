import { setImmediate } from 'node:timers/promises'

/**
 * Ends a foreign iterable when the signal is aborted, even if its next item is pending, and calls its `return`.
 * @param cut called if it had not ended by then
 */
export async function* endedBy<Item>(
  items: AsyncIterable<Item>,
  signal: AbortSignal,
  cut = () => {},
): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]()
  let next: Promise<IteratorResult<Item>> | undefined
  let end = () => {}
  const onAbort = () => end()
  signal.addEventListener('abort', onAbort)
  let isOver = false
  try {
    for (;;) {
      const step = await new Promise<IteratorResult<Item> | undefined>((resolve, reject) => {
        // A promise of its own for each item: one for all would hold every item until the end.
        end = () => resolve(undefined)
        if (signal.aborted) end()
        next = iterator.next()
        next.then(resolve, reject)
      })
      isOver = step?.done === true
      if (!step || step.done) return
      next = undefined
      yield step.value
    }
  } catch (error) {
    isOver = true
    throw error
  } finally {
    signal.removeEventListener('abort', onAbort)
    if (!isOver && signal.aborted && !(await isAtEnd(next ?? iterator.next()))) cut()
    // Not awaited: a pending `next` may never end, and `return` runs after it.
    if (!isOver) iterator.return?.()?.catch(() => {})
  }
}

/** Whether the iterable ended already: the answer is there in the next turn. */
async function isAtEnd(next: Promise<IteratorResult<unknown>>): Promise<boolean> {
  const step = await Promise.race([next.catch(() => undefined), setImmediate(undefined)])
  return step?.done === true
}
