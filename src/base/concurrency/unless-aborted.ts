import { onAbort } from '../on-abort.ts'

/** @throws the signal's reason as soon as it is aborted, whatever comes of it; what is there at once is returned at once */
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
