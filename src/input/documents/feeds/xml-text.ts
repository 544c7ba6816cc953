/** Decodes text of XML: its five entities and numeric references, and nothing that a DOCTYPE may define. */
import type { SurroundingForm } from '../edit.ts'
import { type Atom, decodedText, type Reference } from '../source-map.ts'

/** A part of a text as it stands in the file. */
export interface XmlPiece {
  readonly from: number
  readonly to: number
  readonly form: SurroundingForm
}

interface XmlText {
  readonly text: string
  readonly start: number
  atoms(): Iterable<Atom>
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const REFERENCE = /&(?:#x([\da-fA-F]+)|#(\d+)|(amp|lt|gt|quot|apos));/g

/** Whether a declaration defines an entity, which no reader expands. */
export function definesEntity(declaration: string): boolean {
  return /^ENTITY\b|<!ENTITY\b/.test(declaration)
}

/** @param pieces at least one, in the order of the file */
export function xmlText(source: string, pieces: readonly XmlPiece[]): XmlText {
  const parts: string[] = []
  for (const { from, to, form } of pieces) {
    const raw = source.slice(from, to)
    parts.push(form === 'references' ? decodeXml(raw) : raw)
  }
  const start = pieces[0]?.from ?? 0
  return { text: parts.join(''), start, atoms: () => atomsOf(source, pieces, start) }
}

export function decodeXml(raw: string): string {
  return raw.includes('&') ? decodedText(raw, references(raw)) : raw
}

/** What stands between two pieces is markup. */
function* atomsOf(source: string, pieces: readonly XmlPiece[], start: number): Generator<Atom> {
  let at = start
  for (const { from, to, form } of pieces) {
    yield { from: at, to: from, length: 0, form }
    at = to
    if (form !== 'references') continue
    for (const one of references(source.slice(from, to)))
      yield { from: from + one.from, to: from + one.to, length: one.decoded.length }
  }
}

/** A number that names no character stays as written. */
function* references(raw: string): Generator<Reference> {
  for (const { 0: written, 1: hex, 2: decimal, 3: name, index: from } of raw.matchAll(REFERENCE)) {
    const code = Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16)
    const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    const decoded = name === undefined ? isCharacter && String.fromCodePoint(code) : ENTITIES[name]
    if (decoded) yield { decoded, from, to: from + written.length }
  }
}
