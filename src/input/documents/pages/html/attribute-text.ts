/** Decodes an attribute's value and maps each character to its place in the source. */
import { TextBuilder } from '../../../../base/buffers/text-builder.ts'
import type { Quoting } from '../../edit.ts'
import type { Span } from '../../span.ts'
import { decodeHTMLAttribute } from '../parsers/html.ts'

export interface AttributeText {
  readonly text: string
  /** Returns the source offset of a character of `text`; for `text.length`, the end of the value. */
  readonly sourceOf: (index: number) => number
}

/** A character reference by number or name. Old names need no semicolon. */
const REFERENCE = /&(?:#x[\da-f]+|#\d+|[a-z][a-z\d]*);?/gi

/** @param start offset of the value in the source */
export function attributeText(raw: string, start: number): AttributeText {
  if (!raw.includes('&')) return { text: raw, sourceOf: index => start + index }
  const text = new TextBuilder()
  let copied = 0
  for (const { decoded, from, to } of references(raw)) {
    text.add(raw.slice(copied, from))
    text.add(decoded)
    copied = to
  }
  text.add(raw.slice(copied))
  return { text: text.text, sourceOf: sourceOffsets(raw, start) }
}

/** Finds the references again: a stored place for each of them would take more memory than the value. */
function sourceOffsets(raw: string, start: number): AttributeText['sourceOf'] {
  let found = references(raw)
  let next = found.next().value
  /** Offsets (text, source) from which both advance together. */
  let [textStep, sourceStep] = [0, 0]
  return index => {
    // Calls usually go from left to right; a call further left starts over.
    if (index < textStep) {
      found = references(raw)
      next = found.next().value
      textStep = 0
      sourceStep = 0
    }
    for (; next; next = found.next().value) {
      const end: number = textStep + next.from - sourceStep + next.decoded.length
      if (index < end) break
      textStep = end
      sourceStep = next.to
    }
    return start + sourceStep + (index - textStep)
  }
}

interface Reference extends Span {
  readonly decoded: string
}

function* references(raw: string): Generator<Reference, undefined> {
  for (const { 0: written, index: from } of raw.matchAll(REFERENCE)) {
    const to = from + written.length
    // `&copy=1` is a query parameter, not a character reference.
    if (raw[to] === '=' && /^&[a-z\d]+$/i.test(written)) continue
    const decoded = decodeHTMLAttribute(written)
    if (decoded !== written) yield { decoded, from, to }
  }
  return undefined
}

/** A character reference without its semicolon, and what browsers read there. */
export interface BareReference {
  readonly written: string
  readonly decoded: string
}

/** @param span of an address in `text` */
export function bareIn(
  quoting: Quoting | undefined,
  text: string,
  { from, to }: Span,
): BareReference | undefined {
  return quoting?.kind === 'attribute' ? bareReference(text.slice(from, to)) : undefined
}

/** @param raw part of a value; ends with the value, or before a character that is no letter, digit or `=` */
function bareReference(raw: string): BareReference | undefined {
  for (const { decoded, from, to } of references(raw))
    if (raw[to - 1] !== ';') return { written: raw.slice(from, to), decoded }
  return undefined
}
