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

/**
 * Processes many items at a time and yields their results in the items' order. Starts nothing while the reader does
 * not read.
 * @param concurrency items processed at once
 * @param cancel cancels the started items; called when the reader leaves or an item fails, before their end is awaited
 */
export async function* mapOrdered<Item, Result>(
  items: AsyncGenerator<Item>,
  concurrency: number,
  work: (item: Item) => Promise<Result>,
  cancel: () => void,
): AsyncGenerator<Result> {
  const started = new StartedItems(items, concurrency, work)
  try {
    for (;;) {
      while (started.hasResult) yield await started.takeResult()
      if (started.isOver) return
      if (!started.startNext()) await started.change()
    }
  } finally {
    if (!started.isOver) cancel()
    await started.end()
  }
}

/**
 * The items of a list between their request and their result. Each is requested (at most one at a time), then under
 * way, then done; done items wait until all earlier ones are done.
 */
class StartedItems<Item, Result> {
  readonly #items: AsyncGenerator<Item>
  readonly #concurrency: number
  readonly #work: (item: Item) => Promise<Result>
  #requested: PendingItem<Item> | undefined
  /** Items that are under way or done, in the list's order. */
  readonly #started: StartedItem<Result>[] = []
  #underWay = 0
  /** Whether the list has no further item. */
  #isExhausted = false
  /** Resolves the promise of `change`. */
  #wake = () => {}

  constructor(items: AsyncGenerator<Item>, concurrency: number, work: (item: Item) => Promise<Result>) {
    this.#items = items
    this.#concurrency = concurrency
    this.#work = work
  }

  get hasResult(): boolean {
    return this.#started[0]?.isDone === true
  }

  /** Whether the list is exhausted and all its results are taken. */
  get isOver(): boolean {
    return this.#isExhausted && this.#started.length === 0
  }

  /** Returns the result of the first item, which must be done. */
  takeResult(): Promise<Result> {
    return (this.#started.shift() as StartedItem<Result>).result
  }

  /**
   * Requests the next item, or starts it if it has arrived.
   * @returns false if nothing can go on before an item arrives or ends
   */
  startNext(): boolean {
    const hasRoom = this.#underWay < this.#concurrency && this.#started.length < MAX_WAITING
    if (hasRoom && !this.#isExhausted) this.#requested ??= this.#request()
    if (this.#requested && 'error' in this.#requested) throw this.#requested.error
    const step = hasRoom ? this.#requested?.step : undefined
    if (!step) return false
    this.#requested = undefined
    if (step.done) this.#isExhausted = true
    else this.#start(step.value)
    return true
  }

  /** Resolves when an item arrives or ends. Must be called in the same turn as the look that found nothing to do. */
  change(): Promise<void> {
    return new Promise<void>(resolve => {
      this.#wake = resolve
    })
  }

  /** Waits for the started items and closes the list. */
  async end(): Promise<void> {
    const results = this.#started.map(({ result }) => result)
    await Promise.allSettled([...results, this.#items.return(undefined)])
  }

  #request(): PendingItem<Item> {
    const requested: PendingItem<Item> = {}
    this.#items.next().then(
      step => {
        requested.step = step
        this.#wake()
      },
      error => {
        requested.error = error
        this.#wake()
      },
    )
    return requested
  }

  #start(item: Item): void {
    const started = { result: this.#work(item), isDone: false }
    const end = () => {
      started.isDone = true
      this.#underWay--
      this.#wake()
    }
    // A rejection is thrown when its turn comes; until then it must not count as unhandled.
    started.result.then(end, end)
    this.#started.push(started)
    this.#underWay++
  }
}

/**
 * Works on many items, some at a time.
 * @throws what `work` throws first; the other workers go on meanwhile
 */
export async function eachAtOnce<Item>(
  items: Iterable<Item>,
  most: number,
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  const waiting = items[Symbol.iterator]()
  const worker = async () => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) await work(next.value)
  }
  await Promise.all(Array.from({ length: most }, worker))
}
