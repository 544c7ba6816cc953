/** The names in the folders of a destination, read once a folder when a key needs it. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from '../../../base/errors.ts'
import { KeyHash } from '../../../storage/key/key-hash.ts'

/** @returns whether the folder of a key lacks its file; a folder that cannot be read lacks nothing */
export function lackingIn(directory: string): (key: string) => boolean {
  const read = new Map<string, NameSet | undefined>()
  const namesIn = (folder: string) => {
    if (!read.has(folder)) read.set(folder, readNames(join(directory, folder)))
    return read.get(folder)
  }
  /** Most keys lie in the folder of the key before. */
  let folder = ''
  let names: NameSet | undefined
  return key => {
    const end = key.lastIndexOf('/') + 1
    if (folder.length !== end || !key.startsWith(folder) || !names) {
      folder = key.slice(0, end)
      names = namesIn(folder)
    }
    return names?.has(key, end) === false
  }
}

function readNames(folder: string): NameSet | undefined {
  try {
    return new NameSet(readdirSync(folder))
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '') ? new NameSet([]) : undefined
  }
}

/** Hashes of 64 bits: a `Set` of a million names takes three times as long for a look, and far more memory. */
class NameSet {
  /** Two numbers a slot, 0 for a free one. At most half of the slots are used. */
  readonly #slots: Uint32Array
  readonly #hash = new KeyHash()

  constructor(names: readonly string[]) {
    this.#slots = new Uint32Array(2 ** (2 + Math.ceil(Math.log2(names.length + 1))))
    for (const name of names) {
      const slot = this.#slotOf(name, 0)
      this.#slots[slot] = this.#hash.low
      this.#slots[slot + 1] = this.#hash.high
    }
  }

  /** @param from where the name begins */
  has(text: string, from: number): boolean {
    return this.#slots[this.#slotOf(text, from) + 1] !== 0
  }

  /** The slot of the name, or the free slot where it belongs. */
  #slotOf(text: string, from: number): number {
    this.#hash.ofText(text, from)
    const { low, high } = this.#hash
    const mask = this.#slots.length - 1
    for (let slot = (low * 2) & mask; ; slot = (slot + 2) & mask) {
      const found = this.#slots[slot + 1]
      if (found === 0 || (found === high && this.#slots[slot] === low)) return slot
    }
  }
}
