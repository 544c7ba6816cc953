/** Hides secrets and values of `add-mask` in the log, also in their usual encodings. */

export class Masks {
  readonly #hidden = new Set<string>()
  #pattern: RegExp | undefined

  add(secret: string): void {
    for (const value of [secret, ...secret.split(/[\r\n]+/)])
      if (value.trim() !== '') for (const form of formsOf(value)) this.#hidden.add(form)
    const longestFirst = [...this.#hidden].sort((a, b) => b.length - a.length)
    if (longestFirst.length > 0) this.#pattern = new RegExp(longestFirst.map(escaped).join('|'), 'g')
  }

  hide(text: string): string {
    return this.#pattern ? text.replace(this.#pattern, '***') : text
  }
}

function formsOf(value: string): string[] {
  return [
    value,
    Buffer.from(value).toString('base64'),
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value),
    value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
  ]
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
