/** Decodes the references of a text, and finds where decoded characters stand in its source. */
import { TextBuilder } from '../../base/buffers/text-builder.ts'
import type { SurroundingForm } from './edit.ts'
import type { Span } from './span.ts'

/** A part of a source whose characters are not read one by one: an escape, a reference, or markup without text. */
export interface Atom extends Span {
  /** UTF-16 units of the decoded text; 0 for markup. */
  readonly length: number
  /** How the text after this markup is written. */
  readonly form?: SurroundingForm
}

interface SourceCharacter extends Span {
  /** How the text is written there; undefined until an atom has said it. */
  readonly form: SurroundingForm | undefined
  /** Number of markup parts before it; a range with equal numbers holds no markup. */
  readonly gaps: number
}

/** Reads the source once, from left to right. */
export class SourceMap {
  readonly #atoms: Iterator<Atom>
  /** The next atom; undefined after the last one. */
  #next: Atom | undefined
  /** A place of the source, and the decoded text before it. */
  #source: number
  #text = 0
  #form: SurroundingForm | undefined
  #gaps = 0

  /** @param start offset of the source at which its text begins */
  constructor(start: number, atoms: Iterable<Atom>) {
    this.#source = start
    this.#atoms = atoms[Symbol.iterator]()
    this.#read()
  }

  /** @param index of a character; must not be less than in an earlier call */
  characterAt(index: number): SourceCharacter {
    for (let atom = this.#next; atom; atom = this.#next) {
      const atAtom = this.#text + atom.from - this.#source
      if (index < atAtom) break
      if (index < atAtom + atom.length)
        return { from: atom.from, to: atom.to, form: this.#form, gaps: this.#gaps }
      this.#text = atAtom + atom.length
      this.#source = atom.to
      if (atom.length === 0) this.#gaps++
      if (atom.form) this.#form = atom.form
      this.#read()
    }
    const from = this.#source + index - this.#text
    return { from, to: from + 1, form: this.#form, gaps: this.#gaps }
  }

  #read(): void {
    const { done, value } = this.#atoms.next()
    this.#next = done ? undefined : value
  }
}

/** A character reference or the like, in the text that it is read from. */
export interface Reference extends Span {
  readonly decoded: string
}

/** A loop, because `replace` with a function keeps all references until the last one is read. */
export function decodedText(raw: string, references: Iterable<Reference>): string {
  const text = new TextBuilder()
  let at = 0
  for (const { decoded, from, to } of references) {
    text.add(raw.slice(at, from))
    text.add(decoded)
    at = to
  }
  text.add(raw.slice(at))
  return text.text
}
