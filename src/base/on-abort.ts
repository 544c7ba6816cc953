/** Who is told of each signal. Node goes through all listeners of a signal for each that is added or taken away. */
const told = new WeakMap<AbortSignal, { readonly acts: Set<() => void>; readonly tell: () => void }>()

/** As a listener for 'abort', added once; for signals that many requests share. Ended by `offAbort`. */
export function onAbort(signal: AbortSignal, act: () => void): void {
  let entry = told.get(signal)
  if (!entry) {
    const acts = new Set<() => void>()
    entry = {
      acts,
      tell: () => {
        for (const each of acts) each()
      },
    }
    told.set(signal, entry)
  }
  // A signal made of others is held by Node as long as somebody listens, so that nobody does for longer than needed.
  if (entry.acts.size === 0) signal.addEventListener('abort', entry.tell)
  entry.acts.add(act)
}

export function offAbort(signal: AbortSignal, act: () => void): void {
  const entry = told.get(signal)
  if (entry?.acts.delete(act) && entry.acts.size === 0) signal.removeEventListener('abort', entry.tell)
}
