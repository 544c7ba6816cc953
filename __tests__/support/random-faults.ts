/** Trouble at both ends, drawn from a seed. */
import { cutAfter, resetBeforeHeaders, resetMidBody } from '../servers/misbehave.ts'
import type { Answer } from '../servers/origin.ts'
import type { OssDouble, StoreRequest } from '../servers/oss.ts'

/** One less than the attempts either end gets. */
const MOST_ORIGIN_FAULTS = 3
const MOST_STORE_FAULTS = 4

/** mulberry32: small, and the same everywhere. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export const pick = <T>(random: () => number, choices: readonly T[]): T =>
  choices[Math.floor(random() * choices.length)] as T

/** An origin's answers: some faults, then the image. */
export function troubled(random: () => number, good: Buffer, faulty: number): Answer[] {
  const faults: Answer[] = []
  while (random() < faulty && faults.length < MOST_ORIGIN_FAULTS) {
    faults.push(
      pick<Answer>(random, [
        { status: 503 },
        { status: 429 },
        resetBeforeHeaders,
        resetMidBody(good, 40),
        cutAfter(good, 50),
      ]),
    )
  }
  return [...faults, { body: good }]
}

/** Faults of the store for a share of its PUTs, drawn once for each request, and never more than an upload survives. */
export function troubleStore(oss: OssDouble, random: () => number, faulty: number): void {
  const drawn = new Map<StoreRequest, number>()
  const faults = new Map<string, number>()
  const kinds = [
    { status: 503, code: 'ServiceUnavailable' },
    { reset: true },
    { keepThenReset: true },
    { wrongCrc: true },
  ] as const
  const draw = (request: StoreRequest): number => {
    const so = faults.get(request.key) ?? 0
    if (request.method !== 'PUT' || so >= MOST_STORE_FAULTS || random() >= faulty) return -1
    faults.set(request.key, so + 1)
    return Math.floor(random() * kinds.length)
  }
  for (const [index, kind] of kinds.entries()) {
    const isDue = (request: StoreRequest) => {
      const fate = drawn.get(request) ?? draw(request)
      drawn.set(request, fate)
      return fate === index
    }
    oss.fault(isDue, { ...kind, times: Number.POSITIVE_INFINITY })
  }
}
