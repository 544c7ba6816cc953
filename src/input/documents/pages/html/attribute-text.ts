/** Decodes an attribute's value and maps each character to its place in the source. */
import { decodeHTMLAttribute } from '../parsers/html.ts'

export interface AttributeText {
  readonly text: string
  /** Returns the source offset of a character of `text`; for `text.length`, the end of the value. */
  sourceOf(index: number): number
}

/** A character reference by number or name. Old names need no semicolon. */
const REFERENCE = /&(?:#x[\da-f]+|#\d+|[a-z][a-z\d]*);?/gi

/** @param start offset of the value in the source */
export function attributeText(raw: string, start: number): AttributeText {
  if (!raw.includes('&')) return { text: raw, sourceOf: index => start + index }
  let text = ''
  let copied = 0
  /** Pairs of offsets (text, source) from which both advance together. */
  const steps: [number, number][] = [[0, 0]]
  for (const { decoded, from, to } of references(raw)) {
    text += raw.slice(copied, from)
    steps.push([text.length, from])
    text += decoded
    copied = to
    steps.push([text.length, copied])
  }
  text += raw.slice(copied)
  let at = 0
  return {
    text,
    sourceOf(index) {
      // Calls usually go from left to right; a call further left starts over.
      if ((steps[at]?.[0] ?? 0) > index) at = 0
      while ((steps[at + 1]?.[0] ?? Number.POSITIVE_INFINITY) <= index) at++
      const [textStep, sourceStep] = steps[at] as [number, number]
      return start + sourceStep + (index - textStep)
    },
  }
}

interface Reference {
  readonly decoded: string
  readonly from: number
  readonly to: number
}

function* references(raw: string): Generator<Reference> {
  for (const { 0: written, index: from } of raw.matchAll(REFERENCE)) {
    const to = from + written.length
    // `&copy=1` is a query parameter, not a character reference.
    if (raw[to] === '=' && /^&[a-z\d]+$/i.test(written)) continue
    const decoded = decodeHTMLAttribute(written)
    if (decoded !== written) yield { decoded, from, to }
  }
}

/** A character reference without its semicolon, and what browsers read there. */
export interface BareReference {
  readonly written: string
  readonly decoded: string
}

/** @param raw part of a value; ends with the value, or before a character that is no letter, digit or `=` */
export function bareReference(raw: string): BareReference | undefined {
  for (const { decoded, from, to } of references(raw))
    if (raw[to - 1] !== ';') return { written: raw.slice(from, to), decoded }
  return undefined
}
