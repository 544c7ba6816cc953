/**
 * Patterns that match any text in time proportional to its length. A pattern takes the offsets in a text where it may
 * begin and gives those where it may end, all ways at once; a regular expression tries one way after another.
 */

/** An offset `at` may also be `~at`: from there, a `slash` of the pattern stands for nothing. */
type Offsets = ReadonlySet<number>
export type Pattern = (text: string, from: Offsets) => Offsets

/** Whether a step takes this character. */
export type CharacterTest = (character: string) => boolean

/** @returns the offset after the character; undefined if the test does not take it */
function after(text: string, at: number, test: CharacterTest): number | undefined {
  const code = text.codePointAt(at)
  if (code === undefined) return undefined
  const character = String.fromCodePoint(code)
  return test(character) ? at + character.length : undefined
}

/** One character. */
export function step(test: CharacterTest): Pattern {
  return (text, from) => {
    const ends = Array.from(from, at => after(text, at, test))
    return new Set(ends.filter(end => end !== undefined))
  }
}

/** Any number of characters. */
export function loop(test: CharacterTest): Pattern {
  return (text, from) => {
    const ends = new Set(from)
    // The iteration reaches what it adds.
    for (const at of ends) {
      const end = after(text, at, test)
      if (end !== undefined) ends.add(end)
    }
    return ends
  }
}

const oneSlash = step(character => character === '/')
const anything = loop(() => true)

export const slash: Pattern = (text, from) => {
  const skipped = Array.from(from).filter(at => at < 0)
  return new Set([...oneSlash(text, from), ...skipped.map(at => ~at)])
}

/** Any characters. At the start of a segment also none, and then not even the next '/'. */
export const folders: Pattern = (text, from) => {
  const starts = Array.from(from).filter(at => at === 0 || text[at - 1] === '/')
  return new Set([...anything(text, from), ...starts.map(at => ~at)])
}

export function literal(text: string): Pattern {
  return sequence(Array.from(text, wanted => (wanted === '/' ? slash : step(other => other === wanted))))
}

export function sequence(parts: readonly Pattern[]): Pattern {
  return (text, from) => {
    let offsets = from
    for (const part of parts) {
      if (offsets.size === 0) break
      offsets = part(text, offsets)
    }
    return offsets
  }
}

export function either(ways: readonly Pattern[]): Pattern {
  return (text, from) => new Set(ways.flatMap(way => Array.from(way(text, from))))
}

export function fits(pattern: Pattern, text: string): boolean {
  return pattern(text, new Set([0])).has(text.length)
}
