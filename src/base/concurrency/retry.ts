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
}

/** Runs `attempt` until it succeeds, its error is final, or the attempts are used up. */
export function retry<T>(attempt: (number: number) => Promise<T>, options: RetryOptions): Promise<T> {
  try {
    // Nearly all first attempts succeed, so the first runs outside the loop and saves its await.
    return attempt(1).catch(error => tryAgain(error, attempt, options))
  } catch (error) {
    return tryAgain(error, attempt, options)
  }
}

async function tryAgain<T>(
  failure: unknown,
  attempt: (number: number) => Promise<T>,
  { policy, clock, signal, decide }: RetryOptions,
): Promise<T> {
  let error = failure
  for (let number = 1; ; number++) {
    const decision = decide(error, number)
    if (!decision.again || number >= policy.attempts) throw error
    await clock.sleep(decision.afterMs ?? backoff(policy, number, clock.random()), signal)
    try {
      return await attempt(number + 1)
    } catch (thrown) {
      error = thrown
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
