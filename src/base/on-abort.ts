/** Who is told of each signal. Node goes through all listeners of a signal for each that is added or taken away. */

interface Listeners {
  readonly acts: Members<() => void>
  readonly tell: () => void
}

const known = new WeakMap<AbortSignal, Listeners>()

/**
 * As a listener for 'abort', added once; for signals that many requests share.
 * @returns ends it
 */
export function onAbort(signal: AbortSignal, act: () => void): () => void {
  const { acts, tell } = listenersOf(signal)
  // A signal made of others is held by Node as long as somebody listens, so that nobody does for longer than needed.
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
 * Who is there at the moment, in no order, where thousands come and go. A Set would do, but of one that has become old
 * V8 leaves, each time it makes room, a dead table behind that still points at the members of that moment: all they hold
 * then lives until the next full collection.
 */
export class Members<T> {
  /** With holes. */
  readonly #slots: (T | undefined)[] = []
  readonly #free: number[] = []

  get size(): number {
    return this.#slots.length - this.#free.length
  }

  /** @returns the member's slot, by which it is taken out again */
  add(member: T): number {
    const slot = this.#free.pop() ?? this.#slots.length
    this.#slots[slot] = member
    return slot
  }

  /** Who is not there any more is not taken out again, and nor is who has the slot now. */
  remove(slot: number, member: T): void {
    if (this.#slots[slot] !== member) return
    this.#slots[slot] = undefined
    this.#free.push(slot)
  }

  /** Whoever is taken out meanwhile does not come up any more. */
  *[Symbol.iterator](): Generator<T> {
    for (let slot = 0; slot < this.#slots.length; slot++) {
      const member = this.#slots[slot]
      if (member !== undefined) yield member
    }
  }
}
