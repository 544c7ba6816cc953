/** Decodes an attribute's value and maps each character to its place in the source. */

import { decodeHTMLAttribute } from 'entities/decode'
import type { Quoting } from '../../edit.ts'
import { type Atom, decodedText, type Reference, SourceMap } from '../../source-map.ts'
import type { Span } from '../../span.ts'

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
  return { text: decodedText(raw, references(raw)), sourceOf: sourceOffsets(raw, start) }
}

/** Finds the references again: a stored place for each of them would take more memory than the value. */
function sourceOffsets(raw: string, start: number): AttributeText['sourceOf'] {
  const fromStart = () => new SourceMap(start, atomsOf(raw, start))
  let [map, last] = [fromStart(), 0]
  return index => {
    // Calls usually go from left to right; a call further left starts over.
    if (index < last) map = fromStart()
    last = index
    return map.characterAt(index).from
  }
}

function* atomsOf(raw: string, start: number): Generator<Atom> {
  for (const { decoded, from, to } of references(raw))
    yield { from: start + from, to: start + to, length: decoded.length }
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
