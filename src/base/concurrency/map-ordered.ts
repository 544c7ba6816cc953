/** Limit of finished results that wait for an earlier one, so that one slow object does not stop all later ones. */
const MAX_WAITING = 1024

interface StartedItem<Result> {
  readonly result: Promise<Result>
  isDone: boolean
}

/** The next item, from its request to its start. Polling it is cheaper than `Promise.race`. */
interface PendingItem<Item> {
  step?: IteratorResult<Item>
  error?: unknown
}

function askNext<Item>(items: AsyncGenerator<Item>, ring: () => void): PendingItem<Item> {
  const pending: PendingItem<Item> = {}
  items.next().then(
    step => {
      pending.step = step
      ring()
    },
    error => {
      pending.error = error
      ring()
    },
  )
  return pending
}

/**
 * Processes many items at a time and yields their results in the items' order. Starts nothing while the reader does
 * not read.
 * @param concurrency items processed at once
 * @param leave cancels the started items; called when the reader leaves or an item fails, before their end is awaited
 */
export async function* mapOrdered<Item, Result>(
  items: AsyncGenerator<Item>,
  concurrency: number,
  work: (item: Item) => Promise<Result>,
  leave: () => void,
): AsyncGenerator<Result> {
  const waiting: StartedItem<Result>[] = []
  let underWay = 0
  /** Wakes the loop when an item ends or arrives. */
  let ring = () => {}
  let pending: PendingItem<Item> | undefined
  let isExhausted = false

  const begin = (item: Item) => {
    const begun = { result: work(item), isDone: false }
    const end = () => {
      begun.isDone = true
      underWay--
      ring()
    }
    // A rejection is thrown when its turn comes; until then it must not count as unhandled.
    begun.result.then(end, end)
    waiting.push(begun)
    underWay++
  }

  try {
    for (;;) {
      while (waiting[0]?.isDone) yield await (waiting.shift() as StartedItem<Result>).result
      if (isExhausted && waiting.length === 0) return
      const hasRoom = underWay < concurrency && waiting.length < MAX_WAITING
      if (hasRoom && !isExhausted) pending ??= askNext(items, () => ring())
      if (pending && 'error' in pending) throw pending.error
      const step = hasRoom ? pending?.step : undefined
      if (step) {
        pending = undefined
        if (step.done) isExhausted = true
        else begin(step.value)
        continue
      }
      await new Promise<void>(resolve => {
        ring = resolve
      })
    }
  } finally {
    if (!isExhausted || waiting.length > 0) leave()
    await Promise.allSettled([...waiting.map(({ result }) => result), items.return(undefined)])
  }
}
