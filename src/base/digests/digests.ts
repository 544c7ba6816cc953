/**
 * What bytes come to: digests as keys, stores and results want them. Must not import anything of ours.
 */
import { hash } from 'node:crypto'
import { crc64 } from './crc64.ts'

export type DigestName = 'sha256' | 'sha1' | 'md5' | 'crc64'
/** Those that were asked for: lower-case hex, of `crc64` an unsigned decimal number, as OSS writes it. */
export type Digests = { readonly [name in DigestName]?: string }

/** Digests of one body, each made when it is first asked for. */
export class BodyDigests {
  readonly #bytes: Uint8Array
  readonly #made: { [name in DigestName]?: string }

  /** @param known those that somebody has made already */
  constructor(bytes: Uint8Array, known: Digests = {}) {
    this.#bytes = bytes
    this.#made = { ...known }
  }

  of(name: DigestName): string {
    this.#made[name] ??= digestOf(this.#bytes, name)
    return this.#made[name]
  }
}

/**
 * Only the digests asked for: each is a pass of its own over the bytes (60 KB: sha256 36 µs, crc64 55 µs, md5 80 µs).
 */
export function digestsOf(bytes: Uint8Array, names: readonly DigestName[]): Digests {
  return Object.fromEntries(names.map(name => [name, digestOf(bytes, name)]))
}

function digestOf(bytes: Uint8Array, name: DigestName): string {
  return name === 'crc64' ? crc64(bytes) : hash(name, bytes)
}
