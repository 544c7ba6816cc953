/** Bodies that come at chosen speeds, on a clock that only ticks move, through a byte budget. */
import { ByteBudget, type Share } from '../../src/base/concurrency/byte-budget.ts'

export const MIB = 1024 * 1024
const TICK_MS = 10
/** Bytes that come in one piece at the most, as a socket brings them. */
const CHUNK = 64 * 1024

export interface BodyPlan {
  readonly name: string
  readonly bytes: number
  /** Bytes per second at a time, milliseconds since the body began. */
  readonly speed: (ms: number) => number
  readonly isAnnounced?: boolean
  /** Milliseconds until the store has it. */
  readonly uploadMs?: number
}

interface Body extends BodyPlan {
  readonly share: Share
  readonly beganAt: number
  came: number
  /** Bytes the socket has and nobody has read. */
  arrived: number
  isWaiting: boolean
  wholeAt: number | undefined
}

export interface Simulation {
  /** Milliseconds at which each body was whole, by name. */
  readonly wholeAt: Map<string, number>
  /** The most bytes that all bodies held at once, and the most that came of one body. */
  most: number
  /** Bodies that wait for room now. */
  readonly waiting: () => string[]
  readonly budget: ByteBudget
  /** Lets time pass. */
  pass(ms: number): Promise<void>
  begin(plan: BodyPlan): void
  /** Passes time until all have been stored. @throws Error where they stand still */
  finish(maxMs: number): Promise<void>
}

/** @param most bytes of a body that does not announce its length */
export function simulate(capacity: number, most = 50 * MIB): Simulation {
  let now = 0
  const budget = new ByteBudget(capacity, () => now)
  const bodies = new Set<Body>()

  const receive = (body: Body, came: number) => {
    body.came = came
    const { isAnnounced = true, bytes } = body
    const isEnd = came === bytes
    const wait = body.share.receive(came, isAnnounced || isEnd ? bytes : Number.NaN)
    if (!wait) return
    body.isWaiting = true
    void wait.then(() => {
      body.isWaiting = false
    })
  }

  const step = (body: Body) => {
    if (body.wholeAt !== undefined) {
      if (now - body.wholeAt < (body.uploadMs ?? 0)) return
      body.share.close()
      return void bodies.delete(body)
    }
    if (body.isWaiting) return
    body.arrived += (body.speed(now - body.beganAt) * TICK_MS) / 1000
    while (body.arrived >= 1 && !body.isWaiting && body.came < body.bytes) {
      const chunk = Math.min(CHUNK, Math.floor(body.arrived), body.bytes - body.came)
      body.arrived -= chunk
      receive(body, body.came + chunk)
      simulation.most = Math.max(simulation.most, stored())
    }
    if (body.came < body.bytes) {
      // As the watchdog does: a body below 8 KiB/s is reported once a second.
      const isDue = (now - body.beganAt) % 1000 === 0
      if (isDue && body.speed(now - body.beganAt) < 8192 && !body.isWaiting) body.share.slow()
      return
    }
    body.wholeAt = now
    simulation.wholeAt.set(body.name, now)
  }

  const stored = () => [...bodies].reduce((sum, { came }) => sum + came, 0)

  const tick = async () => {
    now += TICK_MS
    for (const body of bodies) step(body)
    await null
  }

  const simulation: Simulation = {
    wholeAt: new Map(),
    most: 0,
    budget,
    waiting: () => Array.from(bodies).flatMap(({ name, isWaiting }) => (isWaiting ? [name] : [])),
    async pass(ms) {
      for (const end = now + ms; now < end; ) await tick()
    },
    begin(plan) {
      const body: Body = {
        ...plan,
        share: budget.open(most),
        beganAt: now,
        came: 0,
        arrived: 0,
        isWaiting: false,
        wholeAt: undefined,
      }
      bodies.add(body)
      receive(body, 0)
    },
    async finish(maxMs) {
      for (const end = now + maxMs; bodies.size > 0; ) {
        if (now > end) throw new Error(`${[...bodies].map(({ name }) => name)} did not end`)
        await tick()
      }
    },
  }
  return simulation
}
