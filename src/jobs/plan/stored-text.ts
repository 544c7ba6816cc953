/** Reads and writes the tool's own small text files in a store. Anyone with write access may have changed them. */
import { constants, gunzipSync, gzipSync } from 'node:zlib'
import { codeOf, ifReason, PersistError } from '../../base/errors.ts'
import { quote } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import { isRecord } from '../../input/documents/record-values.ts'
import type { ObjectKey } from '../../storage/key/object-key.ts'
import { readSmall } from '../../storage/stores/read-object.ts'
import type { PutOptions, PutResult, Store } from '../../storage/stores/store.ts'

/** Limits of one object, stored and unpacked: some ten times the size of what this tool writes. */
const MAX_BYTES = 128 * 1024 * 1024
const MAX_TEXT_BYTES = 400 * 1024 * 1024
/** The default level takes twice as long, a fifth of the time of an unchanged image, and saves 7 % of the bytes. */
export const FAST = { level: constants.Z_BEST_SPEED, memLevel: constants.Z_MAX_MEMLEVEL }

/**
 * @returns undefined if the object does not exist
 * @throws PersistError when the store refuses; `store-integrity` for text that is too long or damaged
 */
export async function readText(
  store: Store,
  key: ObjectKey,
  signal: AbortSignal,
): Promise<string | undefined> {
  const bytes = await readSmall(store, key, MAX_BYTES, signal)
  if (bytes === undefined) return undefined
  if (bytes === 'too-large') throw unreadable(key, say('stored-too-large'))
  try {
    const text = key.endsWith('.gz') ? gunzipSync(bytes, { maxOutputLength: MAX_TEXT_BYTES }) : bytes
    return new TextDecoder('utf-8', { fatal: true }).decode(text)
  } catch (error) {
    throw unreadable(key, say('stored-damaged', { code: codeOf(error) ?? 'unknown' }))
  }
}

/** Reads line by line: hundreds of millions of line ends, packed into a small object, would fill the heap as an array. */
export function* linesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    if (to > from) yield text.slice(from, to)
    from = to + 1
  }
}

/**
 * Creates an object, gzipped if the key ends in `.gz`. Never overwrites one.
 * @param text bytes are stored as they are
 * @returns undefined if the object exists with other bytes; `already-stored` if it exists with these
 */
export async function createText(
  store: Store,
  key: ObjectKey,
  text: string | Uint8Array,
  signal: AbortSignal,
): Promise<PutResult['outcome'] | undefined> {
  return await put(store, key, text, 'keep-existing', signal)
}

/** `createText` for an object that may exist. */
export async function replaceText(
  store: Store,
  key: ObjectKey,
  text: string | Uint8Array,
  signal: AbortSignal,
): Promise<void> {
  await put(store, key, text, 'overwrite', signal)
}

async function put(
  store: Store,
  key: ObjectKey,
  text: string | Uint8Array,
  mode: PutOptions['mode'],
  signal: AbortSignal,
): Promise<PutResult['outcome'] | undefined> {
  const isPacked = key.endsWith('.gz')
  const bytes = typeof text !== 'string' ? text : isPacked ? gzipSync(text, FAST) : Buffer.from(text)
  const contentType = isPacked ? 'application/gzip' : 'application/json'
  const answer = store.put(key, bytes, { contentType, mode, isInternal: true }, signal)
  return (await answer.catch(ifReason('key-collision')))?.outcome
}

/** Requests at once. */
const AT_ONCE = 4

/**
 * Works on many objects, some at once.
 * @throws the first error, after every loop has ended
 */
export async function eachOf<Item>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]()
  const worker = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value)
  }
  const workers = await Promise.allSettled(Array.from({ length: AT_ONCE }, worker))
  for (const outcome of workers) if (outcome.status === 'rejected') throw outcome.reason
}

/** For `catch`: text that is damaged counts as none. */
export const ifDamaged = ifReason('store-integrity')

/** @returns undefined for text that is no JSON object */
export function recordIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

/** Returns the check of a text that has this form. */
export function like(form: RegExp): (value: unknown) => value is string {
  return (value): value is string => typeof value === 'string' && form.test(value)
}

export function unreadable(key: ObjectKey, cause: Text): PersistError {
  return new PersistError('store', 'store-integrity', say('plan-unreadable', { key: quote(key), cause }))
}
