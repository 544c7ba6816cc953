/** Takes secrets out of what the CLI prints, since no runner masks for it. */

/** Shorter values would take half of every line with them. */
const MIN_LENGTH = 4
/** Ids and secrets of test stores are words such as `test`, which paths are full of. */
const MIN_TELLING = 8

export class Redactor {
  /** The longest first: one may stand inside another. */
  #forms: readonly string[] = []
  #formsInNames: readonly string[] = []

  /** Further texts have `***` in place of it, plain, URL-encoded, in base64 or inside JSON. */
  readonly add = (secret: string): void => {
    if (secret.length < MIN_LENGTH) return
    const forms = formsOf(secret)
    this.#forms = longestFirst(this.#forms, forms)
    if (secret.length >= MIN_TELLING) this.#formsInNames = longestFirst(this.#formsInNames, forms)
  }

  /** An access key id, which names of objects may hold: it opens nothing. */
  readonly addKeyId = (id: string): void => {
    if (id.length >= MIN_TELLING) this.#forms = longestFirst(this.#forms, formsOf(id))
  }

  /** For sentences and URLs. */
  redact(text: string): string {
    return redactForms(text, this.#forms)
  }

  /** For names of objects, which lead to another one or to none when they are altered. */
  redactName(text: string): string {
    return redactForms(text, this.#formsInNames)
  }
}

function formsOf(secret: string): readonly string[] {
  return [
    secret,
    encodeURIComponent(secret),
    Buffer.from(secret).toString('base64').replace(/=+$/, ''),
    JSON.stringify(secret).slice(1, -1),
  ]
}

function longestFirst(known: readonly string[], forms: readonly string[]): readonly string[] {
  return [...new Set([...known, ...forms])].sort((a, b) => b.length - a.length)
}

function redactForms(text: string, forms: readonly string[]): string {
  // To replace nothing takes five times as long as to see that there is nothing to replace.
  return forms.reduce((left, form) => (left.includes(form) ? left.replaceAll(form, '***') : left), text)
}
