/** Decodes text of XML: its five entities and numeric references, and nothing that a DOCTYPE may define. */
import { TextBuilder } from '../../../base/buffers/text-builder.ts'
import type { SurroundingForm } from '../edit.ts'
import type { Atom } from '../texts/source-map.ts'

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
  if (!raw.includes('&')) return raw
  const text = new TextBuilder()
  let at = 0
  // `replace` with a function keeps all references until the last one is read.
  for (const { 0: written, index, ...groups } of raw.matchAll(REFERENCE)) {
    text.add(raw.slice(at, index))
    text.add(decoded(written, groups[1], groups[2], groups[3]))
    at = index + written.length
  }
  text.add(raw.slice(at))
  return text.text
}

/** What stands between two pieces is markup. */
function* atomsOf(source: string, pieces: readonly XmlPiece[], start: number): Generator<Atom> {
  let at = start
  for (const { from, to, form } of pieces) {
    yield { from: at, to: from, length: 0, form }
    at = to
    if (form !== 'references') continue
    for (const { 0: written, index, ...groups } of source.slice(from, to).matchAll(REFERENCE)) {
      const { length } = decoded(written, groups[1], groups[2], groups[3])
      if (length < written.length) yield { from: from + index, to: from + index + written.length, length }
    }
  }
}

/** A number that names no character stays as written. */
function decoded(written: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name] ?? written
  const code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16)
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : written
}
