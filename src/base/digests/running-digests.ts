import { createHash, type Hash } from 'node:crypto'
import { Crc64 } from './crc64.ts'
import type { DigestName, Digests } from './digests.ts'

/** Digests of bytes that come in pieces. */
export class RunningDigests {
  readonly #hashes: readonly (readonly [DigestName, Hash])[]
  readonly #crc64: Crc64 | undefined

  constructor(names: readonly DigestName[]) {
    this.#hashes = [...new Set(names)].flatMap(name =>
      name === 'crc64' ? [] : [[name, createHash(name)] as const],
    )
    this.#crc64 = names.includes('crc64') ? new Crc64() : undefined
  }

  update(bytes: Uint8Array): void {
    for (const [, hash] of this.#hashes) hash.update(bytes)
    this.#crc64?.update(bytes)
  }

  /** Call once. */
  digests(): Digests {
    return {
      ...Object.fromEntries(this.#hashes.map(([name, hash]) => [name, hash.digest('hex')])),
      ...(this.#crc64 && { crc64: this.#crc64.digest() }),
    }
  }
}
