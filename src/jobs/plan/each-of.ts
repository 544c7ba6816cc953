/** Requests for many objects, some at once. */

/** Requests at once. */
const AT_ONCE = 4

/**
 * @param queue shared by all loops that run at once
 * @throws the first error, after every loop has ended
 */
export async function eachOf<Item>(
  queue: IterableIterator<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const worker = async () => {
    for (const item of queue) await work(item)
  }
  const workers = await Promise.allSettled(Array.from({ length: AT_ONCE }, worker))
  for (const outcome of workers) if (outcome.status === 'rejected') throw outcome.reason
}
