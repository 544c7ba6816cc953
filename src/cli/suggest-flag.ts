/** Suggests a flag for an unknown one. Pure. */
import { nearestWord } from '../base/messages/nearest-word.ts'

/** Names in other tools; the first flag that the command has is suggested. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  prefix: ['destination', 'source'],
  bucket: ['destination', 'source'],
  output: ['directory', 'destination'],
}

/** Short flags of other tools. */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  o: ['directory', 'destination'],
  q: ['quiet'],
  v: ['verbose'],
  V: ['version'],
}

/** The flag with the nearest name or alias, if the difference is small enough for a typing error. */
export function suggestFlag(name: string, known: readonly string[]): string | undefined {
  if (name.length === 1) return LETTERS[name]?.find(word => known.includes(word))
  const meanings = new Map(known.map(word => [word, word]))
  for (const [alias, words] of Object.entries(ALIASES)) {
    const meant = words.find(word => known.includes(word))
    if (meant !== undefined) meanings.set(alias, meant)
  }
  const word = nearestWord(name, [...meanings.keys()])
  return word === undefined ? undefined : meanings.get(word)
}
