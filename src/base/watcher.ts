/** What the engine tells while it runs; the front doors speak, the engine is silent. */

/** What every run tells. What these throw is lost: someone who looks on cannot end a run. */
export interface Listener {
  /** Something was put right, or is worth a warning. */
  notice?(sentence: string): void
  /** Good to know: who is logged in, and until when. */
  info?(sentence: string): void
}

/** What listings and downloads tell. */
export interface ReadWatcher extends Listener {
  /** So far: objects and prefixes, and bytes of them. */
  reached?(count: number, bytes: number): void
}

/** The same, whatever its listeners do. */
export function neverThrowing<W extends object>(watch: W): Required<W> {
  return new Proxy(watch, {
    get: (target, name) => {
      const listener = Reflect.get(target, name) as ((...told: unknown[]) => void) | undefined
      return (...told: unknown[]) => {
        try {
          listener?.apply(target, told)
        } catch {
          // Its own trouble; the images have theirs.
        }
      }
    },
  }) as Required<W>
}
