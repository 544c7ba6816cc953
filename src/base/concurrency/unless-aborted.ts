import { onAbort } from '../on-abort.ts'

/**
 * Awaits a promise or the signal, whichever comes first. A value that is no promise is returned at once.
 * @throws the signal's reason as soon as it is aborted
 */
export function raceAbort<T>(begin: () => T | Promise<T>, signal: AbortSignal): T | Promise<T> {
  signal.throwIfAborted()
  const begun = begin()
  return begun instanceof Promise ? race(begun, signal) : begun
}

async function race<T>(begun: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = Promise.withResolvers<never>()
  const abort = () => aborted.reject(signal.reason)
  const end = onAbort(signal, abort)
  try {
    return await Promise.race([begun, aborted.promise])
  } finally {
    end()
  }
}
