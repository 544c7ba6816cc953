/** Reads link definitions at the start of a paragraph: `[label]: destination "title"`. Linear on hostile text. */
import { readDestination, readTitle, spaceEnd } from './link-tail.ts'
import { normalizeLabel } from './markdown-inline.ts'

export interface Definition {
  /** Normalized label. */
  readonly label: string
  /** Range of the destination, with `<` and `>`. */
  readonly from: number
  readonly to: number
  /** Offset after the line end of the definition. */
  readonly end: number
}

const LABEL = /\[((?:[^[\]\\]|\\[\s\S]){1,999})\]:/y

/** @param text a paragraph without blank lines */
export function definitionAt(text: string, at: number): Definition | undefined {
  LABEL.lastIndex = at
  const found = LABEL.exec(text)
  const label = normalizeLabel(found?.[1] ?? '')
  if (label === '') return undefined
  const from = spaceEnd(text, LABEL.lastIndex)
  const destination = readDestination(text, from)
  if (!destination) return undefined
  const to = destination.from > from ? destination.to + 1 : destination.to
  const end = endWithTitle(text, to) ?? lineEnd(text, to)
  return end === undefined ? undefined : { label, from, to, end }
}

/** @returns the end of the line; undefined if there is no title or other text follows it */
function endWithTitle(text: string, at: number): number | undefined {
  const start = spaceEnd(text, at)
  const titleEnd = start > at ? readTitle(text, start) : undefined
  return titleEnd === undefined ? undefined : lineEnd(text, titleEnd)
}

/** @returns the offset after the line end; undefined if other text comes first */
function lineEnd(text: string, from: number): number | undefined {
  let at = from
  while (text[at] === ' ' || text[at] === '\t') at++
  if (at === text.length) return at
  return text[at] === '\n' ? at + 1 : undefined
}
