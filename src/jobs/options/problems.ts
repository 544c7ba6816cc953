import { messageOf, SettingsError } from '../../base/errors.ts'

/** Everything that is wrong with what was asked, gathered so that the reader hears of all of it at once. */
export class Problems {
  readonly #sentences: string[]

  constructor(sentences: readonly string[]) {
    this.#sentences = [...sentences]
  }

  add(...sentences: readonly (readonly string[])[]): void {
    this.#sentences.push(...sentences.flat())
  }

  /** @param name stands before what `make` throws */
  attempt<T>(make: () => T, name?: string): T | undefined {
    try {
      return make()
    } catch (error) {
      this.#sentences.push(name ? `${name}: ${messageOf(error)}` : messageOf(error))
      return undefined
    }
  }

  /** @throws SettingsError when there is any */
  refuse(): void {
    if (this.#sentences.length > 0) throw new SettingsError(this.#sentences)
  }
}
