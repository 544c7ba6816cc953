/**
 * Joins many small parts to one text. Strings that are added one by one keep an object for each part until the text is
 * read, and an array of all parts takes more memory than the text.
 */
export class TextBuilder {
  #text = ''
  #parts: string[] = []

  add(part: string): void {
    if (this.#parts.push(part) === BATCH) this.#join()
  }

  get text(): string {
    this.#join()
    return this.#text
  }

  #join(): void {
    this.#text += this.#parts.join('')
    this.#parts = []
  }
}

const BATCH = 4096
