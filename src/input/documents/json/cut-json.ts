/** Reads what is whole of a JSON text that ends early. */
import { MAX_LEVELS, stringEnd } from './exact-json.ts'

/** An array or object that is open, as its closing bracket. A cut shares the outer ones, however many there are. */
interface Open {
  readonly closing: ']' | '}'
  readonly outer: Open | undefined
  readonly level: number
  /** Number of arrays among this and the outer ones. */
  readonly arrays: number
}

/** Returns the text up to the last whole item of its records, closed; undefined if nothing is open at its end. */
export function wholePart(text: string): string | undefined {
  let open: Open | undefined
  let cut: { readonly end: number; readonly open: Open } | undefined
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '[' || character === '{') {
      const level: number = (open?.level ?? 0) + 1
      if (level > MAX_LEVELS) return undefined
      const closing = character === '[' ? ']' : '}'
      open = { closing, outer: open, level, arrays: (open?.arrays ?? 0) + (closing === ']' ? 1 : 0) }
      continue
    }
    if (character === ']' || character === '}') open = open?.outer
    else if (character === '"') {
      const after = stringEnd(text, at)
      if (after === 0) break
      at = after - 1
    } else if (character !== ',') continue
    // Records of an outer array stay whole.
    if (open?.closing === ']' && open.arrays === 1) cut = { end: character === ',' ? at : at + 1, open }
  }
  if (!open || !cut) return undefined
  let whole = text.slice(0, cut.end)
  for (let one: Open | undefined = cut.open; one; one = one.outer) whole += one.closing
  return whole
}
