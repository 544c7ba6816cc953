/**
 * The only maker of object keys: a key from this file is safe for OSS, S3, R2, MinIO and file systems. Must not
 * import the stores, which take the keys that are minted here.
 */
import { PersistError } from '../../base/errors.ts'
import { quote } from '../../base/messages/quote.ts'
import type { Sentence, Text } from '../../base/sentence.ts'
import { encodePath } from '../../base/url/percent-encode.ts'
import { say } from '../messages/say.ts'
import { RESERVED_FOLDER } from './reserved-folder.ts'

declare const minted: unique symbol

/** A checked key with its prefix. Stores take no plain string. */
export type ObjectKey = string & { readonly [minted]: 'ObjectKey' }

/** '' or a checked prefix that ends in '/'. */
export type KeyPrefix = string & { readonly [minted]: 'KeyPrefix' }

/** OSS allows 1,023 bytes, S3 and MinIO 1,024. */
const MAX_KEY_BYTES = 1023
/** The limit of MinIO and of every common file system. */
const MAX_SEGMENT_BYTES = 255

/** @throws PersistError `key-invalid` naming the rule that `path` breaks below `prefix` */
export function mintKey(prefix: KeyPrefix, path: string): ObjectKey {
  const key = prefix + path
  const rule = brokenRule(key)
  if (rule) throw invalidKey(key, rule)
  return key as ObjectKey
}

/**
 * Makes the key of an image.
 * @throws PersistError `key-invalid`, also for a key in the folder of our own files
 */
export function mintImageKey(prefix: KeyPrefix, path: string): ObjectKey {
  const key = mintKey(prefix, path)
  const rule = imageRule(path)
  if (rule) throw invalidKey(key, rule)
  return key
}

/** Whether a whole key from outside is the key of an image below the prefix. */
export function isImageKey(key: string, prefix: KeyPrefix): key is ObjectKey {
  return (
    key.startsWith(prefix) &&
    brokenRule(key) === undefined &&
    imageRule(key.slice(prefix.length)) === undefined
  )
}

function invalidKey(key: string, rule: Text): PersistError {
  return new PersistError('key', 'key-invalid', say('key-wrong', { key: quote(key), rule }))
}

/** The rule that a path breaks below every prefix, as the end of a sentence. */
export function brokenPathRule(path: string): Sentence | undefined {
  return brokenRule(path) ?? imageRule(path)
}

/**
 * The reserved folder as disks that ignore case know it. A deeper folder of this name is reserved too: it belongs to the
 * longer prefix of another run.
 */
const RESERVED = /(?:^|\/)\.pers[iı]st\//iu

function imageRule(path: string): Sentence | undefined {
  if (RESERVED.test(path)) return say('key-rule-reserved', { folder: RESERVED_FOLDER })
  return /\p{Bidi_Control}/u.test(path) ? say('key-rule-control') : undefined
}

/**
 * Makes a destination's prefix: repeated slashes become one, none at the start, one at the end.
 * @throws PersistError `key-invalid`
 */
export function mintPrefix(text: string): KeyPrefix {
  const path = text.split('/').filter(Boolean).join('/')
  if (path === '') return '' as KeyPrefix
  const rule = brokenRule(path)
  if (rule) throw new PersistError('key', 'key-invalid', say('prefix-wrong', { prefix: quote(text), rule }))
  return `${path}/` as KeyPrefix
}

/** Matches most keys. A match breaks no rule as long as the whole key is no longer than a segment may be. */
const PLAIN_KEY = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/

function brokenRule(key: string): Sentence | undefined {
  if (key.length <= MAX_SEGMENT_BYTES && PLAIN_KEY.test(key)) return undefined
  if (key === '') return say('key-rule-empty')
  if (!key.isWellFormed()) return say('key-rule-unicode')
  if (isLonger(key, MAX_KEY_BYTES))
    return say('key-rule-long', { bytes: Buffer.byteLength(key), most: MAX_KEY_BYTES })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(key)) return say('key-rule-control')
  if (key.includes('\\')) return say('key-rule-backslash')
  for (const segment of key.split('/')) {
    if (segment === '') return say('key-rule-empty-segment')
    if (segment === '.' || segment === '..') return say('key-rule-dots', { segment })
    if (isLonger(segment, MAX_SEGMENT_BYTES)) return say('key-rule-long-segment', { most: MAX_SEGMENT_BYTES })
  }
  return undefined
}

/** Length in UTF-8. A UTF-16 code unit takes at most three bytes. */
function isLonger(text: string, most: number): boolean {
  return 3 * text.length > most && Buffer.byteLength(text) > most
}

/** @param base ends in '/' */
export function publicUrl(base: string, key: ObjectKey, suffix: string): string {
  return base + encodePath(key) + suffix
}

/** The public links of a stored image: its URL, and one for each variant. */
export interface ImageLinks {
  readonly publicUrl: string
  /** By the name of the variant; absent if none is set. */
  readonly variants?: Readonly<Record<string, string>>
}

interface LinkEndings {
  readonly suffix: string
  /** By the name of the variant. */
  readonly variants: Readonly<Record<string, string>>
}

/** @param base ends in '/' */
export function imageLinks(base: string, { suffix, variants }: LinkEndings): (key: ObjectKey) => ImageLinks {
  const endings = Object.entries(variants)
  if (endings.length === 0) return key => ({ publicUrl: publicUrl(base, key, suffix) })
  return key => ({
    publicUrl: publicUrl(base, key, suffix),
    variants: Object.fromEntries(endings.map(([name, ending]) => [name, publicUrl(base, key, ending)])),
  })
}
