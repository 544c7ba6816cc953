/**
 * One retry loop for origins and stores. Each caller decides which errors are worth another try. This file decides how
 * long to wait: full jitter, never shorter than the server's `Retry-After`.
 */
import type { Clock } from '../clock.ts'

export interface RetryPolicy {
  /** Total attempts, including the first. */
  readonly attempts: number
  /** Upper bound of the first wait in milliseconds; doubles with each attempt. */
  readonly baseMs: number
  /** Longest wait in milliseconds. */
  readonly capMs: number
}

/** `afterMs`: the wait that the server requested; `again: false` ends the loop with this error. */
export type RetryDecision = { readonly again: false } | { readonly again: true; readonly afterMs?: number }

export interface RetryOptions {
  readonly policy: RetryPolicy
  readonly clock: Clock
  readonly signal: AbortSignal
  /** `attempt` counts from 1. */
  decide(error: unknown, attempt: number): RetryDecision
  /** Called once for each failure, first. One that does not count is judged, and waited for, as the first. */
  counts?(error: unknown): boolean
}

/** Runs `attempt` until it succeeds, its error is final, or the attempts are used up. */
export async function retry<T>(
  attempt: (number: number) => Promise<T>,
  { policy, clock, signal, decide, counts = () => true }: RetryOptions,
): Promise<T> {
  let number = 1
  for (;;) {
    try {
      return await attempt(number)
    } catch (error) {
      const isCounted = counts(error)
      const failures = isCounted ? number : 1
      const decision = decide(error, failures)
      if (!decision.again || (isCounted && number >= policy.attempts)) throw error
      await clock.sleep(decision.afterMs ?? backoff(policy, failures, clock.random()), signal)
      if (isCounted) number++
    }
  }
}

/**
 * Full jitter: uniform in [0, min(cap, base · 2^(attempt-1))].
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function backoff(policy: RetryPolicy, attempt: number, random: number): number {
  return random * Math.min(policy.capMs, policy.baseMs * 2 ** (attempt - 1))
}
