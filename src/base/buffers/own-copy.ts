/** Copies a text: a slice of a long text keeps the whole text in memory. */
export function ownCopy(text: string): string {
  // The encoder would replace lone surrogates.
  return text.isWellFormed() ? Buffer.from(text).toString() : text
}
