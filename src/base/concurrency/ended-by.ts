/** Ends a foreign iterable when the signal is aborted, even if its next item is pending, and calls its `return`. */
export async function* endedBy<Item>(items: AsyncIterable<Item>, signal: AbortSignal): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]()
  const { promise: ended, resolve: end } = Promise.withResolvers<undefined>()
  const onAbort = () => end(undefined)
  if (signal.aborted) onAbort()
  else signal.addEventListener('abort', onAbort)
  let isOver = false
  try {
    for (;;) {
      const next = iterator.next()
      // An abandoned promise may reject later; that must not count as unhandled.
      next.catch(() => {})
      const step = await Promise.race([next, ended])
      isOver = step?.done === true
      if (!step || step.done) return
      yield step.value
    }
  } catch (error) {
    isOver = true
    throw error
  } finally {
    signal.removeEventListener('abort', onAbort)
    // Not awaited: a pending `next` may never end, and `return` runs after it.
    if (!isOver) iterator.return?.()?.catch(() => {})
  }
}
