/** What every step of ours has: one try/catch, one setFailed, signals, and an end. */
import { fail } from './log.ts'

/** After the work is done nothing may hold the process longer, milliseconds. */
const EXIT_MS = 500

export async function runAction(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const cancel = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // The runner, or a person, means it the second time.
      if (cancel.signal.aborted) process.exit(1)
      cancel.abort()
    })
  }
  process.on('uncaughtException', error => {
    fail(error)
    process.exit(1)
  })
  try {
    await work(cancel.signal)
  } catch (error) {
    fail(error)
  }
  setTimeout(() => process.exit(), EXIT_MS).unref()
}
