import { SettingsError, sentenceOf } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'

/** Collects all problems of the options, so that the user sees them at once. */
export class Problems {
  readonly #sentences: Text[]

  constructor(sentences: readonly Text[]) {
    this.#sentences = [...sentences]
  }

  add(...sentences: readonly (readonly Text[])[]): void {
    this.#sentences.push(...sentences.flat())
  }

  /** @param name precedes the message of an error that `make` throws */
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

  /** @throws SettingsError if there is a problem */
  refuse(): void {
    if (this.#sentences.length > 0) throw new SettingsError(this.#sentences)
  }
}
