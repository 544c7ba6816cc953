/** Ends a foreign iterable when the signal is aborted, even if its next item is pending, and calls its `return`. */
export async function* endedBy<Item>(items: AsyncIterable<Item>, signal: AbortSignal): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]()
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
        iterator.next().then(resolve, reject)
      })
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
