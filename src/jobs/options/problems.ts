import { SettingsError, sentenceOf } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'

/** Everything that is wrong with what was asked, gathered so that the reader hears of all of it at once. */
export class Problems {
  readonly #sentences: Text[]

  constructor(sentences: readonly Text[]) {
    this.#sentences = [...sentences]
  }

  add(...sentences: readonly (readonly Text[])[]): void {
    this.#sentences.push(...sentences.flat())
  }

  /** @param name stands before what `make` throws */
  attempt<T>(make: () => T, name?: Text): T | undefined {
    try {
      return make()
    } catch (error) {
      const rule = sentenceOf(error)
      this.#sentences.push(name ? say('named', { name, rule }) : rule)
      return undefined
    }
  }

  get sentences(): readonly Text[] {
    return this.#sentences
  }

  /** @throws SettingsError when there is any */
  refuse(): void {
    if (this.#sentences.length > 0) throw new SettingsError(this.#sentences)
  }
}
