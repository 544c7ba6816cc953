import { createHash, type Hash } from 'node:crypto'
import { Crc64 } from './crc64.ts'
import type { DigestName } from './digests.ts'
import type { FileBody } from './file-body.ts'

/** The digests that stores compare. */
const OF_STORES = ['sha256', 'md5'] as const

/** Digests of bytes that come in pieces: those that stores compare, and those that are asked for. */
export class RunningDigests {
  readonly #hashes: ReadonlyMap<Exclude<DigestName, 'crc64'>, Hash>
  readonly #crc64 = new Crc64()

  constructor(names: readonly DigestName[]) {
    const hashed = names.filter(name => name !== 'crc64')
    this.#hashes = new Map([...OF_STORES, ...hashed].map(name => [name, createHash(name)]))
  }

  update(bytes: Uint8Array): void {
    for (const hash of this.#hashes.values()) hash.update(bytes)
    this.#crc64.update(bytes)
  }

  /** Call once. */
  digests(): FileBody['digests'] {
    const {
      sha256 = '',
      md5 = '',
      ...others
    } = Object.fromEntries(Array.from(this.#hashes, ([name, hash]) => [name, hash.digest('hex')]))
    return { ...others, sha256, md5, crc64: this.#crc64.digest() }
  }
}
