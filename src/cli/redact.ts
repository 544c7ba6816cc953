/** Removes secrets from what the CLI prints: outside a runner nothing else masks them. */

/** Hiding shorter values would make half of every line unreadable. */
const MIN_LENGTH = 4
/** In ids and names: test stores have ids and secrets such as `test`, a common word in paths. */
const MIN_TELLING = 8

export class Redactor {
  /** Longest first: one form may contain another. */
  #forms: readonly string[] = []
  #formsInNames: readonly string[] = []

  /** Replaces the secret by `***` in later texts: plain, URL-encoded, in base64 and in JSON. */
  readonly add = (secret: string): void => {
    if (secret.length < MIN_LENGTH) return
    const forms = formsOf(secret)
    this.#forms = longestFirst(this.#forms, forms)
    if (secret.length >= MIN_TELLING) this.#formsInNames = longestFirst(this.#formsInNames, forms)
  }

  /** Adds an access key id. Object names may contain it: it opens nothing without its secret. */
  readonly addKeyId = (id: string): void => {
    if (id.length >= MIN_TELLING) this.#forms = longestFirst(this.#forms, formsOf(id))
  }

  /** For sentences and URLs. */
  redact(text: string): string {
    return redactForms(text, this.#forms)
  }

  /** For names of objects. An altered name would point to another object or to none. */
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
  // `includes` first: replacing nothing takes five times as long.
  return forms.reduce((left, form) => (left.includes(form) ? left.replaceAll(form, '***') : left), text)
}
