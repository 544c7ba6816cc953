/** One listener per abort signal: Node walks all listeners of a signal each time one is added or removed. */

interface Listeners {
  readonly acts: Members<() => void>
  readonly tell: () => void
}

const known = new WeakMap<AbortSignal, Listeners>()

/**
 * Calls `act` when the signal is aborted. For signals that many requests share.
 * @returns removes the listener
 */
export function onAbort(signal: AbortSignal, act: () => void): () => void {
  const { acts, tell } = listenersOf(signal)
  // Node keeps a combined signal alive while it has a listener, so the listener stays no longer than needed.
  if (acts.size === 0) signal.addEventListener('abort', tell)
  const slot = acts.add(act)
  return () => {
    acts.remove(slot, act)
    if (acts.size === 0) signal.removeEventListener('abort', tell)
  }
}

function listenersOf(signal: AbortSignal): Listeners {
  const there = known.get(signal)
  if (there) return there
  const acts = new Members<() => void>()
  const tell = () => {
    for (const act of acts) act()
  }
  const listeners = { acts, tell }
  known.set(signal, listeners)
  return listeners
}

/**
 * The present members, in no order, where thousands come and go. A Set leaks for a while: when V8 rehashes an old Set,
 * the dead table still points at the members of that moment and keeps them alive until the next full collection.
 */
export class Members<T> {
  /** Undefined where a slot is free. */
  readonly #slots: (T | undefined)[] = []
  readonly #free: number[] = []

  get size(): number {
    return this.#slots.length - this.#free.length
  }

  /** @returns the member's slot, which `remove` needs */
  add(member: T): number {
    const slot = this.#free.pop() ?? this.#slots.length
    this.#slots[slot] = member
    return slot
  }

  /** Removing twice is harmless: a slot reused since then is left alone. */
  remove(slot: number, member: T): void {
    if (this.#slots[slot] !== member) return
    this.#slots[slot] = undefined
    this.#free.push(slot)
  }

  /** Skips members that are removed during the iteration. */
  *[Symbol.iterator](): Generator<T> {
    for (let slot = 0; slot < this.#slots.length; slot++) {
      const member = this.#slots[slot]
      if (member !== undefined) yield member
    }
  }
}

/**
 * Awaits a promise or the signal, whichever comes first. A value that is no promise is returned at once.
 * @throws the signal's reason as soon as it is aborted
 */
export function raceAbort<T>(begin: () => T | Promise<T>, signal: AbortSignal): T | Promise<T> {
  signal.throwIfAborted()
  const begun = begin()
  return begun instanceof Promise ? race(begun, signal) : begun
}

/** `raceAbort` of a promise. @throws the signal's reason as soon as it is aborted */
export async function race<T>(begun: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = Promise.withResolvers<never>()
  const abort = () => aborted.reject(signal.reason)
  const end = onAbort(signal, abort)
  try {
    return await Promise.race([begun, aborted.promise])
  } finally {
    end()
  }
}
