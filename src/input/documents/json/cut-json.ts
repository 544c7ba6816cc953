/** What is whole of a JSON text that ends early. */
import { MAX_LEVELS, stringEnd } from './exact-json.ts'

/** Returns the text up to the last whole item of its records, closed; undefined if there is none. */
export function wholePart(text: string): string | undefined {
  const open: string[] = []
  let arrays = 0
  let whole: string | undefined
  let end = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '[' || character === '{') {
      if (open.length === MAX_LEVELS) return undefined
      open.push(character === '[' ? ']' : '}')
      if (character === '[') arrays++
      continue
    }
    if (character === ']') arrays--
    if (character === ']' || character === '}') open.pop()
    else if (character === '"') {
      const after = stringEnd(text, at)
      if (after === 0) break
      at = after - 1
    } else if (character !== ',') continue
    if (arrays !== 1 || open.at(-1) !== ']') continue
    whole = open.toReversed().join('')
    end = character === ',' ? at : at + 1
  }
  return open.length > 0 && whole ? text.slice(0, end) + whole : undefined
}
