/**
 * What bytes come to: digests as keys, stores and results want them. Must not import anything of ours.
 */
import { hash } from 'node:crypto'
import { availableParallelism } from 'node:os'
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
 * Only the digests asked for: each is a pass of its own over the bytes (60 KB: crc64 7 µs, sha256 36, md5 80).
 */
export function digestsOf(bytes: Uint8Array, names: readonly DigestName[]): Digests {
  const digests: { [name in DigestName]?: string } = {}
  for (const name of names) digests[name] = digestOf(bytes, name)
  return digests
}

/** Beside two cores, what fetches and stores needs the second one: its kernel, and the other end's. */
const HAS_SPARE_CORE = availableParallelism() >= 3
/** Bytes below which handing a body over costs as much as hashing it. */
const MIN_BESIDE = 16 * 1024
const BESIDE: { readonly [name in DigestName]?: string } = { sha256: 'SHA-256', sha1: 'SHA-1' }

/**
 * The same, beside this thread where a core is free and the body is worth it.
 * @param bytes not to be changed before it is over
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

function digestOf(bytes: Uint8Array, name: DigestName): string {
  return name === 'crc64' ? crc64(bytes) : hash(name, bytes)
}
