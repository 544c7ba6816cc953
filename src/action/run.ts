/** Runs a step: one try/catch, one setFailed, signals, and an end. */
import { releaseChunks } from '../base/buffers/release-memory.ts'
import { fail } from './log.ts'

/** The process ends at most this long after its last line was read, milliseconds. */
const EXIT_MS = 500

export async function runAction(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  releaseChunks()
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
    afterReading(() => process.exit(1))
  })
  try {
    await work(cancel.signal)
  } catch (error) {
    fail(error)
  }
  afterReading(() => setTimeout(() => process.exit(), EXIT_MS).unref())
}

/** Lines that a slow runner has not read yet, such as the error, are lost when the process exits. */
function afterReading(work: () => void): void {
  process.stdout.write('', work)
}
