/** What the doubles demand of an upload's encryption, tags and metadata, and how a key of KMS seals an object. */
import { hash } from 'node:crypto'

export interface UploadRules {
  /** Ids of the keys that KMS has; the default key is always there. */
  readonly kmsKeys?: readonly string[]
  /** The bucket's policy refuses an upload whose encryption header has another value than this. */
  readonly demandsEncryption?: string
  /** false: the header is taken and nothing is encrypted, as by some stores that imitate S3. */
  readonly encrypts?: boolean
  /** false: the credentials lack the right to set tags. */
  readonly mayTag?: boolean
}

/** The ETag of an object that a key of KMS encrypts: 32 hex digits, as the MD5 has, and another value. */
export const sealedEtag = (etag: string): string => hash('md5', `sealed ${etag.toLowerCase()}`)

/** Bytes of the names and values of user metadata. */
export function metadataBytes(
  headers: Readonly<Record<string, string | undefined>>,
  metaPrefix: string,
): number {
  return Object.entries(headers)
    .filter(([name]) => name.startsWith(metaPrefix))
    .reduce((sum, [name, value = '']) => sum + name.length - metaPrefix.length + Buffer.byteLength(value), 0)
}

/** The limits of OSS and S3: 10 tags, names of 128 and values of 256 characters. */
export function isGoodTagging(text: string, marks: RegExp): boolean {
  const tags = text.split('&').map(pair => pair.split('=').map(decodeURIComponent))
  const names = tags.map(([name]) => name)
  return (
    tags.length <= 10 &&
    new Set(names).size === names.length &&
    tags.every(
      ([name = '', value = '', ...more]) =>
        more.length === 0 &&
        name !== '' &&
        [...name].length <= 128 &&
        [...value].length <= 256 &&
        marks.test(name + value),
    )
  )
}
