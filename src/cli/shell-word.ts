/** Quotes a word for a shell, where it needs quotes. */
export function shellWord(text: string): string {
  // A word that begins with a dash would be an option.
  const word = text.startsWith('-') ? `./${text}` : text
  return /^[\p{L}\p{N}_./@%+=:,-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
