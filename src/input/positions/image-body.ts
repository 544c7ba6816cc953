/** The bytes of an image that its list holds. They are dropped once the image is done, and their digest stays. */
import { digestOf } from '../../base/digests/digests.ts'
import { decodeDataUri, shortenDataUri } from '../../base/url/data-uri.ts'

export abstract class ImageBody {
  /** SHA-256 of the image's bytes, if it was computed. */
  #known: string | undefined
  /** Bytes of memory that the image takes until it is done, at most. */
  abstract readonly memoryBytes: number
  /** The `data:` URI; undefined for a record's bytes, and for a URI that was dropped. */
  abstract readonly uri: string | undefined
  /** The `data:` URI, shortened if it was dropped; undefined for a record's bytes. */
  abstract readonly shown: string | undefined

  /** @throws PersistError `url-invalid` for a `data:` URI that cannot be decoded */
  abstract take(): Uint8Array

  /** Drops the bytes. Call it after the last `take`. */
  abstract release(): void

  get digest(): string | undefined {
    return this.#known
  }

  noteDigest(sha256: string): void {
    this.#known = sha256
  }

  /** Returns the SHA-256 in lower-case hex. @throws PersistError as `take` does */
  sha256(): string {
    this.#known ??= digestOf(this.take(), 'sha256')
    return this.#known
  }

  has(sha256: string | undefined): boolean {
    try {
      return sha256 !== undefined && this.sha256() === sha256
    } catch {
      return false
    }
  }

  /** Whether the other body has the same bytes. */
  equals(other: ImageBody): boolean {
    try {
      return this.has(other.sha256())
    } catch {
      return false
    }
  }
}

/** The bytes of a record. */
export class RecordBody extends ImageBody {
  readonly memoryBytes: number
  readonly uri = undefined
  readonly shown = undefined
  #bytes: Uint8Array | undefined

  /** @param bytes must not change until the image is done */
  constructor(bytes: Uint8Array) {
    super()
    this.#bytes = bytes
    this.memoryBytes = bytes.byteLength
  }

  take(): Uint8Array {
    return this.#bytes ?? NO_BYTES
  }

  release(): void {
    // A later record may have other bytes for the same URL.
    this.sha256()
    this.#bytes = undefined
  }
}

const NO_BYTES = new Uint8Array()

/** A `data:` URI. */
export class UriBody extends ImageBody {
  readonly memoryBytes: number
  readonly #name: string
  readonly #short: string
  #uri: string | undefined

  /** @param name a digest of the text */
  constructor(uri: string, name: string) {
    super()
    this.#uri = uri
    this.#name = name
    // A copy: a part of the text would keep the whole text.
    this.#short = Buffer.from(shortenDataUri(uri)).toString()
    // The text, and bytes that are never more.
    this.memoryBytes = 2 * uri.length
  }

  get uri(): string | undefined {
    return this.#uri
  }

  get shown(): string {
    return this.#uri ?? this.#short
  }

  override equals(other: ImageBody): boolean {
    return (other instanceof UriBody && other.#name === this.#name) || super.equals(other)
  }

  take(): Uint8Array {
    return decodeDataUri(this.#uri ?? '').bytes
  }

  release(): void {
    // A later record with the same id may have another URI. A text that is no URI has no digest.
    this.has('')
    this.#uri = undefined
  }
}
