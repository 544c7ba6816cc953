/** Digests of bytes, in the forms that keys, stores and results use. Imports no other folder. */
import { createHash, type Hash, hash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { Crc64, crc64 } from './crc64.ts'

export type DigestName = 'sha256' | 'sha1' | 'md5' | 'crc64'
/** The requested digests: lower-case hex; `crc64` is an unsigned decimal number, as OSS writes it. */
export type Digests = { readonly [name in DigestName]?: string }

/** Digests of one body, each computed on first use. */
export class BodyDigests {
  readonly #bytes: Uint8Array | undefined
  readonly #made: { [name in DigestName]?: string }

  /**
   * @param bytes undefined for a body in a file
   * @param known digests that were computed before
   */
  constructor(bytes: Uint8Array | undefined, known: Digests = {}) {
    this.#bytes = bytes
    this.#made = { ...known }
  }

  of(name: DigestName): string {
    this.#made[name] ??= digestOf(this.#bytesFor(name), name)
    return this.#made[name]
  }

  isKnown(name: DigestName): boolean {
    return this.#made[name] !== undefined
  }

  note(name: DigestName, digest: string): void {
    this.#made[name] = digest
  }

  #bytesFor(name: DigestName): Uint8Array {
    if (!this.#bytes) throw new Error(`the ${name} of the file is missing`)
    return this.#bytes
  }
}

/** Computes only these digests: each is its own pass over the bytes (60 KB: crc64 7 µs, sha256 36, md5 80). */
export function digestsOf(bytes: Uint8Array, names: readonly DigestName[]): Digests {
  const digests: { [name in DigestName]?: string } = {}
  for (const name of names) digests[name] = digestOf(bytes, name)
  return digests
}

/** With two cores, the kernel's share of fetching and storing needs the second one. */
const HAS_SPARE_CORE = availableParallelism() >= 3
/** Below this size in bytes, another thread costs as much as the hash itself. */
const MIN_BESIDE = 16 * 1024
const BESIDE: { readonly [name in DigestName]?: string } = { sha256: 'SHA-256', sha1: 'SHA-1' }

/**
 * `digestsOf`, on another thread if a core is free and the body is large enough.
 * @param bytes must not change before the promise resolves
 */
export function digestsBeside(
  bytes: Uint8Array,
  names: readonly DigestName[],
  hasSpareCore = HAS_SPARE_CORE,
): Digests | Promise<Digests> {
  if (!hasSpareCore || bytes.length < MIN_BESIDE) return digestsOf(bytes, names)
  const made = names.map(async name => [name, await digestBeside(bytes, name)] as const)
  return Promise.all(made).then(Object.fromEntries)
}

async function digestBeside(bytes: Uint8Array, name: DigestName): Promise<string> {
  const algorithm = BESIDE[name]
  if (algorithm === undefined) return digestOf(bytes, name)
  return Buffer.from(await crypto.subtle.digest(algorithm, bytes as Uint8Array<ArrayBuffer>)).toString('hex')
}

/** Bytes; `hash` takes no more than 2 GiB at once. */
const PIECE = 1024 ** 3

export function digestOf(bytes: Uint8Array, name: DigestName): string {
  if (name === 'crc64') return crc64(bytes)
  if (bytes.length <= PIECE) return hash(name, bytes)
  const digest = createHash(name)
  for (let at = 0; at < bytes.length; at += PIECE) digest.update(bytes.subarray(at, at + PIECE))
  return digest.digest('hex')
}

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
