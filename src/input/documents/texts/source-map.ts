/** Finds where characters of a decoded text stand in its source. Reads the source once, from left to right. */
import type { SurroundingForm } from '../edit.ts'

/** A part of a source whose characters are not read one by one: an escape, a reference, or markup without text. */
export interface Atom {
  readonly from: number
  readonly to: number
  /** UTF-16 units of the decoded text; 0 for markup. */
  readonly length: number
  /** How the text after this markup is written. */
  readonly form?: SurroundingForm
}

interface SourceCharacter {
  readonly from: number
  readonly to: number
  /** How the text is written there; undefined until an atom has said it. */
  readonly form: SurroundingForm | undefined
  /** Number of markup parts before it; a range with equal numbers holds no markup. */
  readonly gaps: number
}

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
