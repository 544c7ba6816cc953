/** Results that wait for an earlier one to end, at most: one slow object must not hold up what is behind it. */
const MAX_WAITING = 1024

interface StartedItem<Result> {
  readonly result: Promise<Result>
  isDone: boolean
}

/** The next item, from when it is asked for until it is begun; looked at rather than raced for, which costs more. */
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
 * Works on items as they come, many at a time, and gives each result as soon as it is its turn, in the items' order.
 * Nothing is begun while the reader does not read.
 * @param concurrency items under way at once
 * @param leave ends what is under way; called when the reader leaves or a work fails, and then waited for
 */
export async function* mapOrdered<Item, Result>(
  items: AsyncGenerator<Item>,
  concurrency: number,
  work: (item: Item) => Promise<Result>,
  leave: () => void,
): AsyncGenerator<Result> {
  const waiting: StartedItem<Result>[] = []
  let underWay = 0
  /** Wakes whoever waits for something to end or to come. */
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
    // Its rejection is met in its turn; until then it must not count as unhandled.
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
