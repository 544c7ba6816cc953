/** A list that somebody else makes ends with a signal, whatever its maker still waits for; the maker is told so. */
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
      // One that is given up may fail later, when nobody listens any more.
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
    // Not awaited: it may never come to it.
    if (!isOver) iterator.return?.()?.catch(() => {})
  }
}
