import type { BodyMemory } from '../buffers/body-memory.ts'
import type { SpeedFloor } from './watchdog.ts'

/**
 * What to do with a body.
 * - `keep`: keeps at most so many bytes. A longer body is the error `too-large`, or no body with `elseNothing`.
 *   `reserve` is called with the received bytes and the length (NaN: unknown), from the head to the end; reading waits
 *   for its promise. `memory` is reusable memory for the body. `divert` may lead a long body elsewhere.
 * - `drain`: reads and drops up to so many bytes, so that the connection can be reused. `sample` keeps them. For both
 *   only the status matters: a body that is longer, breaks or stalls is cut there.
 * - `feed`: receives each chunk, one at a time. The chunk is valid until its promise is over; the next chunk and the
 *   outcome wait for that promise. With a `floor` the body may take as long as it is faster than that.
 *
 * An error of `reserve` or `feed` ends the exchange with that error.
 */
export type BodyHandling = Keep | { readonly drain: number } | { readonly sample: number } | Feed

export interface Keep {
  readonly keep: number
  readonly elseNothing?: true
  readonly reserve?: (came: number, length: number) => Promise<void> | undefined
  readonly memory?: BodyMemory | undefined
  readonly divert?: Divert | undefined
}

export interface Feed {
  readonly feed: (chunk: Buffer) => Promise<void> | undefined
  readonly floor?: SpeedFloor
}

/** Leads bodies that are longer than `over` bytes elsewhere. */
export interface Divert {
  readonly over: number
  /** Longest body that may be led elsewhere. Whatever announces more is `too-large`. */
  readonly most: number
  /** Bytes of the beginning that `to` needs. */
  readonly beginning: number
  /** Decides by the beginning. @returns where the whole body goes; undefined if it stays in memory */
  to(beginning: Buffer): Feed | undefined
}
