/** How fast origins are asked. */

/** Of one host. */
export interface Pace {
  /** Requests at once. */
  readonly concurrency?: number | undefined
  /** Least time between two starts, milliseconds. */
  readonly delayMs?: number | undefined
}

/** What holds for a host in place of the common limits. */
export type PaceOf = (host: string) => Pace | undefined

export interface GateLimits {
  /** Requests at once over all hosts. */
  readonly concurrency: number
  /** Requests at once to one host. */
  readonly perHost: number
  /** Least time between two starts on one host, milliseconds. */
  readonly delayMs: number
}
