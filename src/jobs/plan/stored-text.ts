/** Reads and writes the tool's own small text files in a store. Anyone with write access may have changed them. */
import { gunzipSync, gzipSync } from 'node:zlib'
import { codeOf, ifReason, PersistError } from '../../base/errors.ts'
import { quote } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import { isRecord } from '../../input/documents/record-values.ts'
import type { ObjectKey } from '../../storage/key/object-key.ts'
import { readSmall } from '../../storage/stores/read-object.ts'
import type { PutOptions, Store } from '../../storage/stores/store.ts'

/** Limits of one object, stored and unpacked: some ten times the size of what this tool writes. */
const MAX_BYTES = 128 * 1024 * 1024
const MAX_TEXT_BYTES = 400 * 1024 * 1024

const OPTIONS = { contentType: 'application/json', mode: 'keep-existing', isInternal: true } as const
const GZIP_OPTIONS = { ...OPTIONS, contentType: 'application/gzip' } as const

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
 * @returns false if the object exists with other bytes
 */
export async function createText(
  store: Store,
  key: ObjectKey,
  text: string,
  signal: AbortSignal,
): Promise<boolean> {
  return await createObject(store, key, packed(key, text), signal)
}

/** `createText` for bytes as they are stored. */
export async function createObject(
  store: Store,
  key: ObjectKey,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<boolean> {
  return await put(store, key, bytes, OPTIONS.mode, signal)
}

export async function replaceText(
  store: Store,
  key: ObjectKey,
  text: string,
  signal: AbortSignal,
): Promise<void> {
  await replaceObject(store, key, packed(key, text), signal)
}

/** `replaceText` for bytes as they are stored. */
export async function replaceObject(
  store: Store,
  key: ObjectKey,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<void> {
  await put(store, key, bytes, 'overwrite', signal)
}

function packed(key: ObjectKey, text: string): Uint8Array {
  return key.endsWith('.gz') ? gzipSync(text) : Buffer.from(text)
}

async function put(
  store: Store,
  key: ObjectKey,
  bytes: Uint8Array,
  mode: PutOptions['mode'],
  signal: AbortSignal,
): Promise<boolean> {
  const options = { ...(key.endsWith('.gz') ? GZIP_OPTIONS : OPTIONS), mode }
  return (await store.put(key, bytes, options, signal).catch(ifReason('key-collision'))) !== undefined
}

/** For `catch`: text that is damaged counts as none. */
export function ifDamaged(error: unknown): undefined {
  if (!(error instanceof PersistError) || error.reason !== 'store-integrity') throw error
}

/** @returns undefined for text that is no JSON object */
export function recordIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

export function unreadable(key: ObjectKey, cause: Text): PersistError {
  return new PersistError('store', 'store-integrity', say('plan-unreadable', { key: quote(key), cause }))
}
