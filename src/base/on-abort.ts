/** Who is told of each signal. Node goes through all listeners of a signal for each that is added or taken away. */
import { Members } from './members.ts'

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
