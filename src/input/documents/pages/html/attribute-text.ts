/** What an attribute's value says, and where in the source each character of it is written. */
import { decodeHTMLAttribute } from '../parsers/html.ts'

export interface AttributeText {
  readonly text: string
  /** The source's offset of a character of `text`; of its length: where the value ends. */
  sourceOf(index: number): number
}

/** A character by its number or name. Names of old need no semicolon. */
const REFERENCE = /&(?:#x[\da-f]+|#\d+|[a-z][a-z\d]*);?/gi

/** @param start of the value in the source */
export function attributeText(raw: string, start: number): AttributeText {
  if (!raw.includes('&')) return { text: raw, sourceOf: index => start + index }
  let text = ''
  let copied = 0
  /** Where text and source go on in step: pairs of both. */
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
      // Asked from left to right, but for what is asked anew.
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
    // `&copy=1` is a parameter.
    if (raw[to] === '=' && /^&[a-z\d]+$/i.test(written)) continue
    const decoded = decodeHTMLAttribute(written)
    if (decoded !== written) yield { decoded, from, to }
  }
}

/** A reference without its semicolon, and what browsers read there. */
export interface BareReference {
  readonly written: string
  readonly decoded: string
}

/** @param raw a part of a value, up to its end or to a character that is no letter, digit or `=` */
export function bareReference(raw: string): BareReference | undefined {
  for (const { decoded, from, to } of references(raw))
    if (raw[to - 1] !== ';') return { written: raw.slice(from, to), decoded }
  return undefined
}
