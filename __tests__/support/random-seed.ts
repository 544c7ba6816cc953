/** Draws for tests over random documents. SEED repeats a run. */
import { pick, seeded } from './random-faults.ts'

export interface Draw {
  below(limit: number): number
  pick<T>(choices: readonly T[]): T
  /** Whether an event of this probability happens. */
  happens(probability: number): boolean
  /** From `least` to `most` values. */
  some<T>(least: number, most: number, make: () => T): T[]
}

/** The same documents in every run, so that a change of the code alone can fail a test. */
const STANDARD_SEED = 23

/** @returns what makes the draws of a document; each document has a seed of its own */
export function announcedDraws(name: string): (index: number) => Draw {
  const seed = Number(process.env.SEED ?? STANDARD_SEED)
  console.info(`${name}: SEED=${seed}`)
  return index => drawOf(seeded(seed + Math.imul(index, 7919)))
}

function drawOf(random: () => number): Draw {
  const below = (limit: number) => Math.floor(random() * limit)
  return {
    below,
    pick: choices => pick(random, choices),
    happens: probability => random() < probability,
    some: (least, most, make) => Array.from({ length: least + below(most - least + 1) }, make),
  }
}
