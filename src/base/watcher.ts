/** Events of a run. The engine prints nothing; the entry points print what they receive here. */

import { type FileLine, idleIn, type Language, type Text, textIn } from './sentence.ts'

/** Events of every run. Errors thrown by these methods are dropped: a listener cannot end a run. */
export interface Listener {
  /**
   * Something was corrected, or is worth a warning.
   * @param place the line of a list that the sentence is about
   */
  notice?(sentence: string, place?: FileLine): void
  /** Good to know: the login and its end. */
  info?(sentence: string): void
}

/** Events of listings and downloads. */
export interface ReadWatcher extends Listener {
  /** Objects and prefixes found so far, and their bytes. */
  reached?(count: number, bytes: number): void
}

/** The engine's side of a watcher: sentences have no language yet. */
export type LocalizedWatcher<W extends Listener> = Omit<Required<W>, 'notice' | 'info'> & {
  notice(sentence: Text): void
  info(sentence: Text): void
}

/**
 * Passes events on in the listener's language, and survives errors of the listener.
 * @param fromFile options of a shared file: that they have no effect in one of its steps is worth no warning
 */
export function localizedWatcher<W extends Listener>(
  language: Language,
  watch: W,
  fromFile?: ReadonlySet<string>,
): LocalizedWatcher<W> {
  const forwarder = (name: string | symbol) => {
    const isSentence = name === 'notice' || name === 'info'
    return (...values: unknown[]) => {
      try {
        const isExpected = name === 'notice' && idleIn(values[0] as Text).some(each => fromFile?.has(each))
        const event = isExpected ? 'info' : name
        const listener = Reflect.get(watch, event) as ((...values: unknown[]) => void) | undefined
        listener?.apply(watch, isSentence ? said(values[0] as Text, language) : values)
      } catch {
        // A broken listener must not end the run.
      }
    }
  }
  // Made once per event, since some events come with every image.
  const forwarders = new Map<string | symbol, ReturnType<typeof forwarder>>()
  return new Proxy(watch, {
    get: (_, name) => {
      const known = forwarders.get(name)
      if (known) return known
      const made = forwarder(name)
      forwarders.set(name, made)
      return made
    },
  }) as unknown as LocalizedWatcher<W>
}

function said(sentence: Text, language: Language): unknown[] {
  const place = typeof sentence === 'string' ? undefined : sentence.place
  return [textIn(language, sentence), ...(place ? [place] : [])]
}
