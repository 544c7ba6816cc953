/** Which flag a wrong one was probably meant to be. Pure. */
import { nearestWord } from '../base/messages/nearest-word.ts'

/** What other tools call them, the first that a command has. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  prefix: ['destination', 'source'],
  bucket: ['destination', 'source'],
  output: ['directory', 'destination'],
}

/** The letters of other tools. */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  o: ['directory', 'destination'],
  q: ['quiet'],
  v: ['verbose'],
  V: ['version'],
}

/** The flag whose name, or what other tools call it, is fewest letters away, if few enough to be a slip. */
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
