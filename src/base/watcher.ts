/** What the engine tells while it runs; the front doors speak, the engine is silent. */

import { type FileLine, type Language, type Text, textIn } from './sentence.ts'

/** What every run tells. What these throw is lost: someone who looks on cannot end a run. */
export interface Listener {
  /**
   * Something was put right, or is worth a warning.
   * @param place the line of a list that it is about, which the sentence names as well
   */
  notice?(sentence: string, place?: FileLine): void
  /** Good to know: who is logged in, and until when. */
  info?(sentence: string): void
}

/** What listings and downloads tell. */
export interface ReadWatcher extends Listener {
  /** So far: objects and prefixes, and bytes of them. */
  reached?(count: number, bytes: number): void
}

/** How the engine tells it: sentences are not yet said. */
export type Told<W extends Listener> = Omit<Required<W>, 'notice' | 'info'> & {
  notice(sentence: Text): void
  info(sentence: Text): void
}

/** To whoever listens, in their language, and whatever they do. */
export function tellingIn<W extends Listener>(language: Language, watch: W): Told<W> {
  const tell = (name: string | symbol) => {
    const isSentence = name === 'notice' || name === 'info'
    return (...told: unknown[]) => {
      try {
        const listener = Reflect.get(watch, name) as ((...told: unknown[]) => void) | undefined
        listener?.apply(watch, isSentence ? said(told[0] as Text, language) : told)
      } catch {
        // Its own trouble; the images have theirs.
      }
    }
  }
  // Each is made once: some are told of every image.
  const tells = new Map<string | symbol, ReturnType<typeof tell>>()
  return new Proxy(watch, {
    get: (_, name) => {
      const known = tells.get(name) ?? tell(name)
      tells.set(name, known)
      return known
    },
  }) as unknown as Told<W>
}

function said(sentence: Text, language: Language): unknown[] {
  const place = typeof sentence === 'string' ? undefined : sentence.place
  return [textIn(language, sentence), ...(place ? [place] : [])]
}
