/** Runs a step: one try/catch, one setFailed, signals, and an end. */
import { fail } from './log.ts'

/** The process ends at most this long after the work is done, milliseconds. */
const EXIT_MS = 500

export async function runAction(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const cancel = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // A second signal ends the process at once.
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
