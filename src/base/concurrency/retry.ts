/**
 * One retry loop for both ends of the journey. What is worth another try is each end's own decision;
 * how long to wait is this room's: full jitter, never shorter than what the server asked for.
 */
import type { Clock } from '../clock.ts'

export interface RetryPolicy {
  /** Attempts in all, the first included. */
  readonly attempts: number
  /** First backoff ceiling, milliseconds; doubles with each attempt. */
  readonly baseMs: number
  /** No backoff is longer than this, milliseconds. */
  readonly capMs: number
}

/** `afterMs`: the least wait the server asked for; `again: false` ends the loop with this error. */
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
    // The first is the last of nearly all, so that no loop waits for it.
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
