/** The environment of a worker. Its types must not lead to the packages of a queue: a program may lack them. */
import type { RunContext } from '../persist/options/context.ts'

/** Milliseconds. */
export interface QueueTiming {
  /** Time after which a silent worker loses its part. */
  readonly lockMs: number
  /** Longest wait for a lost queue. */
  readonly lostMs: number
}

export type WorkContext = RunContext & { readonly queueTiming?: QueueTiming }
