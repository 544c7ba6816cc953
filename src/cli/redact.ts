/** Takes secrets out of what the CLI prints, since no runner masks for it. */

/** Shorter values would take half of every line with them. */
const MIN_LENGTH = 4

export class Redactor {
  /** The longest first: one may stand inside another. */
  #forms: readonly string[] = []

  /** Further texts have `***` in place of it, plain, URL-encoded, in base64 or inside JSON. */
  readonly add = (secret: string): void => {
    if (secret.length < MIN_LENGTH) return
    const forms = [
      ...this.#forms,
      secret,
      encodeURIComponent(secret),
      Buffer.from(secret).toString('base64').replace(/=+$/, ''),
      JSON.stringify(secret).slice(1, -1),
    ]
    this.#forms = [...new Set(forms)].sort((a, b) => b.length - a.length)
  }

  redact(text: string): string {
    return this.#forms.reduce((left, form) => left.replaceAll(form, '***'), text)
  }
}
