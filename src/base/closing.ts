/** Closes what a piece of work has opened: the last first, each also where another one throws. */

/** @param isDone whether the work ended without an error */
type Close = (isDone: boolean) => unknown

export class Closing {
  readonly #closes: Close[] = []

  /** Closes it after the work. @returns it */
  with<T extends { close(): unknown }>(opened: T): T {
    this.add(() => opened.close())
    return opened
  }

  /** Calls `close` after the work, before everything that was added earlier. */
  add(close: Close): void {
    this.#closes.push(close)
  }

  /** @throws the first error */
  async close(isDone: boolean): Promise<void> {
    const failures: unknown[] = []
    for (let close = this.#closes.pop(); close; close = this.#closes.pop())
      try {
        await close(isDone)
      } catch (error) {
        failures.push(error)
      }
    if (failures.length > 0) throw failures[0]
  }
}

/** Does the work, then closes what it has opened. @throws the error of the work, or else the first one of closing */
export async function closingAfter<T>(work: (closing: Closing) => Promise<T>): Promise<T> {
  const closing = new Closing()
  let result: T
  try {
    result = await work(closing)
  } catch (error) {
    await closing.close(false).catch(() => {})
    throw error
  }
  await closing.close(true)
  return result
}
